package studio.affiche.photo;

import java.util.Arrays;

/**
 * Takes away a plain or simply lit background: models it from the rim, floods from the rim over what fits the model, then
 * over soft shadow, and keeps the rest. In OKLab a shadow is the background's colour times a number below one.
 */
public final class BackgroundSegmenter implements Segmenter {
    /** Less of the rim than this explained by one smooth background: there is none. */
    private static final double MIN_RIM = 0.8;
    /** With less of the rim than this, only what looks good is believed. */
    private static final double SURE_RIM = 0.9;
    /** A rougher background (ΔE OK) is a place, not a backdrop. */
    private static final double MAX_NOISE = 0.02;

    /** Share of the outline that may run where the photo has no sharp edge. */
    private static final double MAX_LOOSE = 0.05;

    private static final double MIN_PRODUCT = 0.002;
    private static final double MAX_PRODUCT = 0.95;

    @Override
    public Segmentation segment(LabImage photo) {
        return segment(photo, new float[photo.pixels()]);
    }

    /**
     * Segments a photo of which a model thinks something.
     *
     * @param nats that speak for the product at each pixel
     */
    Segmentation segment(LabImage photo, float[] nats) {
        int w = photo.width();
        int h = photo.height();
        if (w < 8 || h < 8) {
            return Segmentation.none("The photo is too small to find the product in it.");
        }
        BackgroundModel model = BackgroundModel.fromRim(photo);
        if (model.share() < MIN_RIM || model.noise() > MAX_NOISE) {
            return Segmentation.none("The background is too lively to tell it from the product.");
        }
        boolean[] walls = edges(photo, model.noise());
        boolean[] nearWalls = Planes.dilate(walls, w, h, 2);
        boolean[] background = plain(photo, model, walls, nearWalls);
        for (int round = 0; round < 2; round++) {
            model = model.refined(photo, background);
            background = plain(photo, model, walls, nearWalls);
        }
        boolean[] dropped = Shadows.with(photo, model, walls, nearWalls, background);
        boolean[] product = ModelCut.of(photo, model, background, dropped);
        boolean[] skirt = Planes.dilate(Skirt.drop(photo, model, walls, nats, product), w, h, 3);
        for (int i = 0; i < walls.length; i++) {
            walls[i] &= !skirt[i];
        }
        int holes = Holes.open(photo, model, nearWalls, product);
        Masks.keepMainParts(product, w, h);
        double loose = loose(Masks.not(product), nearWalls, w, h);
        Segmentation found = judged(photo, model, product, holes, loose, lost(product, walls, w, h));
        return found.quality() == CutoutQuality.GOOD || model.share() >= SURE_RIM
                ? found
                : Segmentation.none("The background is not even enough to tell it from the product.");
    }

    /** How far from the model a pixel may be and still be background (ΔE OK). */
    static float tolerance(BackgroundModel model) {
        return Math.max(0.014f, 3.5f * model.noise());
    }

    /** Sharp edges: where the fine gradient is well above the coarse one. The edge of a soft shadow has both alike. */
    private static boolean[] edges(LabImage photo, float noise) {
        int w = photo.width();
        int h = photo.height();
        float[] fine = Planes.gradient(w, h, photo.l(), photo.a(), photo.b());
        float[] coarse = Planes.gradient(
                w,
                h,
                Planes.blur(photo.l(), w, h, 3),
                Planes.blur(photo.a(), w, h, 3),
                Planes.blur(photo.b(), w, h, 3));
        float limit = Math.max(0.006f, 1.6f * noise);
        boolean[] out = new boolean[w * h];
        for (int i = 0; i < out.length; i++) {
            out[i] = fine[i] - 1.25f * coarse[i] > limit;
        }
        return out;
    }

    private static boolean[] plain(LabImage photo, BackgroundModel model, boolean[] walls, boolean[] nearWalls) {
        float limit = tolerance(model);
        boolean[] open = new boolean[photo.pixels()];
        for (int i = 0; i < open.length; i++) {
            float d = model.distance(photo, i);
            open[i] = d < limit && (!walls[i] || d < limit / 2);
        }
        return flooded(open, new boolean[open.length], nearWalls, photo, 2);
    }

    /**
     * Flooded from the edge, together with what was flooded before. An outline may be faint here and there: gaps narrower
     * than twice a radius stay shut, and where the flood still stops in the middle of nowhere it came through a wider gap,
     * so a larger radius is tried.
     */
    static boolean[] flooded(boolean[] open, boolean[] before, boolean[] nearWalls, LabImage photo, int radius) {
        int w = photo.width();
        int h = photo.height();
        unspeckle(open, w, h);
        boolean[] best = before;
        double least = 2;
        for (int r = radius; r <= 16; r *= 2) {
            boolean[] wide = Planes.fromEdge(Planes.erode(open, w, h, r), w, h);
            boolean[] reached = Planes.dilate(wide, w, h, r);
            for (int i = 0; i < reached.length; i++) {
                reached[i] = before[i] || (reached[i] && open[i]);
            }
            double loose = loose(reached, nearWalls, w, h);
            if (loose < least - 0.03) {
                least = loose;
                best = reached;
            }
            if (loose < MAX_LOOSE) {
                break;
            }
        }
        return best;
    }

