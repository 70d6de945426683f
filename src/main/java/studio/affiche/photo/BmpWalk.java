package studio.affiche.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/** Checks that the rows of a BMP are all there (BITMAPINFOHEADER, uncompressed). */
final class BmpWalk {
    private BmpWalk() {}

    static PhotoContainer walk(byte[] file, String name) throws PhotoException {
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long pixels = in.getInt(10) & 0xffffffffL;
        int header = in.getInt(14);
        if (header >= 40) {
            if (file.length < 14L + header) {
                throw PhotoContainer.truncated(name);
            }
            long width = in.getInt(18);
            long height = Math.abs((long) in.getInt(22));
            int bits = in.getShort(28) & 0xffff;
            int compression = in.getInt(30);
            boolean rows = compression == 0 || compression == 3;
            if (width <= 0 || height == 0) {
                throw PhotoContainer.damaged(name);
            }
            PhotoDecoder.checkSize((int) width, (int) Math.min(height, Integer.MAX_VALUE), name);
            if (rows) {
                long stride = (width * bits + 31) / 32 * 4;
                if (pixels + stride * height > file.length) {
                    throw PhotoContainer.truncated(name);
                }
            }
        }
        return new PhotoContainer(file, PhotoContainer.UPRIGHT, Optional.empty(), List.of());
    }
}
