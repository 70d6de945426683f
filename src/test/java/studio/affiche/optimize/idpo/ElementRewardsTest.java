package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Prompt;
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

    @Test
    void eachAnswerHasItsOwnWhateverItsLength() throws TaskCancelled {
        try (NDManager manager = Torch.manager()) {
            Llava model = TinyLlava.create(SyntheticPairs.VOCABULARY, SyntheticPairs.IMAGE, 1, manager);
            Llava other = TinyLlava.create(SyntheticPairs.VOCABULARY, SyntheticPairs.IMAGE, 2, manager);
            Prompt prompt = SIDES.getFirst().example().prompt();
            var random = new Random(4);
            List<Side> sides = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                int[] answer = random.ints(1 + random.nextInt(9), 4, SyntheticPairs.VOCABULARY)
                        .toArray();
                sides.add(new Side(new Example(prompt, answer), Collections.nCopies(answer.length, Element.TEXT)));
            }
            List<ElementRewards> rewards = ElementRewards.of(model, other, sides, Progress.IGNORED);
            assertThat(rewards).hasSameSizeAs(sides);
            for (int i = 0; i < sides.size(); i++) {
                ElementRewards alone = ElementRewards.of(model, other, List.of(sides.get(i)), Progress.IGNORED)
                        .getFirst();
                assertThat(rewards.get(i).rewards().getOrDefault(Element.TEXT, 0.0))
                        .isNotZero()
                        .isCloseTo(alone.rewards().getOrDefault(Element.TEXT, 0.0), within(1e-5));
            }
        }
    }

    @Test
    void theyCanBeCancelled() {
        var cancelled = new Progress() {
            @Override
            public void report(double done, String message) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (NDManager manager = Torch.manager()) {
            Llava model = TinyLlava.create(SyntheticPairs.VOCABULARY, SyntheticPairs.IMAGE, 1, manager);
            assertThatThrownBy(() -> ElementRewards.of(model, model, SIDES, cancelled))
                    .isInstanceOf(TaskCancelled.class);
        }
    }
}
