package studio.affiche.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import studio.affiche.design.teach.Exercise;
import studio.affiche.design.teach.PolicyTraining;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/** Conversations as exercises: those of one brief and picture together, some products held out. */
public final class Material {
    /** Designs that are learned together. */
    private static final int TOGETHER = 4;
    /** Fewest conversations of which some are held out. */
    private static final int FEWEST = 40;
    /** Of as many conversations one is held out. */
    private static final int ONE_OF = 20;

    private static final int MOST_HELD_OUT = 100;

    private Material() {}

    private record Key(String image, Brief brief) {}

    /**
     * Makes exercises.
     *
     * @param picture by the image's name
     * @param seed of which products are held out
     */
    public static PolicyTraining.Material of(
            List<DesignConversation> conversations, Function<String, Exercise.Picture> picture, long seed) {
        Set<String> aside = heldOut(conversations, seed);
        Map<Key, List<Design>> designs = new LinkedHashMap<>();
        for (DesignConversation c : conversations) {
            designs.computeIfAbsent(new Key(c.image(), c.brief()), k -> new ArrayList<>())
                    .add(c.design());
        }
        var learned = new ArrayList<Exercise>();
        var heldOut = new ArrayList<Exercise>();
        designs.forEach((key, of) -> {
            for (int from = 0; from < of.size(); from += TOGETHER) {
                var exercise = new Exercise(
                        key.brief(),
                        picture.apply(key.image()),
                        of.subList(from, Math.min(of.size(), from + TOGETHER)));
                (aside.contains(key.image()) ? heldOut : learned).add(exercise);
            }
        });
        return new PolicyTraining.Material(learned, heldOut);
    }

    /** Products with about a twentieth of the conversations; never all of them. */
    private static Set<String> heldOut(List<DesignConversation> conversations, long seed) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        conversations.forEach(c -> counts.merge(c.image(), 1, Integer::sum));
        var held = new HashSet<String>();
        if (conversations.size() < FEWEST) {
            return held;
        }
        int most = Math.min(MOST_HELD_OUT, conversations.size() / ONE_OF);
        var images = new ArrayList<>(counts.keySet());
        Collections.shuffle(images, new Random(seed));
        int sum = 0;
        for (String image : images) {
            int count = counts.getOrDefault(image, 0);
            if (sum + count <= most) {
                held.add(image);
                sum += count;
            }
        }
        return held;
    }
}
