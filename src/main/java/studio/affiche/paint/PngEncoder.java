package studio.affiche.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import studio.affiche.paint.deflate.ZlibFraming;

/**
 * Writes images as PNG (W3C, Portable Network Graphics, third edition), quickly: strips of rows are filtered and
 * compressed side by side. The same image and metadata give the same bytes, whatever the number of threads. Safe for
 * use by several threads.
 */
public final class PngEncoder {
    private final Executor executor;
    private final int threads;
    private final @Nullable StripMemory memory;

    private PngEncoder(Executor executor, int threads, @Nullable StripMemory memory) {
        if (threads < 1) {
            throw new IllegalArgumentException("Encoding takes one thread or more, not " + threads);
        }
        this.executor = executor;
        this.threads = threads;
        this.memory = memory;
    }

    /**
     * An encoder that uses threads of an executor beside the caller's.
     *
     * @param executor runs the helpers
     * @param threads most threads at once, the caller's included, 1 or more
     */
    public PngEncoder(Executor executor, int threads) {
        this(executor, threads, null);
    }

    /**
     * An encoder on so many threads: the caller's, and those of the common pool.
     *
     * @param threads 1 or more
     */
    public PngEncoder(int threads) {
        this(ForkJoinPool.commonPool(), threads);
    }

    /**
     * The same encoder with a memory of the last image up to 4 megapixels, for many images that are alike in parts: rows
     * that did not change are not compressed again. The bytes are the same.
     */
    public PngEncoder remembering() {
        return new PngEncoder(executor, threads, new StripMemory());
    }

    /** The image as a file in memory. */
    public byte[] encode(BufferedImage image, PngMetadata metadata) {
        var out = new ByteArrayOutputStream(image.getWidth() * 64 + 4096);
        try {
            write(image, metadata, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return out.toByteArray();
    }

    /**
     * Writes an image. It must not be drawn into meanwhile.
     *
     * @param out is left open; nothing is written before all is compressed
     * @throws IOException if the stream throws it
     */
    public void write(BufferedImage image, PngMetadata metadata, OutputStream out) throws IOException {
        var pixels = new PngPixels(image);
        PngFormat format = formatOf(pixels);
        PngStrips.Strip[] strips = strips(pixels, format);
        var chunks = new PngChunks(out);
        chunks.write(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(pixels.width())
                        .putInt(pixels.height())
                        .put((byte) 8)
                        .put((byte) format.colorType())
                        .array());
        PngAncillary.write(metadata, chunks);
        int adler = 1;
        for (int i = 0; i < strips.length; i++) {
            PngStrips.Strip strip = strips[i];
            adler = ZlibFraming.joinedAdler(adler, strip.adler(), strip.length());
            chunks.write(
                    "IDAT",
                    i == 0 ? ZlibFraming.head() : new byte[0],
                    strip.deflated(),
                    i == strips.length - 1
                            ? ByteBuffer.allocate(4).putInt(adler).array()
                            : new byte[0]);
        }
        chunks.write("IEND");
    }

    private PngStrips.Strip[] strips(PngPixels pixels, PngFormat format) {
        int rows = PngStrips.rowsPerStrip(pixels.width(), format);
        var strips = new PngStrips.Strip[Math.ceilDiv(pixels.height(), rows)];
        ParallelPieces.run(executor, threads, strips.length, () -> {
            var encoder = new PngStrips(pixels, format);
            return strip -> {
                int from = strip * rows;
                int to = Math.min(pixels.height(), from + rows);
                strips[strip] = memory == null
                        ? encoder.encode(from, to)
                        : memory.strip(pixels, format, strip, from, to, () -> encoder.encode(from, to));
            };
        });
        return strips;
    }

    /** The shortest format that can say every pixel. */
    private PngFormat formatOf(PngPixels pixels) {
        int rows = 64;
        int pieces = Math.ceilDiv(pixels.height(), rows);
        boolean[] opaque = new boolean[pieces];
        boolean[] grey = new boolean[pieces];
        ParallelPieces.run(executor, threads, pieces, () -> {
            int[] argb = new int[pixels.width()];
            return piece -> {
                int all = -1;
                int chroma = 0;
                for (int y = piece * rows; y < Math.min(pixels.height(), (piece + 1) * rows); y++) {
                    pixels.argb(y, argb);
                    for (int p : argb) {
                        all &= p;
                        chroma |= (p ^ (p >>> 8)) & 0xffff;
                    }
                }
                opaque[piece] = all >>> 24 == 255;
                grey[piece] = chroma == 0;
            };
        });
        return and(opaque) ? and(grey) ? PngFormat.GREY : PngFormat.RGB : PngFormat.RGBA;
    }

    private static boolean and(boolean[] all) {
        for (boolean one : all) {
            if (!one) {
                return false;
            }
        }
        return true;
    }
}
