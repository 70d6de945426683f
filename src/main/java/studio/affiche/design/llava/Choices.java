package studio.affiche.design.llava;

/** Which tokens may stand where in an answer: the log-probabilities of its tokens are taken among these. */
@FunctionalInterface
public interface Choices {
    /**
     * The tokens that may stand at each place of an answer, given those before it.
     *
     * @return as many lists as the answer has tokens; in each the answer's own token and no token twice
     */
    int[][] along(int[] answer);
}
