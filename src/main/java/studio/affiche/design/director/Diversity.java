package studio.affiche.design.director;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import studio.affiche.design.layout.Archetype;
import studio.affiche.design.layout.Voice;
import studio.affiche.scene.SceneFamily;

/** Remembers what a run has shown and prefers what it has not. */
final class Diversity {
    /** What showing a family once more costs, against the score that makes up for it. */
    private static final double AGAIN = 1.6;

    private static final double SERVES = 0.4;

    private final Map<SceneFamily, Integer> families = new EnumMap<>(SceneFamily.class);
    private final Map<Archetype, Integer> archetypes = new EnumMap<>(Archetype.class);
    private final Map<Voice, Integer> voices = new HashMap<>();
    private final Map<List<Enum<?>>, Integer> together = new HashMap<>();
    private final SplittableRandom random;

    Diversity(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Concepts in the order in which to try them, those that serve best and were shown least first, ties by chance.
     *
     * @param score how well a concept serves, 0 to about 10
     */
    List<Concept> order(List<Concept> concepts, ToDoubleFunction<Concept> score) {
        return ranked(concepts, c -> AGAIN * families.getOrDefault(c.family(), 0) - SERVES * score.applyAsDouble(c));
    }

    /** The archetypes of a concept in the order in which to try them. */
    List<Archetype> archetypes(Concept concept) {
        return ranked(
                concept.archetypes(),
                a -> archetypes.getOrDefault(a, 0)
                        + 2.5 * together.getOrDefault(List.of(concept.family(), a), 0)
                        + 0.35 * concept.archetypes().indexOf(a));
    }

    /**
     * The pairing of typefaces that was used least.
     *
     * @param suited best first, at least one
     */
    Voice voice(List<Voice> suited) {
        return ranked(suited, v -> voices.getOrDefault(v, 0) + 0.4 * suited.indexOf(v))
                .getFirst();
    }

    void shown(SceneFamily family, Archetype archetype, Voice voice) {
        shown(family);
        archetypes.merge(archetype, 1, Integer::sum);
        voices.merge(voice, 1, Integer::sum);
        together.merge(List.of(family, archetype), 1, Integer::sum);
    }

    /** A family that was tried or shown, by itself. */
    void shown(SceneFamily family) {
        families.merge(family, 1, Integer::sum);
    }

    private <T> List<T> ranked(List<T> values, ToDoubleFunction<T> uses) {
        record Ranked<T>(T value, double uses) {}
        var ranked = new ArrayList<Ranked<T>>();
        for (T value : values) {
            ranked.add(new Ranked<>(value, uses.applyAsDouble(value) + random.nextDouble() * 0.5));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::uses));
        return ranked.stream().map(Ranked::value).toList();
    }
}
