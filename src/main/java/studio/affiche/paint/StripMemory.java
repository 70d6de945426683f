package studio.affiche.paint;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The strips of the image encoded last, so that a strip that comes again, as when posters of a batch share their
 * background, is not compressed again. Strips are the same only if every pixel they depend on is, so that the bytes are
 * those of an encoder without memory. Safe for use by several threads.
 */
final class StripMemory {
    /** Larger images come alone: they are not remembered. */
    private static final long MAX_PIXELS = 4_000_000;

    /** An image's measures; strips of others are forgotten. */
    private record Shape(int width, int height, PngFormat format) {}

    /** A strip and the pixels it was made from, the row above it included. */
    @SuppressWarnings("ArrayRecordComponent") // written once and compared by content only
    private record Kept(int[] argb, PngStrips.Strip strip) {
        boolean madeFrom(int[] pixels) {
            return Arrays.equals(argb, pixels);
        }
    }

    private record Image(Shape shape, Map<Integer, Kept> strips) {}

    private volatile @Nullable Image last;

    /**
     * The strip of some rows, made only if it is not the one that stood there in the image before.
     *
     * @param number of the strip
     * @param from first row
     * @param to after the last row
     */
    PngStrips.Strip strip(
            PngPixels pixels, PngFormat format, int number, int from, int to, Supplier<PngStrips.Strip> make) {
        if ((long) pixels.width() * pixels.height() > MAX_PIXELS) {
            return make.get();
        }
        Map<Integer, Kept> strips = strips(new Shape(pixels.width(), pixels.height(), format));
        int[] argb = rows(pixels, Math.max(0, from - 1), to);
        @Nullable Kept kept = strips.get(number);
        if (kept != null && kept.madeFrom(argb)) {
            return kept.strip();
        }
        PngStrips.Strip strip = make.get();
        strips.put(number, new Kept(argb, strip));
        return strip;
    }

    private Map<Integer, Kept> strips(Shape shape) {
        @Nullable Image image = last;
        if (image == null || !image.shape().equals(shape)) {
            image = new Image(shape, new ConcurrentHashMap<>());
            last = image;
        }
        return image.strips();
    }

    private static int[] rows(PngPixels pixels, int from, int to) {
        int width = pixels.width();
        var argb = new int[(to - from) * width];
        var row = new int[width];
        for (int y = from; y < to; y++) {
            pixels.argb(y, row);
            System.arraycopy(row, 0, argb, (y - from) * width, width);
        }
        return argb;
    }
}
