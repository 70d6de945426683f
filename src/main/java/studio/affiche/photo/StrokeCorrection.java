package studio.affiche.photo;

import java.util.List;
import studio.affiche.photo.grabcut.EdgeCut;
import studio.affiche.photo.grabcut.GrabCut;
import studio.affiche.photo.grabcut.Likeness;
import studio.affiche.poster.CutoutStroke;

/**
 * Corrects a segmentation by strokes: what they cover is certain, GrabCut draws the outline anew around it, and where it
 * agrees with the segmentation that stays as it was.
 */
final class StrokeCorrection {
    private static final int SMALL = 260;
    private static final int ROUNDS = 3;
    private static final double STRENGTH = 24;
    /** Nats that speak for what was found before: a stroke's colours can overrule it, noise cannot. */
    private static final float TRUST = 2.5f;

    /** Nats that speak for what goes on beside a stroke in its own colours. */
    private static final float CORRECTED = 6;
    /** Of the product, what a stroke may take away beside it; more is hardly meant. */
    private static final double MOST_TAKEN = 0.6;

    private StrokeCorrection() {}

    /**
     * The corrected segmentation.
     *
     * @param found before; may have found nothing
     * @param strokes at least one
     */
    static Segmentation of(LabImage photo, Segmentation found, List<CutoutStroke> strokes) {
        int w = photo.width();
        int h = photo.height();
        LabImage small = photo.atMost(SMALL);
        int by = small.factor() / photo.factor();
        boolean known = found.quality() != CutoutQuality.COULD_NOT_SEPARATE;
        byte[] certain = marks(strokes, small.width(), small.height(), small.factor());
        boolean[] before = known ? Masks.reduced(found.product(), w, by) : guess(certain, small);
        boolean[] wanted = known ? spread(small, certain, before) : before;
        float[] bias = new float[certain.length];
        for (int i = 0; known && i < bias.length; i++) {
            bias[i] = (wanted[i] == before[i] ? TRUST : CORRECTED) * (wanted[i] ? 1 : -1);
        }
        boolean[] after = new GrabCut(small, certain, bias, STRENGTH).cut(wanted, ROUNDS);
        boolean[] fine = Outline.refined(photo, after, small.width(), by);
        byte[] exact = marks(strokes, w, h, photo.factor());
        boolean[] changed = new boolean[after.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = !known || after[i] != before[i] || certain[i] != EdgeCut.OPEN;
        }
        changed = Planes.dilate(changed, small.width(), small.height(), 2);
        boolean[] product = new boolean[w * h];
        boolean any = false;
        for (int i = 0; i < product.length; i++) {
            int s = i / w / by * small.width() + i % w / by;
            boolean cut = changed[s] ? fine[i] : found.product()[i];
            product[i] = exact[i] == EdgeCut.KEEP || (cut && exact[i] != EdgeCut.REMOVE);
            any |= product[i];
        }
        return any
                ? new Segmentation(product, CutoutQuality.GOOD, "Corrected by hand.")
                : Segmentation.none("The strokes leave nothing of the product; keep a part of it.");
    }

    /** What was found, with what goes on beside the strokes in their colours changed as they say. */
    private static boolean[] spread(LabImage small, byte[] certain, boolean[] before) {
        int w = small.width();
        boolean[] out = before.clone();
        boolean[] taken = Likeness.of(small, certain, EdgeCut.REMOVE, before);
        boolean[] kept = Likeness.of(small, certain, EdgeCut.KEEP, Masks.not(before));
        int gone = 0;
        boolean reachesRim = false;
        for (int i = 0; i < out.length; i++) {
            gone += taken[i] && before[i] ? 1 : 0;
            reachesRim |= kept[i]
                    && certain[i] != EdgeCut.KEEP
                    && (i < w || i >= out.length - w || i % w == 0 || i % w == w - 1);
        }
        boolean takes = gone < MOST_TAKEN * Masks.count(before);
        for (int i = 0; i < out.length; i++) {
            if (taken[i] && (takes || certain[i] == EdgeCut.REMOVE)) {
                out[i] = false;
            } else if (kept[i] && (!reachesRim || certain[i] == EdgeCut.KEEP)) {
                out[i] = true;
            }
        }
        return out;
    }

    /** Before anything is known: what lies within the strokes that keep is product, or all that is not removed. */
    private static boolean[] guess(byte[] certain, LabImage small) {
        boolean keeps = false;
        for (byte c : certain) {
            keeps |= c == EdgeCut.KEEP;
        }
        boolean[] out = new boolean[certain.length];
        int w = small.width();
        for (int i = 0; i < out.length; i++) {
            boolean rim = i < w || i >= out.length - w || i % w == 0 || i % w == w - 1;
            out[i] = keeps ? certain[i] == EdgeCut.KEEP : certain[i] == EdgeCut.OPEN && !rim;
            if (rim && certain[i] == EdgeCut.OPEN) {
                certain[i] = EdgeCut.REMOVE;
            }
        }
        return out;
    }

    private static byte[] marks(List<CutoutStroke> strokes, int w, int h, int factor) {
        byte[] out = new byte[w * h];
        BrushCover.of(strokes, w, h, factor, (at, kind, cover) -> {
            if (cover >= 0.5f) {
                out[at] = kind == CutoutStroke.Kind.KEEP ? EdgeCut.KEEP : EdgeCut.REMOVE;
            }
        });
        return out;
    }
}
