package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * The model before it learned from pairs: log-probabilities of all their tokens, computed once and kept on disk, whatever
 * loss they are used in.
 */
final class Reference {
    /** Answers that are read side by side, an even number. */
    private static final int BATCH = 16;

    private Reference() {}

    /**
     * What the model thinks of pairs.
     *
     * @param modelSha256 of its weights
     * @param cache where the log-probabilities are kept and looked for
     */
    static List<Scored> scored(
            Llava model,
            String modelSha256,
            List<PreferencePair> pairs,
            Reduction reduction,
            Optional<Path> cache,
            Progress progress)
            throws IOException, TaskCancelled {
        List<Side> sides = sides(pairs);
        return scored(pairs, reduction, logs(model, modelSha256, sides, cache, progress));
    }

    /** The same without a file. */
    static List<Scored> scored(Llava model, List<PreferencePair> pairs, Reduction reduction, Progress progress)
            throws TaskCancelled {
        return scored(pairs, reduction, computed(model, sides(pairs), progress));
    }

    private static List<Side> sides(List<PreferencePair> pairs) {
        List<Side> sides = new ArrayList<>();
        for (PreferencePair pair : pairs) {
            sides.add(pair.chosen());
            sides.add(pair.rejected());
        }
        return sides;
    }

    private static List<Scored> scored(List<PreferencePair> pairs, Reduction reduction, List<float[]> logs) {
        var scored = new ArrayList<Scored>();
        for (int i = 0; i < pairs.size(); i++) {
            PreferencePair pair = pairs.get(i);
            scored.add(new Scored(
                    pair,
                    score(pair.chosen(), pair, reduction, logs.get(2 * i)),
                    score(pair.rejected(), pair, reduction, logs.get(2 * i + 1))));
        }
        return scored;
    }

    private static float score(Side side, PreferencePair pair, Reduction reduction, float[] logs) {
        float[] coefficients = reduction.coefficients(side.elements(), pair.replaced());
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            sum += (double) coefficients[i] * logs[i];
        }
        return (float) sum;
    }

    private static List<float[]> logs(
            Llava model, String modelSha256, List<Side> sides, Optional<Path> cache, Progress progress)
            throws IOException, TaskCancelled {
        if (cache.isEmpty()) {
            return computed(model, sides, progress);
        }
        String key = ReferenceFile.key(modelSha256, sides);
        Optional<List<float[]>> kept = ReferenceFile.read(cache.get(), key, sides);
        if (kept.isPresent()) {
            return kept.get();
        }
        List<float[]> made = computed(model, sides, progress);
        ReferenceFile.write(cache.get(), key, made);
        return made;
    }

    /** Both sides of a pair together, since they share their prompt; pairs of about one length side by side. */
    private static List<float[]> computed(Llava model, List<Side> sides, Progress progress) throws TaskCancelled {
        List<Integer> order = IntStream.range(0, sides.size() / 2)
                .boxed()
                .sorted(Comparator.comparingInt(pair -> length(sides.get(2 * pair), sides.get(2 * pair + 1))))
                .flatMap(pair -> Stream.of(2 * pair, 2 * pair + 1))
                .toList();
        float[][] logs = new float[sides.size()][];
        try (NDManager manager = Torch.manager()) {
            for (int from = 0; from < order.size(); from += BATCH) {
                progress.checkCancelled();
                progress.report((double) from / order.size(), "Reading the pairs");
                List<Integer> rows = order.subList(from, Math.min(order.size(), from + BATCH));
                try (NDManager step = manager.newSubManager()) {
                    List<Example> examples =
                            rows.stream().map(i -> sides.get(i).example()).toList();
                    float[] all = model.logProbabilities(step, Mode.INFERENCE, examples)
                            .toFloatArray();
                    int at = 0;
                    for (int i : rows) {
                        logs[i] = Arrays.copyOfRange(all, at, at + sides.get(i).length());
                        at += sides.get(i).length();
                    }
                }
            }
        }
        return List.of(logs);
    }

    private static int length(Side chosen, Side rejected) {
        return chosen.example().prompt().tokens().length + chosen.length() + rejected.length();
    }
}
