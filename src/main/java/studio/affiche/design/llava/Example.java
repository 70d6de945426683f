package studio.affiche.design.llava;

/**
 * A prompt and what the model shall answer.
 *
 * @param answer ids, the end token among them
 */
@SuppressWarnings("ArrayRecordComponent") // given to the model as they are, not compared
public record Example(Prompt prompt, int[] answer) {
    /** Checks that there is an answer. */
    public Example {
        if (answer.length == 0) {
            throw new IllegalArgumentException("An example needs an answer");
        }
    }
}
