package studio.affiche.paint;

import java.util.Arrays;
import java.util.zip.Adler32;
import studio.affiche.paint.deflate.StripDeflater;

/** Turns rows of an image into compressed strips. One for each thread. */
final class PngStrips {
    /** About so many bytes make a strip: enough for good codes, and enough strips for every thread. */
    private static final int STRIP_BYTES = 192 << 10;

    private final PngPixels pixels;
    private final PngFormat format;
    private final int rowBytes;
    private final int[] argb;
    private final byte[] filtered;
    private final RowFilter filter;
    private final StripDeflater deflater = new StripDeflater();
    private byte[] above;
    private byte[] row;

    PngStrips(PngPixels pixels, PngFormat format) {
        this.pixels = pixels;
        this.format = format;
        rowBytes = pixels.width() * format.bytes();
        argb = new int[pixels.width()];
        above = new byte[FilterKernels.PAD + rowBytes + FilterKernels.SLACK];
        row = new byte[FilterKernels.PAD + rowBytes + FilterKernels.SLACK];
        int rows = Math.min(pixels.height(), rowsPerStrip(pixels.width(), format));
        filtered = new byte[rows * (1 + rowBytes) + FilterKernels.SLACK];
        filter = new RowFilter(rowBytes, format.bytes());
    }

    /** Rows of every strip but the last. */
    static int rowsPerStrip(int width, PngFormat format) {
        return Math.max(1, STRIP_BYTES / (1 + width * format.bytes()));
    }

    /**
     * Filters and compresses rows.
     *
     * @param from first row
     * @param to after the last row
     */
    Strip encode(int from, int to) {
        if (from > 0) {
            pixels.bytes(from - 1, format, argb, above);
        } else {
            Arrays.fill(above, (byte) 0);
        }
        int at = 0;
        for (int y = from; y < to; y++) {
            pixels.bytes(y, format, argb, row);
            filter.apply(row, above, y, filtered, at);
            at += 1 + rowBytes;
            byte[] free = above;
            above = row;
            row = free;
        }
        var adler = new Adler32();
        adler.update(filtered, 0, at);
        byte[] deflated = deflater.deflate(filtered, at, format.bytes(), to == pixels.height());
        return new Strip(deflated, (int) adler.getValue(), at);
    }

    /**
     * A part of the zlib stream.
     *
     * @param deflated blocks, ending on a whole byte
     * @param adler Adler-32 of the bytes they stand for
     * @param length number of those bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // written once and handed on, never compared
    record Strip(byte[] deflated, int adler, int length) {}
}
