package studio.affiche.app;

import java.io.IOException;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.CanvasSize;

/** What exporting at a scale comes to. */
final class OutputSize {
    /** Bytes for each pixel while painting and encoding: the image, a blurred layer, compressed strips. */
    private static final int BYTES_PER_PIXEL = 12;

    /** Dots per inch of pictures for screens. */
    static final double SCREEN = 72;

    private static final double A4_PRINT = 150;

    private OutputSize() {}

    /** Refuses what cannot be done before it is tried. */
    static void check(CanvasSize size, double scale) throws IOException {
        if (!(scale >= 0.01 && scale <= 4)) {
            throw new IOException("A scale is 0.01 to 4, not " + scale);
        }
        long width = Math.round(size.width() * scale);
        long height = Math.round(size.height() * scale);
        Runtime runtime = Runtime.getRuntime();
        long need = width * height * BYTES_PER_PIXEL;
        if (width * height > Integer.MAX_VALUE / 2 || need > runtime.maxMemory()) {
            throw new IOException("A picture of " + width + " × " + height + " pixels needs about " + (need >> 20)
                    + " MiB of memory, more than there is: choose a smaller scale or start Java with a larger -Xmx");
        }
    }

    /** Dots per inch at scale 1. */
    static double dotsPerInch(CanvasSize size) {
        return size.equals(CanvasPreset.A4.size()) ? A4_PRINT : SCREEN;
    }
}