    /** Share of the outline of what was dropped that no sharp edge backs, 0 to 1. */
    private static double loose(boolean[] dropped, boolean[] nearWalls, int w, int h) {
        int outline = 0;
        int unbacked = 0;
        for (int y = 1; y < h - 1; y++) {
            for (int i = y * w + 1; i < (y + 1) * w - 1; i++) {
                if (!dropped[i] && (dropped[i - 1] || dropped[i + 1] || dropped[i - w] || dropped[i + w])) {
                    outline++;
                    unbacked += nearWalls[i] ? 0 : 1;
                }
            }
        }
        return outline == 0 ? 0 : (double) unbacked / outline;
    }

    /** Opens islands of a few pixels: grain. */
    private static void unspeckle(boolean[] open, int w, int h) {
        boolean[] shut = new boolean[open.length];
        for (int i = 0; i < open.length; i++) {
            shut[i] = !open[i];
        }
        int[] labels = new int[open.length];
        int[] sizes = Planes.components(shut, w, h, labels);
        for (int i = 0; i < open.length; i++) {
            open[i] |= sizes[labels[i]] < 30;
        }
    }

    /** Pixels of long sharp edges that bound nothing thick: lines of something that was taken away or is a mere film. */
    private static int lost(boolean[] product, boolean[] walls, int w, int h) {
        boolean[] thick = Planes.dilate(Planes.erode(product, w, h, 3), w, h, 8);
        boolean[] apart = new boolean[walls.length];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = walls[i] && !thick[i];
        }
        int[] sizes = Planes.components(apart, w, h, new int[apart.length]);
        return Arrays.stream(sizes).filter(n -> n > 25).sum();
    }

    private static Segmentation judged(
            LabImage photo, BackgroundModel model, boolean[] product, int holes, double loose, int lost) {
        int w = photo.width();
        int h = photo.height();
        int area = 0;
        int rim = 0;
        int faint = 0;
        int outline = 0;
        float limit = tolerance(model);
        for (int i = 0; i < product.length; i++) {
            if (!product[i]) {
                continue;
            }
            area++;
            int x = i % w;
            int y = i / w;
            if (x == 0 || y == 0 || x == w - 1 || y == h - 1) {
                rim++;
            } else if (!product[i - 1] || !product[i + 1] || !product[i - w] || !product[i + w]) {
                outline++;
                faint += inside(photo, model, product, x, y) < 1.6f * limit ? 1 : 0;
            }
        }
        double share = (double) area / product.length;
        if (share < MIN_PRODUCT) {
            return Segmentation.none("No product stands out from the background.");
        }
        if (share > MAX_PRODUCT) {
            return Segmentation.none("The product fills the photo, so there is no background to take away.");
        }
        if (faint > outline * 0.2) {
            return new Segmentation(
                    product, CutoutQuality.CHECK_EDGES, "Parts of the product's edge are as light as the background.");
        }
        if (loose > 2 * MAX_LOOSE) {
            return new Segmentation(
                    product,
                    CutoutQuality.CHECK_EDGES,
                    "Parts of the product's edge are soft or look like its shadow.");
        }
        if (lost > 0.15 * outline) {
            return new Segmentation(
                    product,
                    CutoutQuality.CHECK_EDGES,
                    "Something of the background's own colour may have been taken away with it.");
        }
        if (rim > 0.05 * 2 * (w + h)) {
            return new Segmentation(product, CutoutQuality.CHECK_EDGES, "The photo cuts the product off at its edge.");
        }
        if (model.share() < 0.75) {
            return new Segmentation(product, CutoutQuality.CHECK_EDGES, "The background is not quite even.");
        }
        if (holes > 4) {
            return new Segmentation(product, CutoutQuality.CHECK_EDGES, "The product has many openings.");
        }
        return new Segmentation(product, CutoutQuality.GOOD, "The background was taken away.");
    }

    /** The mean contrast to the background a few pixels around an outline pixel, on the product's side. */
    private static float inside(LabImage photo, BackgroundModel model, boolean[] product, int x, int y) {
        float sum = 0;
        int n = 0;
        for (int dy = -3; dy <= 3; dy++) {
            for (int dx = -3; dx <= 3; dx++) {
                int nx = x + dx;
                int ny = y + dy;
                if (nx >= 0 && ny >= 0 && nx < photo.width() && ny < photo.height()) {
                    int i = ny * photo.width() + nx;
                    if (product[i]) {
                        sum += model.distance(photo, i);
                        n++;
                    }
                }
            }
        }
        return sum / Math.max(1, n);
    }
}
