package studio.affiche.optimize.ranking;

import studio.affiche.optimize.feedback.Traffic;

/**
 * A poster that was shown.
 *
 * @param brief that it was made for; only posters of one brief are compared
 * @param rewards of its elements
 * @param traffic how often it was shown and clicked
 */
public record Observation(String brief, Rewards rewards, Traffic traffic) {}
