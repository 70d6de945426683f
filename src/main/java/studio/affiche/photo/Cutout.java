package studio.affiche.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import studio.affiche.poster.Box;

/** Takes the product out of its photo. The same photo gives the same pixels. */
public final class Cutout {
    /** Alpha (0 to 255) from which a pixel counts as visible. */
    private static final int VISIBLE = 8;
    /** Share of see-through pixels from which a photo's own alpha is meant. */
    private static final double OWN_ALPHA = 0.005;

    private Cutout() {}

    /** Cuts out by the photo's own alpha, or by taking away a plain background. */
    public static CutoutResult of(BufferedImage photo) {
        return of(photo, new BackgroundSegmenter());
    }

    /**
     * Cuts out by the photo's own alpha, or with a segmenter.
     *
     * @param photo in sRGB
     */
    public static CutoutResult of(BufferedImage photo, Segmenter segmenter) {
        if (photo.getColorModel().hasAlpha()) {
            int[] argb = argb(photo);
            int clear = 0;
            for (int p : argb) {
                clear += p >>> 24 < 128 ? 1 : 0;
            }
            if (clear > OWN_ALPHA * argb.length) {
                Box box = visible(argb, photo.getWidth());
                return box.area() == 0
                        ? whole(photo, "The photo is transparent all over.")
                        : new CutoutResult(
                                crop(argb, photo.getWidth(), box),
                                CutoutQuality.GOOD,
                                box,
                                "The photo has its own transparency.");
            }
        }
        LabImage reduced = LabImage.of(photo);
        Segmentation found = segmenter.segment(reduced);
        if (found.quality() == CutoutQuality.COULD_NOT_SEPARATE) {
            return whole(photo, found.note());
        }
        BufferedImage matte = EdgeMatte.of(photo, found.product(), reduced.width(), reduced.factor());
        int[] argb = ((DataBufferInt) matte.getRaster().getDataBuffer()).getData();
        Box box = visible(argb, photo.getWidth());
        return box.area() == 0
                ? whole(photo, "No product stands out from the background.")
                : new CutoutResult(crop(argb, photo.getWidth(), box), found.quality(), box, found.note());
    }

    private static CutoutResult whole(BufferedImage photo, String note) {
        Box box = new Box(0, 0, photo.getWidth(), photo.getHeight());
        return new CutoutResult(crop(argb(photo), photo.getWidth(), box), CutoutQuality.COULD_NOT_SEPARATE, box, note);
    }

    private static int[] argb(BufferedImage photo) {
        int w = photo.getWidth();
        return photo.getRGB(0, 0, w, photo.getHeight(), null, 0, w);
    }

    private static Box visible(int[] argb, int w) {
        int left = w;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int i = 0; i < argb.length; i++) {
            if (argb[i] >>> 24 >= VISIBLE) {
                int x = i % w;
                left = Math.min(left, x);
                right = Math.max(right, x);
                bottom = i / w;
                top = top < 0 ? bottom : top;
            }
        }
        return right < 0 ? new Box(0, 0, 0, 0) : new Box(left, top, right + 1 - left, bottom + 1 - top);
    }

    private static BufferedImage crop(int[] argb, int w, Box box) {
        var out = new BufferedImage((int) box.width(), (int) box.height(), BufferedImage.TYPE_INT_ARGB);
        int offset = ((int) box.y()) * w + (int) box.x();
        out.setRGB(0, 0, out.getWidth(), out.getHeight(), argb, offset, w);
        return out;
    }
}
