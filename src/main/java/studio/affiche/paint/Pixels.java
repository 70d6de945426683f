package studio.affiche.paint;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The pixels of images as arrays, and work on their rows by all cores. */
final class Pixels {
    /** Areas below this many pixels are not worth sharing out. */
    private static final long ALONE = 200_000;

    private Pixels() {}

    /** The pixels of an image with one int for each, row by row, not copied. */
    static int[] of(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** The image itself if it has premultiplied ints, else a copy that has. */
    static BufferedImage premultiplied(BufferedImage image) {
        boolean plain = image.getRaster().getDataBuffer() instanceof DataBufferInt data
                && data.getSize() == image.getWidth() * image.getHeight();
        if (plain && image.getType() == BufferedImage.TYPE_INT_ARGB_PRE) {
            return image;
        }
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = copy.createGraphics();
        g.setComposite(AlphaComposite.Src);
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return copy;
    }

    /** Calls for each row from {@code first} to {@code last}, exclusive, in any order and on several threads if it is worth it. */
    static void rows(int first, int last, int width, IntConsumer row) {
        if ((long) (last - first) * width < ALONE) {
            for (int y = first; y < last; y++) {
                row.accept(y);
            }
        } else {
            IntStream.range(first, last).parallel().forEach(row);
        }
    }

    /** Noise of 0 to 255 for a place, the same whenever asked. Rounding with it hides the steps of smooth gradients. */
    static int noise(int x, int y) {
        int h = x * 0x9e3779b1 + y * 0x85ebca77;
        h = (h ^ (h >>> 15)) * 0x2c1b3c6d;
        return (h ^ (h >>> 13)) >>> 24;
    }

    /** Two premultiplied pixels mixed; of the second so many parts of 256. */
    static int mix(int a, int b, int part) {
        if (a == b) {
            return a;
        }
        int keep = 256 - part;
        int odd = (((a & 0xff00ff) * keep + (b & 0xff00ff) * part) >>> 8) & 0xff00ff;
        int even = (((a >>> 8) & 0xff00ff) * keep + ((b >>> 8) & 0xff00ff) * part) & 0xff00ff00;
        return odd | even;
    }
}
