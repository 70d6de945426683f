package studio.affiche.ui.session;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Shows painted pixels without copying them. */
public final class Pixels {
    private Pixels() {}

    /**
     * An image that shares the pixels of a painted one, which is not to be drawn into any more.
     *
     * @param painted of {@link BufferedImage#TYPE_INT_ARGB_PRE} or {@link BufferedImage#TYPE_INT_RGB}; others are
     *     converted, which copies them
     */
    public static Image show(BufferedImage painted) {
        BufferedImage source = painted;
        if (source.getType() == BufferedImage.TYPE_INT_RGB && source.getRaster().getParent() == null) {
            return opaque(source);
        }
        if (source.getType() != BufferedImage.TYPE_INT_ARGB_PRE
                || source.getRaster().getParent() != null) {
            source = new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            var g = source.createGraphics();
            g.drawImage(painted, 0, 0, null);
            g.dispose();
        }
        return image(source, ((DataBufferInt) source.getRaster().getDataBuffer()).getData());
    }

    /** Java2D leaves the alpha of an opaque image 0: it is set in place. */
    private static Image opaque(BufferedImage source) {
        int[] pixels = ((DataBufferInt) source.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xff000000;
        }
        return image(source, pixels);
    }

    private static Image image(BufferedImage source, int[] pixels) {
        return new WritableImage(new PixelBuffer<>(
                source.getWidth(), source.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
