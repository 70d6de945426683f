package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.nn.Mode;

/** Some pairs as a model and a loss take them: first all chosen answers, then all rejected ones. */
record Batch(List<Scored> pairs) {
    /** What the pairs cost under a policy. */
    Loss.Costs costs(NDManager step, Mode mode, Loss loss, Llava policy) {
        int count = pairs.size();
        List<Example> examples = new ArrayList<>();
        var coefficients = new ArrayList<float[]>();
        for (boolean chosen : new boolean[] {true, false}) {
            for (Scored scored : pairs) {
                Side side = chosen ? scored.pair().chosen() : scored.pair().rejected();
                examples.add(side.example());
                coefficients.add(loss.reduction()
                        .coefficients(side.elements(), scored.pair().replaced()));
            }
        }
        NDArray scores = Loss.scores(
                step,
                mode,
                policy.logProbabilities(step, mode, examples),
                step.create(joined(coefficients)),
                step.create(rows(coefficients)),
                2 * count);
        return loss.costs(
                step,
                mode,
                step.create(numbers(s -> s.pair().probability())),
                scores.get(":" + count),
                scores.get(count + ":"),
                step.create(numbers(Scored::chosenBefore)),
                step.create(numbers(Scored::rejectedBefore)));
    }

    private interface Reading {
        double of(Scored pair);
    }

    private float[] numbers(Reading reading) {
        float[] numbers = new float[pairs.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) reading.of(pairs.get(i));
        }
        return numbers;
    }

    /** All numbers, one part after the other. */
    static float[] joined(Collection<float[]> parts) {
        float[] all = new float[parts.stream().mapToInt(p -> p.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static long[] rows(List<float[]> parts) {
        long[] rows = new long[parts.stream().mapToInt(p -> p.length).sum()];
        int at = 0;
        for (int row = 0; row < parts.size(); row++) {
            for (int i = 0; i < parts.get(row).length; i++) {
                rows[at++] = row;
            }
        }
        return rows;
    }
}
