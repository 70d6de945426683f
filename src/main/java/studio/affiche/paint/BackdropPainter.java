package studio.affiche.paint;

import java.awt.image.BufferedImage;
import studio.affiche.poster.Backdrop;

/** Paints built-in scenes for the painter. Safe for use by several threads. */
@FunctionalInterface
public interface BackdropPainter {
    /**
     * A scene at a size; the same arguments give the same pixels.
     *
     * @param width pixels
     * @param height pixels
     * @return an opaque image in sRGB, {@link BufferedImage#TYPE_INT_RGB}, not to be drawn into
     */
    BufferedImage paint(Backdrop.Scene scene, int width, int height);

    /**
     * Where the ground lies in the picture that {@link #paint} gives for the same arguments, in its pixels. An open floor if
     * nothing else is known.
     */
    default Ground ground(Backdrop.Scene scene, int width, int height) {
        return Ground.OPEN;
    }
}
