package studio.affiche.design.llava;

import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import studio.affiche.nn.block.KvCache;

/**
 * Prompts that were read: answers to them are written token by token, many at a time, and share what was read.
 *
 * <p>Which token comes next is the caller's choice, from the scores or against them.
 */
public final class Conversation implements AutoCloseable {
    private final Llava model;
    private final NDManager owner;
    private final KvCache cache;
    private final float[] first;

    Conversation(Llava model, NDManager owner, KvCache cache, float[] first) {
        this.model = model;
        this.owner = owner;
        this.cache = cache;
        this.first = first;
    }

    /**
     * Answers that have no token yet.
     *
     * @param rows how many: any number after one prompt, else one for each prompt
     */
    public Answers answers(int rows) {
        return new Answers(cache.rows(rows), rows);
    }

    /** Frees what was read. */
    @Override
    public void close() {
        cache.close();
    }

    /** Answers that are being written, one token to each row at a time. */
    public final class Answers implements AutoCloseable {
        private final KvCache.Rows rows;
        private float[] logits;

        private Answers(KvCache.Rows rows, int count) {
            this.rows = rows;
            this.logits = spread(count);
        }

        private float[] spread(int count) {
            int vocabulary = model.config().text().vocabulary();
            if (first.length == count * vocabulary) {
                return first.clone();
            }
            float[] all = new float[count * vocabulary];
            for (int r = 0; r < count; r++) {
                System.arraycopy(first, 0, all, r * vocabulary, vocabulary);
            }
            return all;
        }

        /** How many rows. */
        public int count() {
            return rows.count();
        }

        /** Scores of every token of the vocabulary to come next in a row. */
        public float[] logits(int row) {
            int vocabulary = model.config().text().vocabulary();
            return Arrays.copyOfRange(logits, row * vocabulary, (row + 1) * vocabulary);
        }

        /** The token with the highest score in each row. */
        public int[] greedy() {
            int[] best = new int[count()];
            for (int r = 0; r < best.length; r++) {
                float[] scores = logits(r);
                for (int i = 1; i < scores.length; i++) {
                    best[r] = scores[i] > scores[best[r]] ? i : best[r];
                }
            }
            return best;
        }

        /** Appends a token to each row. A row that has ended may be given any token. */
        public void append(int... tokens) {
            if (tokens.length != count()) {
                throw new IllegalArgumentException(
                        count() + " rows want as many tokens, and there are " + tokens.length);
            }
            logits = model.next(owner, rows, tokens);
        }

        /** Frees what the answers added. */
        @Override
        public void close() {
            rows.close();
        }
    }
}
