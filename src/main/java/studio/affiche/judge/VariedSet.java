package studio.affiche.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Posters chosen for one brief so that they differ: of a dozen at most two share a scene, three a layout and three a
 * slogan where the brief has four, and one leads with a numeral. What is alike is kept back and taken only where nothing
 * else is left.
 */
final class VariedSet {
    private final int count;
    private final int slogans;
    private final Map<Object, Integer> used = new HashMap<>();
    private final List<Judged> kept = new ArrayList<>();
    private int chosen;

    /**
     * An empty set.
     *
     * @param count posters wanted, 1 or more
     * @param slogans lines of the brief that may be a headline
     */
    VariedSet(int count, int slogans) {
        this.count = count;
        this.slogans = Math.clamp(slogans, 1, 4);
    }

    /** Whether as many as wanted are chosen. */
    boolean full() {
        return chosen >= count;
    }

    /** Takes a poster that differs enough from those chosen, else keeps it back; says whether it was taken. */
    boolean offer(Judged poster) {
        Likeness like = Likeness.of(poster.design());
        boolean differs = count(like.scene()) < share(6)
                && count(like.layout()) < share(4)
                && count(like.headline()) < share(slogans)
                && (!like.numeral() || (count(true) < Math.max(1, count / 24) && count >= 12));
        if (full() || !differs) {
            kept.add(poster);
            return false;
        }
        take(like);
        return true;
    }

    /**
     * The posters that were kept back and fill the set, each time the one least like those chosen, the better first
     * where two are equally alike.
     */
    List<Judged> fill() {
        var taken = new ArrayList<Judged>();
        while (!full() && !kept.isEmpty()) {
            Judged best = kept.getFirst();
            double bestCost = cost(best);
            for (Judged candidate : kept) {
                double cost = cost(candidate);
                if (cost < bestCost) {
                    best = candidate;
                    bestCost = cost;
                }
            }
            kept.remove(best);
            take(Likeness.of(best.design()));
            taken.add(best);
        }
        return List.copyOf(taken);
    }

    private double cost(Judged poster) {
        Likeness like = Likeness.of(poster.design());
        return 2.0 * count(like.scene())
                + count(like.layout())
                + 0.7 * count(like.headline())
                + (like.numeral() ? 3.0 * (1 + count(true)) : 0)
                - 0.2 * poster.findings().score();
    }

    private void take(Likeness like) {
        chosen++;
        used.merge(like.scene(), 1, Integer::sum);
        used.merge(like.layout(), 1, Integer::sum);
        used.merge(like.headline(), 1, Integer::sum);
        if (like.numeral()) {
            used.merge(true, 1, Integer::sum);
        }
    }

    private int count(Object key) {
        return used.getOrDefault(key, 0);
    }

    /** How many of the set may share one thing where there are so many different ones. */
    private int share(int different) {
        return Math.max(1, (count + different - 1) / different);
    }
}
