package studio.affiche.design.llava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;

class ChoicesTest {
    private static final int IMAGE = 1;
    private static final Prompt PROMPT = new Prompt(new int[] {0, IMAGE, 5, 6}, new float[TinyLlava.PIXELS]);

    @Test
    void amongChoicesTheProbabilitiesAreShared() {
        try (NDManager manager = Torch.manager()) {
            Llava model = TinyLlava.create(24, IMAGE, 3, manager);
            int[] answer = {7, 8, 9};
            int[][] choices = {{7, 3, 11}, {8}, {2, 9}};
            var chosen = new Example(PROMPT, answer, Optional.of(a -> choices));
            var free = new Example(chosen.prompt(), answer);
            List<Example> both = List.of(chosen, free);
            float[] logs = model.logProbabilities(manager, Mode.INFERENCE, both).toFloatArray();
            float[] alone = model.logProbabilities(manager, Mode.INFERENCE, List.of(free))
                    .toFloatArray();
            for (int i = 0; i < answer.length; i++) {
                double sum = 0;
                for (int token : choices[i]) {
                    int[] other = Arrays.copyOf(answer, i + 1);
                    other[i] = token;
                    sum += Math.exp(model.logProbabilities(
                                    manager, Mode.INFERENCE, List.of(new Example(chosen.prompt(), other)))
                            .toFloatArray()[i]);
                }
                assertThat(logs[i]).isCloseTo((float) (alone[i] - Math.log(sum)), within(1e-4f));
                assertThat(logs[answer.length + i]).isCloseTo(alone[i], within(1e-4f));
            }
            assertThat(logs[1]).isZero();
        }
    }
}
