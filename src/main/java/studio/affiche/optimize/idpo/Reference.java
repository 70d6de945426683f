package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Prompt;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * The model before it learned from pairs: log-probabilities of all their tokens, computed once and kept on disk, whatever
 * loss and pairs they are used in.
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
        Set<Side> sides = sides(pairs);
        if (cache.isEmpty()) {
            return scored(pairs, reduction, computed(model, sides, progress));
        }
        ReferenceFile file = ReferenceFile.open(cache.get(), modelSha256);
        Map<Side, float[]> logs = new LinkedHashMap<>();
        sides.forEach(side -> file.of(side).ifPresent(kept -> logs.put(side, kept)));
        Set<Side> missing = new LinkedHashSet<>(sides);
        missing.removeAll(logs.keySet());
        if (!missing.isEmpty()) {
            logs.putAll(computed(model, missing, progress));
            file.keep(logs);
        }
        return scored(pairs, reduction, logs);
    }

    /** The same without a file. */
    static List<Scored> scored(Llava model, List<PreferencePair> pairs, Reduction reduction, Progress progress)
            throws TaskCancelled {
        return scored(pairs, reduction, computed(model, sides(pairs), progress));
    }

    /** Each once, though it be in several pairs. */
    private static Set<Side> sides(List<PreferencePair> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.chosen(), pair.rejected()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Scored> scored(List<PreferencePair> pairs, Reduction reduction, Map<Side, float[]> logs) {
        return pairs.stream()
                .map(pair -> new Scored(
                        pair,
                        score(pair.chosen(), pair, reduction, logs),
                        score(pair.rejected(), pair, reduction, logs)))
                .toList();
    }

    private static float score(Side side, PreferencePair pair, Reduction reduction, Map<Side, float[]> of) {
        float[] logs = Objects.requireNonNull(of.get(side));
        float[] coefficients = reduction.coefficients(side.elements(), pair.replaced());
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            sum += (double) coefficients[i] * logs[i];
        }
        return (float) sum;
    }

    /** Those of one prompt together, since they share it. */
    private static Map<Side, float[]> computed(Llava model, Set<Side> sides, Progress progress) throws TaskCancelled {
        Map<Prompt, List<Side>> asked = new LinkedHashMap<>();
        for (Side side : sides) {
            asked.computeIfAbsent(side.example().prompt(), prompt -> new ArrayList<>())
                    .add(side);
        }
        List<Side> order = asked.values().stream()
                .map(answers -> answers.stream()
                        .sorted(Comparator.comparingInt(Side::length))
                        .toList())
                .sorted(Comparator.comparingInt(Reference::length))
                .flatMap(List::stream)
                .toList();
        Map<Side, float[]> logs = new LinkedHashMap<>();
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
        return logs;
    }

    private static int length(List<Side> answers) {
        Side longest = answers.getLast();
        return longest.example().prompt().tokens().length + longest.length();
    }
}
