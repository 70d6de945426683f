package studio.affiche.optimize.ranking;

import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.surrogate.Rewards;
import studio.affiche.project.DesignRecord;

/**
 * A poster that was shown.
 *
 * @param rewards of its elements by an adapter that did not see its clicks
 * @param traffic how often it was shown and clicked
 */
public record Observation(DesignRecord poster, Rewards rewards, Traffic traffic) {}
