package studio.affiche.paint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;

/**
 * Keeps the values used last, up to a total weight. Safe for use by several threads; two that ask for the same value at
 * once may both make it.
 */
final class BoundedCache<K, V> {
    private final long limit;
    private final ToLongBiFunction<K, V> weigher;
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /**
     * @param limit total weight kept
     * @param weigher weight of an entry, which must not change
     */
    BoundedCache(long limit, ToLongBiFunction<K, V> weigher) {
        this.limit = limit;
        this.weigher = weigher;
    }

    /** The value of a key, made if it is not kept. */
    V get(K key, Function<? super K, ? extends V> make) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = make.apply(key);
        synchronized (values) {
            V raced = values.putIfAbsent(key, made);
            if (raced != null) {
                return raced;
            }
            weight += weigher.applyAsLong(key, made);
            var oldest = values.entrySet().iterator();
            while (weight > limit && oldest.hasNext()) {
                Map.Entry<K, V> entry = oldest.next();
                weight -= weigher.applyAsLong(entry.getKey(), entry.getValue());
                oldest.remove();
            }
        }
        return made;
    }
}
