package studio.affiche.design.llava;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the tokens of answers were not chosen from. */
final class Outside {
    private static final byte YES = 1;
    private static final byte NO = 0;

    private Outside() {}

    /**
     * For each token of each answer, in the order of the examples, which tokens may not stand there.
     *
     * @return [tokens, vocabulary], BOOLEAN; empty where every answer is chosen from the whole vocabulary
     */
    static Optional<NDArray> of(NDManager step, List<Example> examples, int vocabulary) {
        if (examples.stream().allMatch(e -> e.choices().isEmpty())) {
            return Optional.empty();
        }
        int count = examples.stream().mapToInt(e -> e.answer().length).sum();
        byte[] outside = new byte[Math.multiplyExact(count, vocabulary)];
        int row = 0;
        for (Example example : examples) {
            if (example.choices().isPresent()) {
                for (int[] allowed : example.choices().get().along(example.answer())) {
                    int start = row++ * vocabulary;
                    Arrays.fill(outside, start, start + vocabulary, YES);
                    for (int token : allowed) {
                        outside[start + token] = NO;
                    }
                }
            } else {
                row += example.answer().length;
            }
        }
        return Optional.of(step.create(ByteBuffer.wrap(outside), new Shape(count, vocabulary), DataType.BOOLEAN));
    }
}
