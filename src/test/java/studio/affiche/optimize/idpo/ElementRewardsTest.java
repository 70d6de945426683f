package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.TinyLlava;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

class ElementRewardsTest {
    private static final List<Side> SIDES =
            SyntheticPairs.of(20, 3, 1).stream().map(PreferencePair::chosen).toList();

    @Test
    void theReferenceItselfEarnsNothing() throws TaskCancelled {
        try (NDManager manager = Torch.manager()) {
            Llava model = TinyLlava.create(SyntheticPairs.VOCABULARY, SyntheticPairs.IMAGE, 1, manager);
            assertThat(ElementRewards.of(model, model, SIDES, Progress.IGNORED))
                    .hasSize(20)
                    .allSatisfy(r -> assertThat(r.rewards())
                            .hasSize(3)
                            .allSatisfy((e, v) -> assertThat(v).isZero()));
        }
    }

    @Test
    void theyAreMeansOverTheElementsTokens() throws TaskCancelled {
        try (NDManager manager = Torch.manager()) {
            Llava model = TinyLlava.create(SyntheticPairs.VOCABULARY, SyntheticPairs.IMAGE, 1, manager);
            Llava other = TinyLlava.create(SyntheticPairs.VOCABULARY, SyntheticPairs.IMAGE, 2, manager);
            Side side = SIDES.get(17);
            float[] now = other.logProbabilities(manager, Mode.INFERENCE, List.of(side.example()))
                    .toFloatArray();
            float[] before = model.logProbabilities(manager, Mode.INFERENCE, List.of(side.example()))
                    .toFloatArray();
            ElementRewards rewards =
                    ElementRewards.of(model, other, SIDES, Progress.IGNORED).get(17);
            // The tokens of the text are the third and the fourth.
            assertThat(rewards.rewards().getOrDefault(Element.TEXT, 0.0))
                    .isNotZero()
                    .isCloseTo((now[2] - before[2] + now[3] - before[3]) / 2.0, within(1e-5));
        }
    }
}
