package studio.affiche.paint.deflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds repeats in filtered scanlines. It knows two kinds: near ones repeat the byte or the pixel before and are cheap
 * to say, far ones the last place with the same six bytes. A repeat is taken where saying it costs fewer bits than its
 * bytes would. Where none is found it looks at ever fewer places, so that grain, which has none, is passed quickly.
 */
final class MatchFinder {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int TABLE_BITS = 14;
    /** Eighths of a bit that a near match has to save, measured on posters. */
    private static final int RUN_COST = 8 * 11;
    /** Eighths of a bit that a far match has to save beside the extra bits of its distance, measured on posters. */
    private static final int FAR_COST = 8 * 20;
    /** Longer matches pay whatever they cost. */
    private static final int SURE = 32;
    /** After so many misses, as a power of two, places looked at are one byte farther apart. */
    private static final int MISSES_PER_STEP = 2;

    private static final int MAX_STEP = 24;
    private static final int FAR_MISSES_PER_STEP = 4;
    private static final int MAX_FAR_STEP = 64;
    /** Misses that a far match counts for which did not pay. */
    private static final int REJECTED = 16;

    private final int[] table = new int[1 << TABLE_BITS];

    /**
     * Finds the repeats of a strip.
     *
     * @param in with eight bytes more than the strip
     * @param to end of the strip, which starts at 0
     * @param pixel bytes of a pixel
     * @param costs of each byte as a literal in eighths of a bit
     * @param out where they go
     */
    void find(byte[] in, int to, int pixel, int[] costs, Sequences out) {
        out.clear();
        Arrays.fill(table, -DeflateSymbols.WINDOW - 1);
        int anchor = 0;
        int misses = 0;
        int farMisses = 0;
        int nextFar = 0;
        int end = to - 8;
        for (int p = pixel; p < end; ) {
            long eight = (long) LONG.get(in, p);
            int next = p + 1 + Math.min(misses >> MISSES_PER_STEP, MAX_STEP);
            int near = (int) eight == 0 && in[p - 1] == 0 ? 1 : pixel;
            if ((int) eight == (int) INT.get(in, p - near)) {
                int stop = extend(in, p + 4, near, to);
                if (stop - p >= SURE || cost(in, p, stop, costs) > RUN_COST) {
                    out.add(p - anchor, stop - p, near);
                    p = stop;
                    anchor = stop;
                    misses = 0;
                    continue;
                }
                next = Math.max(next, stop - 4);
            }
            if (p >= nextFar) {
                int slot = (int) (((eight << 16) * 0x9E3779B97F4A7C15L) >>> (64 - TABLE_BITS));
                int distance = p - table[slot];
                table[slot] = p;
                if (distance <= DeflateSymbols.WINDOW && ((long) LONG.get(in, p - distance) ^ eight) << 16 == 0) {
                    int start = p;
                    while (start > anchor && start > distance && in[start - 1] == in[start - 1 - distance]) {
                        start--;
                    }
                    // No longer than one length says: beyond, a near match may be cheaper.
                    int stop = extend(in, p + 6, distance, Math.min(to, start + DeflateSymbols.MAX_MATCH));
                    if (stop - start >= SURE
                            || cost(in, start, stop, costs)
                                    > FAR_COST + 8 * DeflateSymbols.distanceExtraBits(distance)) {
                        out.add(start - anchor, stop - start, distance);
                        p = stop;
                        anchor = stop;
                        misses = 0;
                        farMisses -= farMisses >> 2;
                        continue;
                    }
                    farMisses += REJECTED;
                    next = Math.max(next, stop - 6);
                }
                farMisses++;
                nextFar = p + 1 + Math.min(farMisses >> FAR_MISSES_PER_STEP, MAX_FAR_STEP);
            }
            misses++;
            p = next;
        }
    }

    /** Where bytes from a place on cease to be those a distance before. */
    private static int extend(byte[] in, int from, int distance, int to) {
        int i = from;
        while (i + 8 <= to) {
            long difference = (long) LONG.get(in, i) ^ (long) LONG.get(in, i - distance);
            if (difference != 0) {
                return i + (Long.numberOfTrailingZeros(difference) >>> 3);
            }
            i += 8;
        }
        while (i < to && in[i] == in[i - distance]) {
            i++;
        }
        return i;
    }

    private static int cost(byte[] in, int from, int to, int[] costs) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += costs[in[i] & 255];
        }
        return sum;
    }
}
