package studio.affiche.paint;

import java.awt.image.BufferedImage;
import studio.affiche.poster.Poster;

/** Small pictures of posters. */
public final class Thumbnails {
    private final Painter painter;

    public Thumbnails(Painter painter) {
        this.painter = painter;
    }

    /**
     * A poster as large as fits a square. It is painted at twice the size and averaged down, so that fine type stays
     * clear.
     *
     * @param side of the square in pixels, 8 to 2048
     */
    public BufferedImage of(Poster poster, int side) {
        if (side < 8 || side > 2048) {
            throw new IllegalArgumentException("A thumbnail has a side of 8 to 2048 pixels, not " + side);
        }
        double scale =
                (double) side / Math.max(poster.size().width(), poster.size().height());
        int width = Math.max(1, (int) Math.round(poster.size().width() * scale));
        int height = Math.max(1, (int) Math.round(poster.size().height() * scale));
        BufferedImage large = painter.paint(poster, Math.min(Painter.MAX_SCALE, 2 * scale));
        return Resampling.scale(large, width, height);
    }
}
