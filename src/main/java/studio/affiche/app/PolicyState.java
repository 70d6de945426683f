package studio.affiche.app;

import java.nio.file.Path;
import java.util.Optional;
import studio.affiche.design.policy.PolicyFacts;

/** Who designs the posters. */
public sealed interface PolicyState {
    /** The built-in art director, by rules. */
    record ArtDirector() implements PolicyState {}

    /**
     * The art director, until a trained policy is loaded.
     *
     * @param folder of that policy
     */
    record Loading(Path folder) implements PolicyState {}

    /**
     * A trained policy.
     *
     * @param folder where it lies
     * @param adapter that was learned from clicks for it; empty for the policy as it was trained
     * @param parameters how many numbers it has learned
     * @param bytes that its weights take on disk
     * @param device it computes on, as in {@code cpu()}
     */
    record Learned(Path folder, Optional<Path> adapter, long parameters, long bytes, String device)
            implements PolicyState {
        static Learned of(PolicyFacts facts, Optional<Path> adapter) {
            return new Learned(facts.folder(), adapter, facts.parameters(), facts.bytes(), facts.device());
        }
    }

    /**
     * The art director, since a trained policy could not be used.
     *
     * @param folder of that policy
     * @param reason one sentence
     */
    record Refused(Path folder, String reason) implements PolicyState {}
}
