package studio.affiche.nn.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.function.Function;
import studio.affiche.nn.Gradients;
import studio.affiche.nn.Weights;

/**
 * Parameters that are being trained, with the moments of their optimiser, the number of steps done and the random source
 * that the examples come from: all that a checkpoint holds.
 */
public final class Training implements AutoCloseable {
    private final Weights parameters;
    private final AdamW optimiser;
    private final Schedule schedule;
    private final SavedRandom random;
    private final NDManager own;
    private final List<NDArray> arrays;
    private final List<NDArray> means;
    private final List<NDArray> squares;
    private long steps;

    /**
     * A training that has done no step.
     *
     * @param parameters what is trained, in place; the caller closes them
     * @param random what the caller draws examples from; saved with the checkpoints
     * @param owner of the moments
     */
    public Training(Weights parameters, AdamW optimiser, Schedule schedule, SavedRandom random, NDManager owner) {
        this.parameters = parameters;
        this.optimiser = optimiser;
        this.schedule = schedule;
        this.random = random;
        this.own = owner.newSubManager();
        this.arrays = List.copyOf(parameters.arrays().values());
        this.means = zeros();
        this.squares = zeros();
        arrays.forEach(a -> a.setRequiresGradient(true));
    }

    private List<NDArray> zeros() {
        return arrays.stream()
                .map(a -> own.zeros(a.getShape(), a.getDataType()))
                .toList();
    }

    /**
     * What a step did.
     *
     * @param number of the step, from 1
     * @param loss before the step
     * @param norm of the gradients before they were clipped; where it is not finite the parameters did not change
     * @param rate learning rate
     */
    public record Step(long number, double loss, double norm, double rate) {
        /** Whether the parameters changed. */
        public boolean applied() {
            return Double.isFinite(norm);
        }
    }

    /**
     * One step down the gradient of a loss.
     *
     * @param loss makes a single number from the parameters, by kernels in gradient mode and by operations on arrays; all
     *     its arrays belong to the
     *     manager it is given, which is closed after the step
     */
    public Step step(Function<NDManager, NDArray> loss) {
        try (NDManager step = own.newSubManager()) {
            NDArray value = Gradients.recorded(() -> loss.apply(step));
            List<NDArray> gradients = Gradients.of(step, value, arrays);
            steps++;
            double rate = schedule.rate(steps);
            double norm = optimiser.update(step, steps, rate, arrays, gradients, means, squares);
            return new Step(steps, value.getFloat(), norm, rate);
        }
    }

    /** Steps done. */
    public long steps() {
        return steps;
    }

    /** The random source that examples come from. */
    public SavedRandom random() {
        return random;
    }

    /** What is trained. */
    public Weights parameters() {
        return parameters;
    }

    List<NDArray> means() {
        return means;
    }

    List<NDArray> squares() {
        return squares;
    }

    void resumeAt(long step) {
        steps = step;
    }

    /** Frees the moments; the parameters stay, without gradients. */
    @Override
    public void close() {
        arrays.forEach(a -> a.setRequiresGradient(false));
        own.close();
    }
}
