package studio.affiche.paint;

import java.util.Arrays;

/**
 * Chooses a filter for each row by what its residuals would cost, reckoned on a part of the row, and applies it. The
 * choice depends on the row and the one above alone.
 */
final class RowFilter {
    private static final PngFilter[] FILTERS = PngFilter.values();
    /** Of so many pixels one is looked at. */
    private static final int SAMPLE = 13;
    /** What a residual costs by and large, for its magnitude: about eight times the bits of a number of that size. */
    private static final int[] COST = cost();

    private final int rowBytes;
    private final int pixel;
    private final int[] sums = new int[FILTERS.length];

    RowFilter(int rowBytes, int pixel) {
        this.rowBytes = rowBytes;
        this.pixel = pixel;
    }

    /** Filters a row with the filter that suits it, its number first. */
    void apply(byte[] row, byte[] above, int y, byte[] out, int at) {
        PngFilter filter = choose(row, above, y);
        out[at] = (byte) filter.ordinal();
        FilterKernels.apply(filter, row, above, rowBytes, pixel, out, at + 1);
    }

    private PngFilter choose(byte[] row, byte[] above, int y) {
        int begin = FilterKernels.PAD;
        int end = begin + rowBytes;
        if (Arrays.equals(row, begin, end, above, begin, end)) {
            return PngFilter.UP;
        }
        Arrays.fill(sums, 0);
        int step = SAMPLE * pixel;
        for (int first = begin + (y % SAMPLE) * pixel; first < end; first += step) {
            for (int i = first; i < first + pixel; i++) {
                int value = row[i] & 255;
                int left = row[i - pixel] & 255;
                int up = above[i] & 255;
                int upLeft = above[i - pixel] & 255;
                sums[0] += COST[value];
                sums[1] += COST[(value - left) & 255];
                sums[2] += COST[(value - up) & 255];
                sums[3] += COST[(value - ((left + up) >> 1)) & 255];
                sums[4] += COST[(value - PngFilter.paeth(left, up, upLeft)) & 255];
            }
        }
        // Paeth takes several times as long as the others: it has to be worth it.
        sums[4] += sums[4] >> 3;
        int best = 2;
        for (int filter = 0; filter < sums.length; filter++) {
            if (sums[filter] < sums[best]) {
                best = filter;
            }
        }
        return FILTERS[best];
    }

    private static int[] cost() {
        int[] cost = new int[256];
        for (int residual = 0; residual < 256; residual++) {
            int magnitude = Math.abs((byte) residual);
            cost[residual] = magnitude == 0 ? 2 : 16 + (int) Math.round(8 * Math.log(magnitude) / Math.log(2));
        }
        return cost;
    }
}
