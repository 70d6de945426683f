package studio.affiche.design.llava;

import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.List;
import studio.affiche.nn.block.KvCache;

/**
 * Prompts that were read: answers to them are written, many at a time, and share what was read.
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

    /** Answers that are being written, each token by token or several at a time. */
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

        /**
         * Appends tokens to the rows; the scores of a row that gets none stay as they are.
         *
         * @param tokens for each row none, one or more; for one row at least one
         */
        public void append(List<int[]> tokens) {
            if (tokens.size() != count()) {
                throw new IllegalArgumentException(
                        count() + " rows want tokens each, and there are " + tokens.size() + " lists");
            }
            int[] counts = tokens.stream().mapToInt(row -> row.length).toArray();
            long[] all =
                    tokens.stream().flatMapToInt(Arrays::stream).asLongStream().toArray();
            float[] next = model.next(owner, rows, all, counts);
            int vocabulary = model.config().text().vocabulary();
            int at = 0;
            for (int r = 0; r < counts.length; r++) {
                if (counts[r] > 0) {
                    System.arraycopy(next, at, logits, r * vocabulary, vocabulary);
                    at += vocabulary;
                }
            }
        }

        /** Frees what the answers added. */
        @Override
        public void close() {
            rows.close();
        }
    }
}
