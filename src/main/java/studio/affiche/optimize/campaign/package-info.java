/**
 * The practice campaign: invented audiences whose tastes are hidden from the optimizer, and the clicks they would give.
 * They serve learning, demonstrations and tests; no person clicked.
 *
 * <p>Start at {@link studio.affiche.optimize.campaign.Audience}: a base rate and {@link
 * studio.affiche.optimize.campaign.Taste}s over {@link studio.affiche.optimize.campaign.Trait}s of a design. {@link
 * studio.affiche.optimize.campaign.Campaign} shows designs to it, {@link studio.affiche.optimize.campaign.AudienceFile}
 * reads one.
 */
@NullMarked
package studio.affiche.optimize.campaign;

import org.jspecify.annotations.NullMarked;
