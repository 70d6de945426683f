package studio.affiche.paint;

import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import studio.affiche.poster.BlendMode;
import studio.affiche.poster.Rgba;

/** One thing that is painted for a layer, in pixels of the poster. A layer is a list of marks, lowest first. */
sealed interface Mark {
    /** Where it may leave anything. */
    Rectangle bounds();

    void paint(Surface surface);

    /** Memory in bytes, roughly. */
    long bytes();

    /** A shape, antialiased. */
    record Filled(Shape shape, Paint paint) implements Mark {
        @Override
        public Rectangle bounds() {
            Rectangle box = shape.getBounds();
            box.grow(1, 1);
            return box;
        }

        @Override
        public void paint(Surface surface) {
            surface.graphics().setPaint(paint);
            surface.graphics().fill(shape);
        }

        @Override
        public long bytes() {
            return 20_000;
        }
    }

    /** A colour, softly. */
    record Shaded(Mask mask, Rgba color) implements Mark {
        @Override
        public Rectangle bounds() {
            return mask.bounds();
        }

        @Override
        public void paint(Surface surface) {
            surface.shade(mask, color);
        }

        @Override
        public long bytes() {
            return mask.bytes();
        }
    }

    /** A picture. */
    record Pictured(LayerImage picture) implements Mark {
        @Override
        public Rectangle bounds() {
            return picture.bounds();
        }

        @Override
        public void paint(Surface surface) {
            surface.draw(picture, BlendMode.NORMAL, 1);
        }

        @Override
        public long bytes() {
            return 4L * picture.image().getWidth() * picture.image().getHeight();
        }
    }
}
