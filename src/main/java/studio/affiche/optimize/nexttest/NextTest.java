package studio.affiche.optimize.nexttest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Suggests shares of traffic by Thompson sampling (Thompson 1933): each poster is shown as often as it is likely to be the
 * best, so that doubt is worth a test and a poster that is surely worse is not.
 */
public final class NextTest {
    private static final int DRAWS = 20_000;

    private NextTest() {}

    /**
     * A poster that may be shown.
     *
     * @param id of the design
     * @param belief of its click-through rate
     */
    public record Candidate(String id, Belief belief) {}

    /**
     * A suggestion.
     *
     * @param id of the design
     * @param share of the traffic, 0 to 1; those of all posters add up to 1
     */
    public record Share(String id, double share) {}

    /**
     * Suggests shares.
     *
     * @param least posters with a smaller share are left out and theirs is given to the others in proportion, 0 to below 1;
     *     the likeliest poster always stays
     * @param seed of the draws
     * @return the largest share first; none where there are no candidates
     */
    public static List<Share> shares(List<Candidate> candidates, double least, long seed) {
        if (!(least >= 0 && least < 1)) {
            throw new IllegalArgumentException("The least share is 0 to below 1, not " + least);
        }
        if (candidates.isEmpty()) {
            return List.of();
        }
        int[] wins = wins(candidates, seed);
        var shares = new ArrayList<Share>();
        for (int i = 0; i < wins.length; i++) {
            shares.add(new Share(candidates.get(i).id(), (double) wins[i] / DRAWS));
        }
        shares.sort(Comparator.comparingDouble(Share::share).reversed());
        List<Share> kept = new ArrayList<>(
                shares.stream().filter(s -> s.share() > 0 && s.share() >= least).toList());
        if (kept.isEmpty()) {
            kept.add(shares.getFirst());
        }
        double all = kept.stream().mapToDouble(Share::share).sum();
        return kept.stream().map(s -> new Share(s.id(), s.share() / all)).toList();
    }

    private static int[] wins(List<Candidate> candidates, long seed) {
        var random = new SplittableRandom(seed);
        int[] wins = new int[candidates.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            int best = 0;
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < wins.length; i++) {
                Belief belief = candidates.get(i).belief();
                double odds = belief.mean() + belief.deviation() * random.nextGaussian();
                if (odds > highest) {
                    highest = odds;
                    best = i;
                }
            }
            wins[best]++;
        }
        return wins;
    }
}
