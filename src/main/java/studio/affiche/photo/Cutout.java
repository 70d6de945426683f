package studio.affiche.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import studio.affiche.poster.Box;
import studio.affiche.poster.CutoutStroke;

/** Takes the product out of its photo. The same photo gives the same pixels. */
public final class Cutout {
    /** Alpha (0 to 255) from which a pixel counts as visible. */
    private static final int VISIBLE = 8;
    /** Share of see-through pixels from which a photo's own alpha is meant. */
    private static final double OWN_ALPHA = 0.005;

    private Cutout() {}

    /** Cuts out by the photo's own alpha, or by taking its background away. */
    public static CutoutResult of(BufferedImage photo) {
        return of(photo, List.of());
    }

    /** The same, corrected by strokes. */
    public static CutoutResult of(BufferedImage photo, List<CutoutStroke> strokes) {
        return of(photo, new AnySegmenter(), strokes);
    }

    /**
     * Cuts out by the photo's own alpha, or with a segmenter; then what strokes say holds.
     *
     * @param photo in sRGB
     * @param strokes in the photo's pixels, a later one over an earlier
     */
    public static CutoutResult of(BufferedImage photo, Segmenter segmenter, List<CutoutStroke> strokes) {
        int w = photo.getWidth();
        if (hasOwnAlpha(photo)) {
            int[] argb = argb(photo);
            brush(argb, argb.clone(), w, strokes);
            return cropped(argb, photo, CutoutQuality.GOOD, "The photo has its own transparency.");
        }
        LabImage reduced = LabImage.of(photo);
        Segmentation found = segmenter.segment(reduced);
        if (!strokes.isEmpty()) {
            found = StrokeCorrection.of(reduced, found, strokes);
        }
        if (found.quality() == CutoutQuality.COULD_NOT_SEPARATE) {
            return whole(photo, found.note());
        }
        BufferedImage matte = EdgeMatte.of(photo, found.product(), reduced.width(), reduced.factor());
        int[] argb = ((DataBufferInt) matte.getRaster().getDataBuffer()).getData();
        if (!strokes.isEmpty()) {
            brush(argb, argb(photo), w, strokes);
        }
        return cropped(argb, photo, found.quality(), found.note());
    }

    private static boolean hasOwnAlpha(BufferedImage photo) {
        if (!photo.getColorModel().hasAlpha()) {
            return false;
        }
        int clear = 0;
        int[] argb = argb(photo);
        for (int p : argb) {
            clear += p >>> 24 < 128 ? 1 : 0;
        }
        return clear > OWN_ALPHA * argb.length;
    }

    /** What the brush covers is there with the photo's own colour, or is not. */
    private static void brush(int[] argb, int[] photo, int w, List<CutoutStroke> strokes) {
        BrushCover.of(strokes, w, argb.length / w, 1, (at, kind, cover) -> {
            int alpha = argb[at] >>> 24;
            int full = Math.round(cover * 255);
            switch (kind) {
                case KEEP -> argb[at] = full > alpha ? (full << 24) | (photo[at] & 0xffffff) : argb[at];
                case REMOVE -> argb[at] = (Math.min(alpha, 255 - full) << 24) | (argb[at] & 0xffffff);
            }
        });
    }

    private static CutoutResult cropped(int[] argb, BufferedImage photo, CutoutQuality quality, String note) {
        Box box = visible(argb, photo.getWidth());
        return box.area() == 0
                ? whole(photo, "Nothing of the photo is left to see.")
                : new CutoutResult(crop(argb, photo.getWidth(), box), quality, box, note);
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
