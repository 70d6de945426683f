package studio.affiche.nn.safetensors;

import java.util.List;

/**
 * Where a tensor lies in its file.
 *
 * @param shape sides, slowest first; empty for a single number
 * @param from first byte, counted from the end of the header
 * @param to byte after the last
 */
public record TensorEntry(String name, TensorType type, List<Long> shape, long from, long to) {
    /** Keeps a copy of the shape. */
    public TensorEntry {
        shape = List.copyOf(shape);
    }

    /** How many numbers it has. */
    public long size() {
        return (to - from) / type.bytes();
    }
}
