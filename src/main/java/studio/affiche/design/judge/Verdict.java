package studio.affiche.design.judge;

/**
 * What is measured of a policy.
 *
 * @param policy its name
 * @param briefs that it had to design
 * @param unanswered briefs for which it found no design
 * @param first the first design of each brief
 * @param swapped designs of which it sampled one element anew
 * @param untouched share of these whose other two elements stayed, to the last bit
 * @param variety of a dozen designs of one brief
 * @param secondsADozen mean time for a dozen
 */
public record Verdict(
        String policy,
        int briefs,
        int unanswered,
        Tally first,
        Tally swapped,
        double untouched,
        Variety variety,
        double secondsADozen) {}
