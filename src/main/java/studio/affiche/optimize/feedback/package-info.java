/**
 * Reports of ad platforms, read into impressions and clicks for each poster.
 *
 * <p>Start at {@link studio.affiche.optimize.feedback.ClickReports}. It finds the columns ({@link
 * studio.affiche.optimize.feedback.ReportColumns}), reads the numbers as people and spreadsheets write them, tells which
 * poster a row means ({@link studio.affiche.optimize.feedback.PosterNames}), and says of every row it refuses why.
 */
@NullMarked
package studio.affiche.optimize.feedback;

import org.jspecify.annotations.NullMarked;
