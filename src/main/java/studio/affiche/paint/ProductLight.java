package studio.affiche.paint;

import java.awt.image.BufferedImage;
import studio.affiche.poster.Ambience;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Rgba;

/**
 * The product in the light of its surroundings: bright along the edges that look towards the lamp, darker along the others,
 * a touch of what lies behind it around all of them ("light wrap"), darker right above the ground it stands on, and its
 * colours drawn a little towards that of the light.
 */
final class ProductLight {
    /** Width of the edges, as a part of the product's larger side. */
    private static final double EDGE = 0.013;
    /** Height over which the ground darkens what stands on it, as a part of the product's height. */
    private static final double LOW = 0.03;

    private final Silhouette shape;
    private final Base base;
    private final Grounding grounding;

    ProductLight(Silhouette shape, Base base, Grounding grounding) {
        this.shape = shape;
        this.base = base;
        this.grounding = grounding;
    }

    /** How much of each light falls on each cell. */
    private record Falling(Mask lit, Mask dark, Mask around) {}

    /** The product with its colours changed and its alpha as it was. */
    BufferedImage on(BufferedImage product) {
        Ambience ambience = grounding.ambience();
        Falling falling = falling();
        int width = product.getWidth();
        int height = product.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] from = Pixels.of(product);
        int[] to = Pixels.of(image);
        int[] light = channels(ambience.light());
        int[] behind = channels(ambience.surround());
        int[] deep = channels(grounding.shadowColor());
        int[] grade = grade(ambience);
        int rim = (int) Math.round(150 * ambience.edge());
        int wrap = (int) Math.round(110 * ambience.edge());
        Pixels.rows(0, height, width, y -> {
            int[] lit = new int[width];
            int[] dark = new int[width];
            int[] around = new int[width];
            falling.lit().row(y, 0, lit, width);
            falling.dark().row(y, 0, dark, width);
            falling.around().row(y, 0, around, width);
            for (int x = 0; x < width; x++) {
                int p = from[y * width + x];
                int a = p >>> 24;
                if (a == 0) {
                    continue;
                }
                int out = a << 24;
                for (int c = 0; c < 3; c++) {
                    int shift = 16 - 8 * c;
                    int v = (((p >> shift) & 255) * grade[c]) >> 8;
                    v += ((behind[c] * a / 255 - v) * (((around[x] >> 8) * wrap) >> 8)) >> 8;
                    v += ((deep[c] * a / 255 - v) * (dark[x] >> 8)) >> 8;
                    // Light adds as through a screen: bright parts take less of it.
                    v += ((a - v) * light[c] / 255 * (((lit[x] >> 8) * rim) >> 8)) >> 8;
                    out |= Math.clamp(v, 0, a) << shift;
                }
                to[y * width + x] = out;
            }
        });
        return image;
    }

    private static int[] channels(Rgba color) {
        return new int[] {color.red(), color.green(), color.blue()};
    }

    /** Factors of 256 for each channel: the light's colour without its brightness. */
    private static int[] grade(Ambience ambience) {
        int[] light = channels(ambience.light());
        double most = Math.max(1, Math.max(light[0], Math.max(light[1], light[2])));
        int[] grade = new int[3];
        for (int c = 0; c < 3; c++) {
            grade[c] = (int) Math.round(256 * (1 - ambience.grade() * (1 - light[c] / most)));
        }
        return grade;
    }

    private Falling falling() {
        int w = shape.width();
        int h = shape.height();
        byte[] soft = new byte[w * h];
        for (int i = 0; i < soft.length; i++) {
            soft[i] = (byte) Math.round(255 * shape.cell(i % w, i / w));
        }
        double sigma = Math.max(1, EDGE * Math.max(w, h));
        Blur.gaussian(soft, w, h, sigma, sigma);
        double angle = Math.toRadians(grounding.lightAngle());
        double lx = Math.cos(angle);
        double ly = -Math.sin(angle);
        byte[] lit = new byte[w * h];
        byte[] dark = new byte[w * h];
        byte[] around = new byte[w * h];
        double shade = 0.5 * grounding.ambience().edge();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double dx = at(soft, w, h, x - 1, y) - at(soft, w, h, x + 1, y);
                double dy = at(soft, w, h, x, y - 1) - at(soft, w, h, x, y + 1);
                double steep = Math.hypot(dx, dy);
                // Half of the blur lies inside: 1 at the edge, 0 where the product is whole.
                double edge = Math.clamp(2 - at(soft, w, h, x, y) / 127.5, 0, 1);
                double toward = steep < 1 ? 0 : (dx * lx + dy * ly) / steep;
                int i = y * w + x;
                lit[i] = unsigned(edge * Math.max(0, toward));
                around[i] = unsigned(edge * edge);
                double low = low(x, y);
                dark[i] = unsigned(1 - (1 - shade * edge * Math.max(0, -toward)) * (1 - low));
            }
        }
        int step = shape.step();
        return new Falling(
                new Mask(0, 0, w, h, step, lit), new Mask(0, 0, w, h, step, dark), new Mask(0, 0, w, h, step, around));
    }

    /** Dark from the ground close by. */
    private double low(int x, int y) {
        if (grounding.surface() == Grounding.Surface.AIR
                || grounding.contact() == 0
                || base.feet().isEmpty()) {
            return 0;
        }
        double height = (base.ground(x + 0.5) - y - 0.5) / (LOW * base.unit());
        return height > 4 ? 0 : 0.4 * grounding.contact() * Math.exp(-Math.max(0, height));
    }

    private static double at(byte[] values, int w, int h, int x, int y) {
        return x < 0 || y < 0 || x >= w || y >= h ? 0 : values[y * w + x] & 255;
    }

    private static byte unsigned(double value) {
        return (byte) Math.round(255 * Math.clamp(value, 0, 1));
    }
}
