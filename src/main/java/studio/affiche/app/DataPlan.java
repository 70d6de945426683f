package studio.affiche.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a training on conversations is asked for.
 *
 * @param data a file of conversations
 * @param images where their pictures are looked for; beside the file if empty
 * @param folder for checkpoint, pictures and what was learned
 * @param base the policy to begin with; none trains a small one anew
 * @param rank of an adapter that learns in place of the base's weights, 1 to 1024; needs a base
 * @param steps of the optimiser, 1 or more; three passes over the data if empty, twenty for a new policy
 * @param batch conversations in a step, at least 1
 * @param rate highest learning rate, above 0 and below 1; what suits a small policy if empty
 * @param seed of everything random
 */
public record DataPlan(
        Path data,
        Optional<Path> images,
        Path folder,
        Optional<Path> base,
        OptionalInt rank,
        OptionalLong steps,
        int batch,
        OptionalDouble rate,
        long seed) {
    private static final double RATE_ANEW = 1e-3;
    private static final double RATE_WHOLE = 3e-4;
    private static final double RATE_ADAPTER = 1e-3;
    private static final long FEWEST_STEPS = 60;
    private static final long MOST_STEPS = 8000;

    /** Checks that an adapter has a base. */
    public DataPlan {
        if (rank.isPresent() && base.isEmpty()) {
            throw new IllegalArgumentException("An adapter needs a base");
        }
    }

    /** The learning rate that was asked for or suits. */
    double usedRate() {
        return rate.orElse(base.isEmpty() ? RATE_ANEW : rank.isPresent() ? RATE_ADAPTER : RATE_WHOLE);
    }

    /** The steps that were asked for or suit so many conversations. */
    long usedSteps(long conversations) {
        long passes = base.isEmpty() ? 20 : 3;
        return steps.orElse(Math.clamp(passes * conversations / batch, FEWEST_STEPS, MOST_STEPS));
    }
}
