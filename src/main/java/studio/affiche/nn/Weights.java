package studio.affiche.nn;

import ai.djl.ndarray.NDArray;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arrays by name. The map does not change; the numbers in the arrays may, by an optimiser. */
public final class Weights {
    private final Map<String, NDArray> arrays;

    /** Weights in the order of the map. */
    public Weights(Map<String, NDArray> arrays) {
        this.arrays = Collections.unmodifiableMap(new LinkedHashMap<>(arrays));
    }

    /** The array of a name. */
    public NDArray get(String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("There is no weight " + name);
        }
        return array;
    }

    /** The arrays of some names, in their order: what a kernel takes. */
    public List<NDArray> list(Collection<String> names) {
        return names.stream().map(this::get).toList();
    }

    /** Whether there is an array of a name. */
    public boolean has(String name) {
        return arrays.containsKey(name);
    }

    /** The names, in order. */
    public Set<String> names() {
        return arrays.keySet();
    }

    /** All, in order. */
    public Map<String, NDArray> arrays() {
        return arrays;
    }

    /** These weights with some put in the place of those of the same names. */
    public Weights with(Map<String, NDArray> others) {
        var all = new LinkedHashMap<>(arrays);
        for (Map.Entry<String, NDArray> other : others.entrySet()) {
            if (all.put(other.getKey(), other.getValue()) == null) {
                throw new IllegalArgumentException("There is no weight " + other.getKey());
            }
        }
        return new Weights(all);
    }

    /** How many numbers they are. */
    public long size() {
        return arrays.values().stream().mapToLong(NDArray::size).sum();
    }

    /** Frees the arrays. */
    public void close() {
        arrays.values().forEach(NDArray::close);
    }
}
