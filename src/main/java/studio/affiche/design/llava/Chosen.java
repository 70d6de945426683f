package studio.affiche.design.llava;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The tokens of answers that had an alternative. The others have the probability 1, whatever a model makes of them.
 *
 * @param which of all the tokens, in the order of the examples
 * @param tokens these
 * @param allowed what each of them was chosen from; empty for the whole vocabulary
 * @param count of all tokens
 */
@SuppressWarnings("ArrayRecordComponent") // given to the model as they are, not compared
record Chosen(long[] which, long[] tokens, List<Optional<int[]>> allowed, int count) {
    private static final byte YES = 1;
    private static final byte NO = 0;

    static Chosen of(List<Example> examples) {
        var which = LongStream.builder();
        var tokens = LongStream.builder();
        List<Optional<int[]>> allowed = new ArrayList<>();
        int next = 0;
        for (Example example : examples) {
            int[] answer = example.answer();
            Optional<int[][]> choices = example.choices().map(c -> c.along(answer));
            for (int i = 0; i < answer.length; i++) {
                int place = i;
                Optional<int[]> from = choices.map(c -> c[place]);
                if (from.isEmpty() || from.get().length > 1) {
                    which.add(next);
                    tokens.add(answer[i]);
                    allowed.add(from);
                }
                next++;
            }
        }
        return new Chosen(which.build().toArray(), tokens.build().toArray(), allowed, next);
    }

    /** Whether each token had an alternative. */
    boolean all() {
        return which.length == count;
    }

    /** Those of some numbers, one for each token of the answers, that belong to these tokens. */
    long[] of(long[] numbers) {
        return Arrays.stream(which).map(i -> numbers[Math.toIntExact(i)]).toArray();
    }

    /**
     * Which tokens may not stand in their places.
     *
     * @return [tokens, vocabulary], BOOLEAN; empty where all are chosen from the whole vocabulary
     */
    Optional<NDArray> outside(NDManager step, int vocabulary) {
        if (allowed.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        byte[] outside = new byte[Math.multiplyExact(tokens.length, vocabulary)];
        for (int r = 0; r < tokens.length; r++) {
            int start = r * vocabulary;
            allowed.get(r).ifPresent(from -> {
                Arrays.fill(outside, start, start + vocabulary, YES);
                for (int token : from) {
                    outside[start + token] = NO;
                }
            });
        }
        var shape = new Shape(tokens.length, vocabulary);
        return Optional.of(step.create(ByteBuffer.wrap(outside), shape, DataType.BOOLEAN));
    }
}
