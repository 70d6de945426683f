package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.lora.Lora;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Judges an adapter on pairs that were kept aside and on designs drawn with it. */
final class Examiner {
    private static final int BATCH = 16;
    private static final double NONE = 1e-4;

    private final Llava model;
    private final Loss loss;
    private final List<Scored> heldOut;
    private final Samples samples;
    private final long seed;

    Examiner(Llava model, Loss loss, List<Scored> heldOut, Samples samples, long seed) {
        this.model = model;
        this.loss = loss;
        this.heldOut = heldOut.stream()
                .sorted(Comparator.comparingInt(
                        s -> s.pair().chosen().length() + s.pair().rejected().length()))
                .toList();
        this.samples = samples;
        this.seed = seed;
    }

    /**
     * Judges.
     *
     * @param trainLoss mean of the steps since the last time
     */
    Evaluation examine(int step, double trainLoss, Lora lora, Progress progress) throws TaskCancelled {
        try (NDManager owner = Torch.manager()) {
            Llava policy = model.with(lora.in(owner, Mode.INFERENCE, model.weights()));
            double losses = 0;
            double squares = 0;
            var right = new EnumMap<Element, Double>(Element.class);
            var all = new EnumMap<Element, Integer>(Element.class);
            for (int from = 0; from < heldOut.size(); from += BATCH) {
                progress.checkCancelled();
                var batch = new Batch(heldOut.subList(from, Math.min(heldOut.size(), from + BATCH)));
                try (NDManager one = owner.newSubManager()) {
                    Loss.Costs costs = batch.costs(one, Mode.INFERENCE, loss, policy);
                    float[] chosen = costs.chosenRewards().toFloatArray();
                    float[] rejected = costs.rejectedRewards().toFloatArray();
                    for (float value : costs.losses().toFloatArray()) {
                        losses += value;
                        squares += (double) value * value;
                    }
                    for (int i = 0; i < chosen.length; i++) {
                        Element element = batch.pairs().get(i).pair().replaced();
                        right.merge(element, right(chosen[i] - rejected[i]), Double::sum);
                        all.merge(element, 1, Integer::sum);
                    }
                }
            }
            Samples.Sampled drawn = samples.draw(policy, seed, progress);
            return new Evaluation(
                    step,
                    trainLoss,
                    losses / heldOut.size(),
                    error(losses, squares, heldOut.size()),
                    right.values().stream().mapToDouble(Double::doubleValue).sum() / heldOut.size(),
                    shares(right, all),
                    divergence(policy, drawn.answers(), progress),
                    drawn.holds());
        }
    }

    /** The standard error of the mean of some numbers; of a single one it is not known, and 0 is given. */
    private static double error(double sum, double squares, int count) {
        double variance = (squares - sum * sum / count) / Math.max(1, count - 1);
        return Math.sqrt(Math.max(0, variance) / count);
    }

    /** 1 for a margin above 0, 0 for one below, a half for what roundings can make of none. */
    private static double right(double margin) {
        return Math.abs(margin) < NONE ? 0.5 : (1 + Math.signum(margin)) / 2;
    }

    private static Map<Element, Double> shares(Map<Element, Double> right, Map<Element, Integer> all) {
        var shares = new EnumMap<Element, Double>(Element.class);
        all.forEach((element, count) -> shares.put(element, right.getOrDefault(element, 0.0) / count));
        return shares;
    }

    /** Mean of log π − log reference over designs of the policy, in nats a design. */
    private double divergence(Llava policy, List<Example> answers, Progress progress) throws TaskCancelled {
        double sum = 0;
        List<Example> ordered = new ArrayList<>(answers);
        ordered.sort(Comparator.comparingInt(e -> e.answer().length));
        try (NDManager owner = Torch.manager()) {
            for (int from = 0; from < ordered.size(); from += BATCH) {
                progress.checkCancelled();
                List<Example> batch = ordered.subList(from, Math.min(ordered.size(), from + BATCH));
                try (NDManager step = owner.newSubManager()) {
                    float[] now =
                            policy.logProbabilities(step, Mode.INFERENCE, batch).toFloatArray();
                    float[] before =
                            model.logProbabilities(step, Mode.INFERENCE, batch).toFloatArray();
                    for (int i = 0; i < now.length; i++) {
                        sum += now[i] - before[i];
                    }
                }
            }
        }
        return sum / answers.size();
    }
}
