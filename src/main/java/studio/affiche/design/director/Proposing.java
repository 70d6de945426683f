package studio.affiche.design.director;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import studio.affiche.design.copy.Casting;
import studio.affiche.design.layout.Archetype;
import studio.affiche.design.layout.Voice;
import studio.affiche.poster.Design;

/** Proposes designs one after the other, each different from those before. */
public final class Proposing {
    /** Concepts tried for one design before its demands are given up. */
    private static final int TRIES = 40;

    private final Drafting drafting;
    private final Casting casting;
    private final Diversity diversity;
    private final SplittableRandom seeds;
    private final Set<List<String>> seen = new HashSet<>();

    public Proposing(Drafting drafting, Casting casting, long seed) {
        this.drafting = drafting;
        this.casting = casting;
        var random = new SplittableRandom(seed);
        this.diversity = new Diversity(random.nextLong());
        this.seeds = random.split();
    }

    /**
     * The next design.
     *
     * @param number of those before it
     * @return empty where no layout holds the copy at a readable size
     */
    public Optional<Design> next(int number) {
        int tries = 0;
        for (int round = 0; round < 4; round++) {
            for (Concept concept : drafting.wish().concepts(diversity, number)) {
                for (Archetype archetype : diversity.archetypes(concept)) {
                    Voice voice = diversity.voice(drafting.wish().voices(concept));
                    long seed = seeds.nextLong();
                    Optional<Design> draft = drafting.draft(concept, archetype, voice, casting.cast(seed, number), seed)
                            .filter(d -> seen.add(signature(d)));
                    if (draft.isPresent()) {
                        diversity.shown(concept.family(), archetype, voice);
                        return draft;
                    }
                    if (++tries == TRIES) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> signature(Design design) {
        return List.of(
                design.background(), design.text().toString(), design.layout().toString());
    }
}
