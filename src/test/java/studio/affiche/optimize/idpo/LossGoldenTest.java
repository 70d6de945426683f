package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import studio.affiche.golden.GoldenFile;
import studio.affiche.nn.Gradients;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.block.TokenEmbedding;
import studio.affiche.poster.Element;
import tools.jackson.databind.JsonNode;

/** The losses against those of Rafailov et al.'s own code. */
@Tag("golden")
class LossGoldenTest {
    private static final float SUMS = 1e-4f;
    private static final float MEANS = 1e-5f;
    private static final float LOSSES = 5e-5f;
    private static final float SQUARES = 1e-3f;
    private static final float GRADIENTS = 1e-7f;

    private final NDManager manager = Torch.manager();

    private GoldenFile golden;
    private JsonNode config;

    @BeforeEach
    void open() throws IOException {
        golden = GoldenFile.assumed("dpo");
        config = golden.config();
    }

    @AfterEach
    void free() {
        manager.close();
    }

    @Test
    void logProbabilities() throws IOException {
        for (String side : List.of("policy_chosen", "policy_rejected", "reference_chosen", "reference_rejected")) {
            assertThat(score(side, new Reduction.Sum()).toFloatArray())
                    .containsExactly(golden.floats("output." + side + "_logps.sum"), within(SUMS));
            assertThat(score(side, new Reduction.Mean()).toFloatArray())
                    .containsExactly(golden.floats("output." + side + "_logps.average"), within(MEANS));
        }
    }

    @Test
    void lossesAndRewards() throws IOException {
        for (JsonNode beta : config.path("betas")) {
            for (JsonNode smoothing : config.path("label_smoothing")) {
                var loss = new Loss(
                        new Reduction.Sum(), new Objective.Sigmoid(beta.doubleValue(), smoothing.doubleValue()));
                String name = "output.beta" + beta.doubleValue() + ".smooth" + smoothing.doubleValue() + ".reffree";
                Loss.Costs costs = costs(loss, 1);
                assertThat(costs.losses().toFloatArray())
                        .containsExactly(golden.floats(name + "0.losses"), within(LOSSES));
                assertThat(costs.chosenRewards().toFloatArray())
                        .containsExactly(golden.floats(name + "0.chosen_rewards"), within(LOSSES));
                assertThat(costs.rejectedRewards().toFloatArray())
                        .containsExactly(golden.floats(name + "0.rejected_rewards"), within(LOSSES));
                // Without a reference: one that finds every answer alike.
                assertThat(costs(loss, 0).losses().toFloatArray())
                        .containsExactly(golden.floats(name + "1.losses"), within(LOSSES));
            }
        }
    }

    @Test
    void squares() throws IOException {
        for (JsonNode beta : config.path("betas")) {
            var loss = new Loss(new Reduction.Sum(), new Objective.Ipo(beta.doubleValue()));
            assertThat(costs(loss, 1).losses().toFloatArray())
                    .containsExactly(
                            golden.floats("output.beta" + beta.doubleValue() + ".ipo.losses"), within(SQUARES));
        }
    }

    @Test
    void gradientsOfTheLogits() throws IOException {
        NDArray chosen = golden.array("input.policy_chosen_logits", manager);
        NDArray rejected = golden.array("input.policy_rejected_logits", manager);
        chosen.setRequiresGradient(true);
        rejected.setRequiresGradient(true);
        Loss loss = Loss.sumDpo(0.1);
        NDArray reference = score("reference_chosen", loss.reduction());
        NDArray other = score("reference_rejected", loss.reduction());
        long[] chosenLabels = golden.longs("input.chosen_labels");
        long[] rejectedLabels = golden.longs("input.rejected_labels");
        NDArray mean = Gradients.recorded(() -> loss.costs(
                        manager,
                        Mode.GRADIENT,
                        ones(reference),
                        score(chosen, chosenLabels, loss.reduction(), Mode.GRADIENT),
                        score(rejected, rejectedLabels, loss.reduction(), Mode.GRADIENT),
                        reference,
                        other)
                .losses()
                .mean());
        List<NDArray> gradients = Gradients.of(manager, mean, List.of(chosen, rejected));
        assertThat(gradients.get(0).toFloatArray())
                .containsExactly(golden.floats("mid.grad.policy_chosen_logits"), within(GRADIENTS));
        assertThat(gradients.get(1).toFloatArray())
                .containsExactly(golden.floats("mid.grad.policy_rejected_logits"), within(GRADIENTS));
    }

    private Loss.Costs costs(Loss loss, int reference) throws IOException {
        NDArray chosen = score("policy_chosen", loss.reduction());
        return loss.costs(
                manager,
                Mode.INFERENCE,
                ones(chosen),
                chosen,
                score("policy_rejected", loss.reduction()),
                score("reference_chosen", loss.reduction()).mul(reference),
                score("reference_rejected", loss.reduction()).mul(reference));
    }

    private NDArray ones(NDArray like) {
        return manager.ones(like.getShape());
    }

    private NDArray score(String side, Reduction reduction) throws IOException {
        String labels = side.endsWith("chosen") ? "input.chosen_labels" : "input.rejected_labels";
        return score(
                golden.array("input." + side + "_logits", manager), golden.longs(labels), reduction, Mode.INFERENCE);
    }

    /** The logits as hidden states under a head that changes nothing; each predicts the label after it. */
    private NDArray score(NDArray logits, long[] labels, Reduction reduction, Mode mode) {
        int rows = (int) logits.getShape().get(0);
        int length = (int) logits.getShape().get(1);
        var at = new ArrayList<Long>();
        var tokens = new ArrayList<Long>();
        var row = new ArrayList<Long>();
        var coefficients = new ArrayList<Float>();
        for (int r = 0; r < rows; r++) {
            int before = at.size();
            for (int t = 0; t + 1 < length; t++) {
                long label = labels[r * length + t + 1];
                if (label != config.path("ignore_index").intValue()) {
                    at.add((long) r * length + t);
                    tokens.add(label);
                    row.add((long) r);
                }
            }
            List<Element> elements = Collections.nCopies(at.size() - before, Element.TEXT);
            for (float coefficient : reduction.coefficients(elements, Element.TEXT)) {
                coefficients.add(coefficient);
            }
        }
        int vocabulary = config.path("V").intValue();
        NDArray hidden = TokenEmbedding.embed(manager, mode, manager.create(longs(at)), logits.reshape(-1, vocabulary));
        NDArray logs = TokenEmbedding.logProbabilities(
                manager, mode, hidden, manager.create(longs(tokens)), manager.eye(vocabulary));
        float[] weights = new float[coefficients.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = coefficients.get(i);
        }
        return Loss.scores(manager, mode, logs, manager.create(weights), manager.create(longs(row)), rows);
    }

    private static long[] longs(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }
}
