package studio.affiche.paint;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * A picture and where it stands.
 *
 * @param image {@link BufferedImage#TYPE_INT_ARGB_PRE}, or {@link BufferedImage#TYPE_INT_RGB} if opaque; shared and not to be drawn into
 * @param x of its left edge in pixels of the painted poster
 * @param y of its top edge in pixels of the painted poster
 */
public record LayerImage(BufferedImage image, int x, int y) {
    Rectangle bounds() {
        return new Rectangle(x, y, image.getWidth(), image.getHeight());
    }

    /** The same picture elsewhere. */
    LayerImage translate(int dx, int dy) {
        return new LayerImage(image, x + dx, y + dy);
    }
}
