package studio.affiche.paint;

import java.awt.image.BufferedImage;
import studio.affiche.poster.Grounding;

/**
 * The mirror image of a product in the ground it stands on. Each column is folded at the ground right under the product's
 * front, so that the image joins a round base along its whole curve. It fades and blurs with the distance from there.
 */
final class Reflection {
    /** How far down it is seen in a perfect mirror, as a part of the product's height; roughness takes of it. */
    private static final double DEPTH = 0.5;
    /** Columns that are blurred together. */
    private static final int BAND = 64;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final int margin;
    private final int depth;
    private final double unit;
    private final Grounding grounding;
    private final double[] seam;

    private Reflection(LayerImage product, Silhouette shape, Base base, Grounding grounding) {
        this.pixels = Pixels.of(product.image());
        this.width = product.image().getWidth();
        this.height = product.image().getHeight();
        this.unit = base.unit() * shape.step();
        this.depth = Math.max(2, (int) Math.round(unit * DEPTH * (1 - 0.45 * grounding.roughness())));
        this.margin = (int) Math.ceil(unit * 0.05);
        this.grounding = grounding;
        this.seam = new double[width + 2 * margin];
        for (int i = 0; i < seam.length; i++) {
            double x = Math.clamp(i - margin + 0.5, 0.5, width - 0.5);
            seam[i] = base.seam(x / shape.step()) * shape.step();
        }
    }

    /**
     * The mirror image.
     *
     * @param product as painted
     * @param ground in pixels, relative to the product's picture
     */
    static LayerImage of(LayerImage product, Silhouette shape, Base base, Grounding grounding, Ground ground) {
        return new Reflection(product, shape, base, grounding).painted(product, ground);
    }

    private LayerImage painted(LayerImage product, Ground ground) {
        int[] folded = folded();
        double highest = Double.POSITIVE_INFINITY;
        double lowest = 0;
        for (double s : seam) {
            highest = Math.min(highest, s);
            lowest = Math.max(lowest, s);
        }
        int top = (int) Math.floor(highest);
        int wide = seam.length;
        int high = (int) Math.ceil(lowest) + depth - top;
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] to = Pixels.of(image);
        boolean water = grounding.surface() == Grounding.Surface.WATER;
        var ripples = new Ripples(unit);
        Pixels.rows(0, high, wide, row -> {
            for (int i = 0; i < wide; i++) {
                double down = top + row + 0.5 - seam[i];
                if (down <= -0.5 || down >= depth) {
                    continue;
                }
                double x = i - margin + 0.5;
                double left = 1 - Math.max(0, down) / depth;
                double keep = grounding.reflection() * left * left * Math.min(1, down + 0.5);
                double column = i;
                if (water) {
                    keep *= ripples.whole(x, down);
                    column += ripples.slide(x, down);
                    down += ripples.lift(x, down);
                }
                if (ground.face().isPresent()) {
                    keep *= ground.onFace(x, top + row + 0.5);
                }
                if (keep > 0) {
                    to[row * wide + i] = scaled(sample(folded, column, Math.max(0, down - 0.5)), keep);
                }
            }
        });
        return new LayerImage(image, product.x() - margin, product.y() + top);
    }

    /** The product upside down with its seam laid straight along the first row, blurred the more the farther down. */
    private int[] folded() {
        int wide = seam.length;
        int[] folded = new int[wide * depth];
        Pixels.rows(0, depth, wide, row -> {
            for (int x = 0; x < width; x++) {
                folded[row * wide + x + margin] = mirrored(x, seam[x + margin] - row - 1);
            }
        });
        double smear = 0.03 + 0.22 * grounding.roughness();
        int[] sharp = folded.clone();
        int bands = Math.ceilDiv(wide, BAND);
        Pixels.rows(
                0,
                bands,
                BAND * depth,
                band -> Smear.columns(
                        sharp, folded, wide, depth, band * BAND, Math.min(wide, (band + 1) * BAND), smear));
        double spread = 0.012 + 0.09 * grounding.roughness();
        Pixels.rows(0, depth, wide, row -> Smear.row(folded, row * wide, wide, (int) (spread * row)));
        return folded;
    }

    /** The product's pixel of a column between two rows; {@code y} is the upper edge of the place. */
    private int mirrored(int x, double y) {
        int upper = (int) Math.floor(y);
        int f = (int) ((y - upper) * 256);
        int a = upper < 0 || upper >= height ? 0 : pixels[upper * width + x];
        int b = upper + 1 < 0 || upper + 1 >= height ? 0 : pixels[(upper + 1) * width + x];
        return Pixels.mix(a, b, f);
    }

    private int sample(int[] folded, double column, double row) {
        int wide = seam.length;
        int x = Math.clamp((int) Math.floor(column), 0, wide - 2);
        int y = Math.clamp((int) Math.floor(row), 0, depth - 2);
        int fx = Math.clamp((int) ((column - x) * 256), 0, 256);
        int fy = Math.clamp((int) ((row - y) * 256), 0, 256);
        int at = y * wide + x;
        if (fx == 0) {
            return Pixels.mix(folded[at], folded[at + wide], fy);
        }
        return Pixels.mix(
                Pixels.mix(folded[at], folded[at + 1], fx),
                Pixels.mix(folded[at + wide], folded[at + wide + 1], fx),
                fy);
    }

    private static int scaled(int pixel, double keep) {
        return Pixels.mix(0, pixel, (int) Math.round(Math.min(1, keep) * 256));
    }
}
