package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Prompt;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * The model before it learned from pairs: log-probabilities of all their tokens, computed once and kept on disk, whatever
 * loss they are used in.
 */
final class Reference {
    /** Answers that are read side by side. */
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

    /** Each side once, though it be in several pairs; those of one prompt together, since they share it. */
    private static List<float[]> computed(Llava model, List<Side> sides, Progress progress) throws TaskCancelled {
        Map<Prompt, Set<Side>> asked = new LinkedHashMap<>();
        for (Side side : sides) {
            asked.computeIfAbsent(side.example().prompt(), prompt -> new LinkedHashSet<>())
                    .add(side);
        }
        List<Side> order = asked.values().stream()
                .map(answers -> answers.stream()
                        .sorted(Comparator.comparingInt(Side::length))
                        .toList())
                .sorted(Comparator.comparingInt(Reference::length))
                .flatMap(List::stream)
                .toList();
        Map<Side, float[]> logs = new HashMap<>();
        try (NDManager manager = Torch.manager()) {
            for (int from = 0; from < order.size(); from += BATCH) {
                progress.checkCancelled();
                progress.report((double) from / order.size(), "Reading the pairs");
                List<Side> rows = order.subList(from, Math.min(order.size(), from + BATCH));
                try (NDManager step = manager.newSubManager()) {
                    float[] all = model.logProbabilities(
                                    step,
                                    Mode.INFERENCE,
                                    rows.stream().map(Side::example).toList())
                            .toFloatArray();
                    int at = 0;
                    for (Side side : rows) {
                        logs.put(side, Arrays.copyOfRange(all, at, at + side.length()));
                        at += side.length();
                    }
                }
            }
        }
        return sides.stream().map(logs::get).map(Objects::requireNonNull).toList();
    }

    private static int length(List<Side> answers) {
        Side longest = answers.getLast();
        return longest.example().prompt().tokens().length + longest.length();
    }
}
