package studio.affiche.nn.block;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keys and values of prompts that were read. Any number of continuations can start from it; they share it and do not
 * change it.
 */
public final class KvCache implements AutoCloseable {
    private static final int FIRST_ROOM = 64;

    private final LlamaConfig config;
    private final NDManager owner;
    private final List<NDArray> prefix;
    private final NDArray bias;
    private final int[] lengths;

    KvCache(LlamaConfig config, NDManager owner, List<NDArray> prefix, int[] pads) {
        this.config = config;
        this.owner = owner;
        this.prefix = List.copyOf(prefix);
        int length = (int) prefix.getFirst().getShape().get(2);
        this.lengths = Arrays.stream(pads).map(pad -> length - pad).toArray();
        float[] bias = new float[pads.length * length];
        for (int r = 0; r < pads.length; r++) {
            Arrays.fill(bias, r * length, r * length + pads[r], -1e30f);
        }
        this.bias = owner.create(bias, new Shape(pads.length, 1, 1, length));
    }

    /** How many prompts it holds. */
    public int prompts() {
        return lengths.length;
    }

    /**
     * Continuations that have no token yet.
     *
     * @param rows how many: any number after one prompt, else one for each prompt
     */
    public Rows rows(int rows) {
        if (lengths.length != 1 && lengths.length != rows) {
            throw new IllegalArgumentException(lengths.length + " prompts cannot have " + rows + " continuations");
        }
        return new Rows(rows);
    }

    NDArray bias() {
        return bias;
    }

    List<NDArray> prefix() {
        return prefix;
    }

    /** Frees the keys and values. */
    @Override
    public void close() {
        prefix.forEach(NDArray::close);
        bias.close();
    }

    /** Continuations of the prompts, each of which grows by any number of tokens at a time. */
    public final class Rows implements AutoCloseable {
        private final int[] grown;
        private List<NDArray> own = List.of();
        private int room;

        private Rows(int rows) {
            this.grown = new int[rows];
        }

        /** How many rows there are. */
        public int count() {
            return grown.length;
        }

        /** How many tokens a row has after its prompt. */
        public int length(int row) {
            return grown[row];
        }

        /** Where the next token of a row stands in its sequence. */
        int position(int row) {
            return lengths[lengths.length == 1 ? 0 : row] + grown[row];
        }

        KvCache prompts() {
            return KvCache.this;
        }

        List<NDArray> own() {
            return own;
        }

        void grow(int[] counts) {
            for (int r = 0; r < grown.length; r++) {
                grown[r] += counts[r];
            }
        }

        /** Makes room for as many tokens in each row. */
        void makeRoom(int wanted) {
            if (wanted <= room) {
                return;
            }
            int wider = Math.max(FIRST_ROOM, room);
            while (wider < wanted) {
                wider *= 2;
            }
            var shape = new Shape(grown.length, config.kvHeads(), wider - room, config.headWidth());
            var wide = new ArrayList<NDArray>();
            for (int i = 0; i < prefix.size(); i++) {
                NDArray more = owner.zeros(shape, DataType.FLOAT32);
                if (room == 0) {
                    wide.add(more);
                } else {
                    try (more) {
                        NDArray joined = own.get(i).concat(more, 2);
                        joined.attach(owner);
                        wide.add(joined);
                    }
                }
            }
            own.forEach(NDArray::close);
            own = List.copyOf(wide);
            room = wider;
        }

        /** Frees what the rows added to the prompts. */
        @Override
        public void close() {
            own.forEach(NDArray::close);
            own = List.of();
        }
    }
}
