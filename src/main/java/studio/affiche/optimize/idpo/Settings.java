package studio.affiche.optimize.idpo;

/**
 * What a training is asked for; the same settings, pairs and model give the same adapter, but for the rounding of
 * log-probabilities that were kept from other pairs.
 *
 * @param loss to be lowered
 * @param rank of the adapter, 1 or more
 * @param alpha of the adapter, see {@link studio.affiche.nn.lora.LoraConfig}
 * @param rate highest learning rate; it falls along half a cosine to a tenth
 * @param batch pairs in a step, 1 or more
 * @param steps of the optimiser, 1 or more
 * @param evaluations how often the adapter is judged on the way, 1 or more
 * @param heldOut part of the pairs that is kept aside for that, above 0 to 0.5
 * @param rule by which one of the judged adapters is chosen
 * @param seed of everything random
 */
public record Settings(
        Loss loss,
        int rank,
        double alpha,
        double rate,
        int batch,
        int steps,
        int evaluations,
        double heldOut,
        CheckpointRule rule,
        long seed) {
    /** β of IDPO, see {@link #hold}. */
    public static final double USUAL_BETA = 10;

    /** Steps after which a policy that is held by the usual β has gone as far as it should. */
    private static final double STEPS_HELD = 100;

    private static final int BATCH = 16;
    /** Between two of them an adapter that learns from a thousand pairs moves up to five nats. */
    private static final int LOOKS = 8;

    private static final int FEWEST_STEPS = 40;
    private static final int MOST_STEPS = 400;
    /** Enough to know a part of them to three hundredths; more would take the time of learning. */
    private static final double MOST_HELD_OUT = 200;

    /** Most pairs that {@link #usual} has read, those that are held out among them. */
    public static final int MOST_PAIRS = MOST_STEPS * BATCH + (int) MOST_HELD_OUT;

    /** Checks the numbers. */
    public Settings {
        if (rank < 1 || batch < 1 || steps < 1 || evaluations < 1) {
            throw new IllegalArgumentException("Rank, pairs in a step, steps and evaluations are 1 or more");
        }
        if (!(rate > 0 && rate < 1) || !(alpha > 0)) {
            throw new IllegalArgumentException("The learning rate is between 0 and 1 and alpha above 0");
        }
        if (!(heldOut > 0 && heldOut <= 0.5)) {
            throw new IllegalArgumentException("Above 0 to 0.5 of the pairs are held out, not " + heldOut);
        }
    }

    /**
     * What works with a small policy, see {@code docs/quality.md}: rank 8 at a rate of 1e-3 (at 3e-3 the first dozen steps
     * already move it 47 nats a poster). Of more than 6400 pairs as many are drawn, since the first thousand give most.
     *
     * @param pairs there are to learn from
     * @param passes over them; more where they are few
     */
    public static Settings usual(Loss loss, int pairs, int passes, long seed) {
        int steps = steps(pairs, passes);
        double heldOut = Math.min(0.1, MOST_HELD_OUT / Math.max(1, pairs));
        return new Settings(loss, 8, 16, 1e-3, BATCH, steps, LOOKS, heldOut, CheckpointRule.USUAL, seed);
    }

    /**
     * How many times more strongly than usual a policy is to be held that learns these: in hundreds of steps it would stray
     * too far, and no adapter be kept.
     *
     * @return what the usual β is multiplied by, 1 to 4
     */
    public static double hold(Lessons lessons) {
        return Math.max(1, steps(lessons.pairs().size(), lessons.passes()) / STEPS_HELD);
    }

    private static int steps(int pairs, int passes) {
        return Math.clamp((long) passes * pairs / BATCH, FEWEST_STEPS, MOST_STEPS);
    }

    /**
     * IDPO as a sweep liked it best, see {@code docs/quality.md}: alpha 5, β 10 and with thousands of pairs up to 40. The
     * loss takes a mean over an answer's tokens: the longer the answers, the further in nats a poster the same β lets the
     * policy go.
     */
    public static Loss usualLoss(Lessons lessons) {
        return Loss.idpo(USUAL_BETA * hold(lessons), 5);
    }
}
