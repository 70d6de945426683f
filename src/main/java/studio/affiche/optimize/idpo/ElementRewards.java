package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.poster.Element;
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
    private static final int BATCH = 16;

    /** Keeps a copy of the map. */
    public ElementRewards {
        var copy = new EnumMap<Element, Double>(Element.class);
        copy.putAll(rewards);
        rewards = Collections.unmodifiableMap(copy);
    }

    /**
     * The rewards of answers, in their order.
     *
     * @param reference the model as it was
     * @param policy the same with an adapter in it
     */
    public static List<ElementRewards> of(Llava reference, Llava policy, List<Side> answers, Progress progress)
            throws TaskCancelled {
        var rewards = new ArrayList<ElementRewards>();
        try (NDManager manager = Torch.manager()) {
            for (int from = 0; from < answers.size(); from += BATCH) {
                progress.checkCancelled();
                progress.report((double) from / answers.size(), "Reading the designs");
                List<Side> batch = answers.subList(from, Math.min(answers.size(), from + BATCH));
                List<Example> examples = batch.stream().map(Side::example).toList();
                try (NDManager step = manager.newSubManager()) {
                    float[] now = policy.logProbabilities(step, Mode.INFERENCE, examples)
                            .toFloatArray();
                    float[] before = reference
                            .logProbabilities(step, Mode.INFERENCE, examples)
                            .toFloatArray();
                    int at = 0;
                    for (Side side : batch) {
                        rewards.add(of(side.elements(), now, before, at));
                        at += side.length();
                    }
                }
            }
        }
        return rewards;
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
