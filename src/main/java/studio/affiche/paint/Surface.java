package studio.affiche.paint;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import studio.affiche.poster.BlendMode;
import studio.affiche.poster.Rgba;

/** Pixels to paint on: the whole poster or the part that one layer covers. Used by one thread. */
final class Surface implements AutoCloseable {
    private final Rectangle area;
    private final BufferedImage image;
    private final int[] pixels;
    private final Graphics2D graphics;

    /**
     * @param area in pixels of the poster
     * @param opaque whether something will cover all of it: then it has no alpha
     */
    Surface(Rectangle area, boolean opaque) {
        this.area = new Rectangle(area);
        int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB_PRE;
        this.image = new BufferedImage(area.width, area.height, type);
        this.pixels = Pixels.of(image);
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
        graphics.translate(-area.x, -area.y);
    }

    /** What it shows, in pixels of the poster. */
    Rectangle area() {
        return area;
    }

    /** Draws in pixels of the poster, antialiased. */
    Graphics2D graphics() {
        return graphics;
    }

    BufferedImage image() {
        return image;
    }

    /** Row by row, the width of the area each. */
    int[] pixels() {
        return pixels;
    }

    /** Lays a colour where a mask covers, rounding with noise. */
    void shade(Mask mask, Rgba color) {
        Rectangle part = mask.bounds().intersection(area);
        if (part.isEmpty() || color.alpha() == 0) {
            return;
        }
        // Coverage comes as 0 to 65,280; together with the alpha of 0 to 255 it becomes 0 to 65,536.
        long scale = Math.round(color.alpha() / 255.0 * 65536.0 / 65280.0 * 65536.0);
        int red = color.red();
        int green = color.green();
        int blue = color.blue();
        Pixels.rows(part.y, part.y + part.height, part.width, y -> {
            int[] cover = new int[part.width];
            mask.row(y, part.x, cover, part.width);
            int at = (y - area.y) * area.width + part.x - area.x;
            for (int i = 0; i < part.width; i++) {
                int a = (int) ((cover[i] * scale) >>> 16);
                if (a > 0) {
                    int d = pixels[at + i];
                    int keep = 65536 - a;
                    int noise = Pixels.noise(part.x + i, y) << 8;
                    pixels[at + i] = (((255 * a + (d >>> 24) * keep + noise) >>> 16) << 24)
                            | (((red * a + ((d >> 16) & 255) * keep + noise) >>> 16) << 16)
                            | (((green * a + ((d >> 8) & 255) * keep + noise) >>> 16) << 8)
                            | ((blue * a + (d & 255) * keep + noise) >>> 16);
                }
            }
        });
    }

    /**
     * Lays a picture over what is here.
     *
     * @param opacity 0 to 1
     */
    void draw(LayerImage picture, BlendMode mode, double opacity) {
        Rectangle part = picture.bounds().intersection(area);
        if (part.isEmpty() || opacity <= 0) {
            return;
        }
        int[] source = Pixels.of(picture.image());
        int stride = picture.image().getWidth();
        int alpha = (int) Math.round(opacity * 256);
        boolean solid = picture.image().getType() == BufferedImage.TYPE_INT_RGB;
        boolean opaque = image.getType() == BufferedImage.TYPE_INT_RGB;
        Pixels.rows(part.y, part.y + part.height, part.width, y -> {
            int from = (y - picture.y()) * stride + part.x - picture.x();
            int to = (y - area.y) * area.width + part.x - area.x;
            if (solid && mode == BlendMode.NORMAL && alpha == 256) {
                for (int i = 0; i < part.width; i++) {
                    pixels[to + i] = source[from + i] | 0xff000000;
                }
            } else if (solid) {
                int[] row = new int[part.width];
                for (int i = 0; i < row.length; i++) {
                    row[i] = source[from + i] | 0xff000000;
                }
                Blending.row(mode, row, 0, pixels, to, part.width, alpha, opaque);
            } else {
                Blending.row(mode, source, from, pixels, to, part.width, alpha, opaque);
            }
        });
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
