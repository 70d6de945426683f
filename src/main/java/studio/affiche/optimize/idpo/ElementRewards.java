package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.poster.Element;
import studio.affiche.task.Awaited;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * What a policy that has learned thinks of each element of a design: the mean over the element's tokens of log π − log
 * reference, in nats a token. It follows the log click-through rate of the right element, but its raw size leaks between
 * elements: fit the lift on the three before attributing anything.
 *
 * @param rewards of each element that has tokens
 */
public record ElementRewards(Map<Element, Double> rewards) {
    /** Answers side by side at most. */
    private static final int BATCH = 16;

    /** Keeps a copy of the map. */
    public ElementRewards {
        var copy = new EnumMap<Element, Double>(Element.class);
        copy.putAll(rewards);
        rewards = Collections.unmodifiableMap(copy);
    }

    /**
     * The rewards of answers, in their order. Each processor reads answers of its own, those of about one length side by
     * side.
     *
     * @param reference the model as it was
     * @param policy the same with an adapter in it
     */
    public static List<ElementRewards> of(Llava reference, Llava policy, List<Side> answers, Progress progress)
            throws TaskCancelled {
        List<Integer> order = IntStream.range(0, answers.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> answers.get(i).length())
                        .reversed())
                .toList();
        var rewards = new ElementRewards[answers.size()];
        int cores = Runtime.getRuntime().availableProcessors();
        int size = size(answers.size(), cores);
        ExecutorService pool = Executors.newFixedThreadPool(cores);
        try {
            List<Future<List<ElementRewards>>> batches = new ArrayList<>();
            for (int from = 0; from < order.size(); from += size) {
                List<Side> batch = order.subList(from, Math.min(order.size(), from + size)).stream()
                        .map(answers::get)
                        .toList();
                batches.add(pool.submit(() -> batch(reference, policy, batch, progress)));
            }
            int next = 0;
            for (Future<List<ElementRewards>> batch : batches) {
                progress.report((double) next / answers.size(), "Reading the designs");
                for (ElementRewards one : Awaited.result(batch)) {
                    rewards[order.get(next++)] = one;
                }
            }
        } finally {
            // Whoever goes on may close the model: no thread must still be at it.
            pool.shutdownNow();
            pool.close();
        }
        return List.of(rewards);
    }

    /** So many answers to a batch that every core has as many batches. */
    private static int size(int answers, int cores) {
        int batches = cores * Math.ceilDiv(answers, cores * BATCH);
        return Math.max(1, Math.ceilDiv(answers, Math.max(1, batches)));
    }

    private static List<ElementRewards> batch(Llava reference, Llava policy, List<Side> batch, Progress progress)
            throws TaskCancelled {
        progress.checkCancelled();
        List<Example> examples = batch.stream().map(s -> s.example().settled()).toList();
        float[] now = logs(policy, examples);
        float[] before = logs(reference, examples);
        var rewards = new ArrayList<ElementRewards>();
        int at = 0;
        for (Side side : batch) {
            rewards.add(of(side.elements(), now, before, at));
            at += side.length();
        }
        return rewards;
    }

    private static float[] logs(Llava model, List<Example> examples) throws TaskCancelled {
        return Torch.onOneThread(() -> {
            try (NDManager step = Torch.manager()) {
                return model.logProbabilities(step, Mode.INFERENCE, examples).toFloatArray();
            }
        });
    }

    private static ElementRewards of(List<Element> elements, float[] now, float[] before, int at) {
        var sums = new EnumMap<Element, Double>(Element.class);
        var counts = new EnumMap<Element, Integer>(Element.class);
        for (int i = 0; i < elements.size(); i++) {
            sums.merge(elements.get(i), (double) now[at + i] - before[at + i], Double::sum);
            counts.merge(elements.get(i), 1, Integer::sum);
        }
        sums.replaceAll((element, sum) -> sum / counts.getOrDefault(element, 1));
        return new ElementRewards(sums);
    }
}
