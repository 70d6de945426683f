package studio.affiche.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The orientation tag of EXIF 2.32 (tag 274): found, and applied to pixels. */
final class ExifOrientation {
    private static final int TAG = 274;

    private ExifOrientation() {}

    /**
     * The orientation in the first directory of a TIFF block.
     *
     * @return 1 to 8; 1 where the block does not say or is not sound
     */
    static int read(byte[] file, int at, int length) {
        if (length < 8 || at < 0 || at + (long) length > file.length) {
            return PhotoContainer.UPRIGHT;
        }
        var in = ByteBuffer.wrap(file, at, length).slice();
        in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = in.getInt(4);
        if (directory < 8 || directory > length - 2) {
            return PhotoContainer.UPRIGHT;
        }
        int entries = in.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2L + 12L * i;
            if (entry + 12 > length) {
                break;
            }
            if ((in.getShort((int) entry) & 0xffff) == TAG) {
                int value = in.getShort((int) entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : PhotoContainer.UPRIGHT;
            }
        }
        return PhotoContainer.UPRIGHT;
    }

    /** The picture as it is meant to be seen; the image itself where it already is. */
    static BufferedImage apply(BufferedImage image, int orientation) {
        if (orientation == PhotoContainer.UPRIGHT) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        boolean swapped = orientation >= 5;
        int row = swapped ? h : w;
        // Where the file's first pixel goes, and how far a step to the right and a step down in the file lead.
        int last = row - 1;
        int below = ((swapped ? w : h) - 1) * row;
        int[] path = switch (orientation) {
            case 2 -> new int[] {last, -1, row};
            case 3 -> new int[] {last + below, -1, -row};
            case 4 -> new int[] {below, 1, -row};
            case 5 -> new int[] {0, row, 1};
            case 6 -> new int[] {last, row, -1};
            case 7 -> new int[] {last + below, -row, -1};
            case 8 -> new int[] {below, -row, 1};
            default -> throw new IllegalArgumentException("An orientation is 1 to 8: " + orientation);
        };
        var out = new BufferedImage(row, swapped ? w : h, image.getType());
        int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] to = ((DataBufferInt) out.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < h; y++) {
            int target = path[0] + y * path[2];
            for (int x = 0; x < w; x++, target += path[1]) {
                to[target] = from[y * w + x];
            }
        }
        return out;
    }
}
