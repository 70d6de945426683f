package studio.affiche.design.llava;

import java.util.Optional;

/**
 * A prompt and what the model shall answer.
 *
 * @param answer ids, the end token among them
 * @param choices what the answer was chosen from; empty for the whole vocabulary
 */
@SuppressWarnings("ArrayRecordComponent") // given to the model as they are, not compared
public record Example(Prompt prompt, int[] answer, Optional<Choices> choices) {
    /** Checks that there is an answer. */
    public Example {
        if (answer.length == 0) {
            throw new IllegalArgumentException("An example needs an answer");
        }
    }

    /** An answer of any tokens. */
    public Example(Prompt prompt, int[] answer) {
        this(prompt, answer, Optional.empty());
    }

    /** The same with its choices worked out once, for several readers; they take room. */
    public Example settled() {
        return new Example(prompt, answer, choices.map(c -> {
            int[][] along = c.along(answer);
            return same -> along;
        }));
    }
}
