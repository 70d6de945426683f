package studio.affiche.nn.block;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;

/** Tokens to rows of a table, some of them replaced by features of something else; and back to scores of tokens. */
public final class TokenEmbedding {
    private static final Kernel EMBED = Kernel.of("embed", 2, 0, """
            def run(self, tokens: Tensor, table: Tensor) -> List[Tensor]:
              return [torch.embedding(table, tokens)]
            """);
    private static final Kernel EMBED_WITH = Kernel.of("embed with features", 4, 0, """
            def run(self, tokens: Tensor, at: Tensor, features: Tensor, table: Tensor) -> List[Tensor]:
              x = torch.embedding(table, tokens)
              flat = torch.index_copy(x.reshape([-1, x.size(-1)]), 0, at, features.reshape([-1, x.size(-1)]))
              return [flat.reshape(x.size())]
            """);
    private static final Kernel LOGITS = Kernel.of("logits", 2, 0, """
            def run(self, hidden: Tensor, head: Tensor) -> List[Tensor]:
              return [torch.linear(hidden, head)]
            """);
    private static final Kernel LOG_PROBABILITIES = Kernel.of("log probabilities", 3, 0, """
            def run(self, hidden: Tensor, tokens: Tensor, head: Tensor) -> List[Tensor]:
              return [torch.neg(torch.cross_entropy_loss(torch.linear(hidden, head), tokens, None, 0))]
            """);

    private static final Kernel LOG_PROBABILITIES_AMONG = Kernel.of("log probabilities among some", 4, 0, """
            def run(self, hidden: Tensor, tokens: Tensor, outside: Tensor, head: Tensor) -> List[Tensor]:
              scores = torch.masked_fill(torch.linear(hidden, head), outside, -float("inf"))
              return [torch.neg(torch.cross_entropy_loss(scores, tokens, None, 0))]
            """);

    private static final Kernel SPREAD = Kernel.of("spread", 3, 0, """
            def run(self, values: Tensor, at: Tensor, count: Tensor) -> List[Tensor]:
              return [torch.index_copy(torch.zeros([int(count)]), 0, at, values)]
            """);

    private TokenEmbedding() {}

    /**
     * Rows of the table.
     *
     * @param tokens any shape, I64
     * @param table [vocabulary, width]
     * @return the shape of the tokens, then width
     */
    public static NDArray embed(NDManager step, Mode mode, NDArray tokens, NDArray table) {
        return EMBED.call(step, mode, List.of(tokens, table)).getFirst();
    }

    /**
     * Rows of the table, and features in some places.
     *
     * @param at which of all the tokens, counted row by row, are replaced, I64
     * @param features as many rows, [.., width]
     */
    public static NDArray embed(
            NDManager step, Mode mode, NDArray tokens, NDArray table, NDArray at, NDArray features) {
        return EMBED_WITH.call(step, mode, List.of(tokens, at, features, table)).getFirst();
    }

    /**
     * Scores of every token of the vocabulary.
     *
     * @param head [vocabulary, width]
     */
    public static NDArray logits(NDManager step, Mode mode, NDArray hidden, NDArray head) {
        return LOGITS.call(step, mode, List.of(hidden, head)).getFirst();
    }

    /**
     * Natural logarithms of the probabilities of given tokens.
     *
     * @param hidden [n, width]
     * @param tokens what each row shall predict, [n], I64
     * @return one number for each
     */
    public static NDArray logProbabilities(NDManager step, Mode mode, NDArray hidden, NDArray tokens, NDArray head) {
        return LOG_PROBABILITIES.call(step, mode, List.of(hidden, tokens, head)).getFirst();
    }

    /**
     * The same among some of the vocabulary: as if the scores of the others were lowest.
     *
     * @param outside which tokens are not among them, [n, vocabulary], BOOLEAN; none of {@code tokens}
     */
    public static NDArray logProbabilities(
            NDManager step, Mode mode, NDArray hidden, NDArray tokens, NDArray outside, NDArray head) {
        return LOG_PROBABILITIES_AMONG
                .call(step, mode, List.of(hidden, tokens, outside, head))
                .getFirst();
    }

    /**
     * Numbers in their places among zeros.
     *
     * @param at the place of each, I64
     * @param count of all places
     */
    public static NDArray spread(NDManager step, Mode mode, NDArray values, NDArray at, long count) {
        try (NDArray places = step.create(count)) {
            return SPREAD.call(step, mode, List.of(values, at, places)).getFirst();
        }
    }
}
