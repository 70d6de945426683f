package studio.affiche.paint;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Applies filters to rows, eight bytes at once. Rows stand in arrays from {@link #PAD} on, zeros before and slack
 * behind.
 */
final class FilterKernels {
    /** Where the first byte of a row stands in its array; more than a pixel's bytes. */
    static final int PAD = 8;
    /** Bytes that may be read or overwritten behind a row. */
    static final int SLACK = 8;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH = 0x8080808080808080L;

    private FilterKernels() {}

    /**
     * Filters a row.
     *
     * @param row the row
     * @param above the row above, zeros for the first
     * @param length bytes of the row
     * @param pixel bytes of a pixel
     * @param out where the filtered bytes go, with slack behind them
     * @param at place of the first
     */
    static void apply(PngFilter filter, byte[] row, byte[] above, int length, int pixel, byte[] out, int at) {
        switch (filter) {
            case NONE -> System.arraycopy(row, PAD, out, at, length);
            case SUB -> {
                for (int i = 0; i < length; i += 8) {
                    LONG.set(out, at + i, minus(eight(row, PAD + i), eight(row, PAD + i - pixel)));
                }
            }
            case UP -> {
                for (int i = 0; i < length; i += 8) {
                    LONG.set(out, at + i, minus(eight(row, PAD + i), eight(above, PAD + i)));
                }
            }
            case AVERAGE -> {
                for (int i = 0; i < length; i += 8) {
                    long left = eight(row, PAD + i - pixel);
                    long up = eight(above, PAD + i);
                    long mean = (left & up) + (((left ^ up) & ~(HIGH >>> 7)) >>> 1);
                    LONG.set(out, at + i, minus(eight(row, PAD + i), mean));
                }
            }
            case PAETH -> {
                for (int i = PAD; i < PAD + length; i++) {
                    int foretold = PngFilter.paeth(row[i - pixel] & 255, above[i] & 255, above[i - pixel] & 255);
                    out[at - PAD + i] = (byte) (row[i] - foretold);
                }
            }
        }
    }

    private static long eight(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Eight bytes less eight others, each for itself. */
    private static long minus(long a, long b) {
        return ((a | HIGH) - (b & ~HIGH)) ^ ((a ^ ~b) & HIGH);
    }
}
