package studio.affiche.design.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import studio.affiche.poster.CopyRole;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Trains {@link CopyModel} by AdaGrad on the cross-entropy with an L2 penalty. In each epoch half of the briefs have their
 * lines in another order and a third lose their product's name, so that neither is relied on.
 */
final class CopyTraining {
    private static final int ROLES = CopyRole.values().length;
    private static final double RATE = 0.1;
    private static final double PENALTY = 5e-5;
    /** What fewer briefs have says nothing of others. */
    private static final int LEAST_BRIEFS = 2;

    private CopyTraining() {}

    /** Trains on briefs; the same seed gives the same model. */
    static CopyModel train(List<LabelledBrief> briefs, int epochs, long seed, Progress progress) throws TaskCancelled {
        float[][] weights = new float[ROLES][CopyFeatures.SIZE];
        float[][] squares = new float[ROLES][CopyFeatures.SIZE];
        float[] biases = new float[ROLES];
        float[] biasSquares = new float[ROLES];
        int[] kept = kept(briefs);
        boolean[] known = new boolean[CopyFeatures.SIZE];
        for (int bucket : kept) {
            known[bucket] = true;
        }
        var random = new Random(seed);
        var order = new ArrayList<>(briefs);
        for (int epoch = 0; epoch < epochs; epoch++) {
            progress.checkCancelled();
            progress.report((double) epoch / epochs, "Epoch " + (epoch + 1) + " of " + epochs);
            Collections.shuffle(order, random);
            for (LabelledBrief brief : order) {
                var lines = new ArrayList<>(brief.lines());
                if (random.nextBoolean()) {
                    Collections.shuffle(lines, random);
                }
                String name = random.nextInt(3) == 0 ? "" : brief.name();
                List<String> texts =
                        lines.stream().map(LabelledBrief.Line::text).toList();
                for (int i = 0; i < lines.size(); i++) {
                    step(
                            weights,
                            squares,
                            biases,
                            biasSquares,
                            CopyFeatures.of(i, texts, name).within(b -> known[b]),
                            lines.get(i).role());
                }
            }
        }
        return CopyModel.of(kept, weights, biases);
    }

    /** The buckets that enough briefs have, ascending. */
    private static int[] kept(List<LabelledBrief> briefs) {
        int[] counts = new int[CopyFeatures.SIZE];
        for (LabelledBrief brief : briefs) {
            var of = new HashSet<Integer>();
            for (int i = 0; i < brief.lines().size(); i++) {
                CopyFeatures features = CopyFeatures.of(i, brief.texts(), brief.name());
                IntStream.of(features.grams()).forEach(of::add);
                IntStream.of(features.marks()).forEach(of::add);
            }
            of.forEach(bucket -> counts[bucket]++);
        }
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] >= LEAST_BRIEFS)
                .toArray();
    }

    private static void step(
            float[][] weights,
            float[][] squares,
            float[] biases,
            float[] biasSquares,
            CopyFeatures features,
            CopyRole role) {
        double[] logits = new double[ROLES];
        for (int r = 0; r < ROLES; r++) {
            logits[r] = biases[r]
                    + sum(weights[r], features.grams()) * features.gram()
                    + sum(weights[r], features.marks()) * CopyFeatures.MARK;
        }
        double[] p = CopyModel.softmax(logits);
        for (int r = 0; r < ROLES; r++) {
            double error = p[r] - (r == role.ordinal() ? 1 : 0);
            biasSquares[r] += (float) (error * error);
            biases[r] -= (float) (RATE * error / Math.sqrt(biasSquares[r] + 1e-6));
            descend(weights[r], squares[r], features.grams(), error * features.gram());
            descend(weights[r], squares[r], features.marks(), error * CopyFeatures.MARK);
        }
    }

    private static double sum(float[] weights, int[] buckets) {
        double sum = 0;
        for (int bucket : buckets) {
            sum += weights[bucket];
        }
        return sum;
    }

    private static void descend(float[] weights, float[] squares, int[] buckets, double slope) {
        for (int bucket : buckets) {
            double gradient = slope + PENALTY * weights[bucket];
            squares[bucket] += (float) (gradient * gradient);
            weights[bucket] -= (float) (RATE * gradient / Math.sqrt(squares[bucket] + 1e-8));
        }
    }
}
