package studio.affiche.paint;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads an image row by row as sRGB with straight alpha. Safe for use by several threads while nobody draws. */
final class PngPixels {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final BufferedImage image;
    private final Raster raster;
    private final int width;

    PngPixels(BufferedImage image) {
        this.image = image;
        this.raster = image.getRaster();
        this.width = image.getWidth();
    }

    int width() {
        return width;
    }

    int height() {
        return image.getHeight();
    }

    /** Whether the image has no alpha channel, whatever its pixels. */
    boolean opaqueByType() {
        return !image.getColorModel().hasAlpha();
    }

    /** One row as 0xAARRGGBB, straight alpha. */
    void argb(int y, int[] out) {
        switch (image.getType()) {
            case BufferedImage.TYPE_INT_ARGB -> raster.getDataElements(0, y, width, 1, out);
            case BufferedImage.TYPE_INT_RGB -> {
                raster.getDataElements(0, y, width, 1, out);
                for (int x = 0; x < width; x++) {
                    out[x] |= 0xff000000;
                }
            }
            case BufferedImage.TYPE_INT_ARGB_PRE -> {
                raster.getDataElements(0, y, width, 1, out);
                StraightAlpha.ofPremultiplied(out, width);
            }
            default -> image.getRGB(0, y, width, 1, out, 0, width);
        }
    }

    /**
     * One row as bytes.
     *
     * @param scratch a pixel each
     * @param out the row goes to {@link FilterKernels#PAD} and after it, with slack behind
     */
    void bytes(int y, PngFormat format, int[] scratch, byte[] out) {
        argb(y, scratch);
        int at = FilterKernels.PAD;
        switch (format) {
            case GREY -> {
                for (int x = 0; x < width; x++) {
                    out[at + x] = (byte) scratch[x];
                }
            }
            case RGB -> {
                // Writes a byte too many each time, which the next pixel covers.
                for (int x = 0; x < width; x++) {
                    INT.set(out, at + 3 * x, scratch[x] << 8);
                }
            }
            case RGBA -> {
                for (int x = 0; x < width; x++) {
                    INT.set(out, at + 4 * x, Integer.rotateLeft(scratch[x], 8));
                }
            }
        }
    }
}
