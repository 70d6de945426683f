package studio.affiche.optimize.idpo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Designs in parts that no pair crosses, with about as many pairs each. Where there are briefs enough, those of one brief
 * stay together, since they have copy and product in common.
 *
 * @param of the part of each design, by id
 * @param count of parts
 */
record Folds(Map<String, Integer> of, int count) {
    /** Keeps a copy. */
    Folds {
        of = Map.copyOf(of);
    }

    /**
     * Parts designs.
     *
     * @param designs to be parted; those of the pairs among them
     * @param count of parts, 2 or more
     */
    static Folds of(List<Shown> designs, List<DesignPair> pairs, int count) {
        var groups = new Groups();
        designs.forEach(shown -> groups.join(shown.design().id(), shown.design().id()));
        pairs.forEach(pair -> groups.join(pair.chosen().id(), pair.rejected().id()));
        Map<Object, List<Shown>> briefs = new LinkedHashMap<>();
        for (Shown shown : designs) {
            briefs.computeIfAbsent(shown.brief(), b -> new ArrayList<>()).add(shown);
        }
        if (briefs.size() >= 2 * count) {
            for (List<Shown> brief : briefs.values()) {
                brief.forEach(shown -> groups.join(
                        brief.getFirst().design().id(), shown.design().id()));
            }
        }
        Map<String, Integer> weights = new LinkedHashMap<>();
        designs.forEach(shown -> weights.putIfAbsent(groups.root(shown.design().id()), 0));
        pairs.forEach(pair -> weights.merge(groups.root(pair.chosen().id()), 1, Integer::sum));
        Map<String, Integer> parts = spread(weights, count);
        var of = new HashMap<String, Integer>();
        for (Shown shown : designs) {
            String id = shown.design().id();
            of.put(id, part(parts, groups.root(id)));
        }
        return new Folds(of, count);
    }

    /** The heaviest first, each to the part that is lightest so far. */
    private static Map<String, Integer> spread(Map<String, Integer> weights, int count) {
        int[] loads = new int[count];
        var parts = new HashMap<String, Integer>();
        List<Map.Entry<String, Integer>> heaviest = weights.entrySet().stream()
                .sorted(Comparator.comparing((Function<Map.Entry<String, Integer>, Integer>) Map.Entry::getValue)
                        .reversed())
                .toList();
        for (Map.Entry<String, Integer> group : heaviest) {
            int lightest = 0;
            for (int part = 1; part < count; part++) {
                lightest = loads[part] < loads[lightest] ? part : lightest;
            }
            // One that weighs nothing goes round, too.
            loads[lightest] += Math.max(1, group.getValue());
            parts.put(group.getKey(), lightest);
        }
        return parts;
    }

    /** The pairs outside of a part. */
    List<Integer> outside(List<DesignPair> pairs, int part) {
        var outside = new ArrayList<Integer>();
        for (int i = 0; i < pairs.size(); i++) {
            if (part(of, pairs.get(i).chosen().id()) != part) {
                outside.add(i);
            }
        }
        return outside;
    }

    private static int part(Map<String, Integer> parts, String id) {
        Integer part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException("A pair has the design " + id + ", which was not shown");
        }
        return part;
    }

    /** Which designs hang together. */
    private static final class Groups {
        private final Map<String, String> parents = new HashMap<>();

        String root(String id) {
            String at = id;
            for (String up = parents.getOrDefault(at, at); !up.equals(at); up = parents.getOrDefault(at, at)) {
                at = up;
            }
            return at;
        }

        void join(String one, String other) {
            parents.put(root(one), root(other));
        }
    }
}
