package studio.affiche.optimize.idpo;

import java.util.Locale;
import studio.affiche.poster.Element;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code training.json} beside an adapter: data, settings, seed and curves of its training. */
final class TrainingRecord {
    static final String NAME = "training.json";

    private TrainingRecord() {}

    static String json(String source, Settings settings, String modelSha256, Outcome outcome) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("base_model_sha256", modelSha256);
        root.put("source", source);
        root.put("pairs", outcome.learned());
        root.put("held_out_pairs", outcome.heldOut());
        settings(root.putObject("settings"), settings);
        ObjectNode beta = root.putObject("effective_beta");
        outcome.effectiveBeta().forEach((element, value) -> beta.put(word(element), value));
        root.put("kl", "nats a poster, mean over designs drawn from the policy");
        root.put("chosen_step", outcome.chosen().step());
        var evaluations = root.putArray("evaluations");
        outcome.evaluations().forEach(e -> evaluation(evaluations.addObject(), e));
        return root.toPrettyString() + "\n";
    }

    private static void settings(ObjectNode node, Settings settings) {
        Loss loss = settings.loss();
        switch (loss.reduction()) {
            case Reduction.WeightedMean(double alpha) ->
                node.put("reduction", "weighted mean").put("alpha", alpha);
            case Reduction.Mean() -> node.put("reduction", "mean");
            case Reduction.Sum() -> node.put("reduction", "sum");
        }
        switch (loss.objective()) {
            case Objective.Sigmoid(double beta, double smoothing) ->
                node.put("objective", "sigmoid").put("beta", beta).put("label_smoothing", smoothing);
            case Objective.Ipo(double beta) -> node.put("objective", "ipo").put("beta", beta);
            case Objective.Winners() -> node.put("objective", "winners");
        }
        node.put("rank", settings.rank()).put("lora_alpha", settings.alpha());
        node.put("rate", settings.rate()).put("batch", settings.batch()).put("steps", settings.steps());
        node.put("held_out", settings.heldOut()).put("seed", settings.seed());
        node.put("max_kl", settings.rule().maxKl())
                .put("max_fewer_hold", settings.rule().maxFewerHold());
    }

    private static void evaluation(ObjectNode node, Evaluation e) {
        node.put("step", e.step()).put("train_loss", e.trainLoss()).put("held_out_loss", e.heldOutLoss());
        node.put("held_out_error", e.heldOutError());
        node.put("reward_accuracy", e.accuracy());
        ObjectNode each = node.putObject("reward_accuracy_of");
        e.accuracies().forEach((element, value) -> each.put(word(element), value));
        node.put("kl", e.kl()).put("holds", e.holds());
    }

    private static String word(Element element) {
        return element.name().toLowerCase(Locale.ROOT);
    }
}
