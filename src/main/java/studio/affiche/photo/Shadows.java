package studio.affiche.photo;

/** Soft shadows on a plain background: in OKLab they are the background's colour times a number below one. */
final class Shadows {
    /** The darkest shadow, as a share of the background's lightness. */
    private static final float DARKEST = 0.4f;
    /** A shadow fades into the background; what meets it at a sharp edge along more of its outline is no shadow. */
    private static final double MOST_SHARP = 0.5;

    private Shadows() {}

    /** The background with the soft shadows that join it; without them if they would take most of the product along. */
    static boolean[] with(
            LabImage photo, BackgroundModel model, boolean[] walls, boolean[] nearWalls, boolean[] background) {
        int w = photo.width();
        int h = photo.height();
        boolean[] open = new boolean[w * h];
        for (int i = 0; i < open.length; i++) {
            open[i] = background[i] || (!walls[i] && isShadow(photo, model, i));
        }
        boolean[] out = BackgroundSegmenter.flooded(open, background, nearWalls, photo, 2);
        int before = 0;
        int after = 0;
        for (int i = 0; i < out.length; i++) {
            before += background[i] ? 0 : 1;
            after += out[i] ? 0 : 1;
        }
        return after < before * 0.25 ? background : faded(photo, model, out, background);
    }

    private static boolean isShadow(LabImage photo, BackgroundModel model, int i) {
        return off(photo, model, i) < Math.max(0.012f, 3 * model.noise());
    }

    /** How far a pixel is from any shadow on the background there (ΔE OK). */
    static float off(LabImage photo, BackgroundModel model, int i) {
        float l = model.l()[i];
        float a = model.a()[i];
        float b = model.b()[i];
        float length = l * l + a * a + b * b;
        float part = (photo.l()[i] * l + photo.a()[i] * a + photo.b()[i] * b) / length;
        if (part < DARKEST || part > 1.02f) {
            return Float.MAX_VALUE;
        }
        return Math.max(0, photo.distance(i, part * l, part * a, part * b) - 0.03f * (1 - part));
    }

    /** What was dropped, without the parts that do not fade. */
    private static boolean[] faded(LabImage photo, BackgroundModel model, boolean[] dropped, boolean[] background) {
        int w = photo.width();
        int h = photo.height();
        float dark = Math.max(0.05f, 3 * BackgroundSegmenter.tolerance(model));
        boolean[] sharply = new boolean[dropped.length];
        boolean[] shadow = new boolean[dropped.length];
        for (int i = 0; i < shadow.length; i++) {
            shadow[i] = dropped[i] && !background[i];
            sharply[i] = shadow[i] && model.distance(photo, i) > dark;
        }
        // A shadow is faint where it begins.
        boolean[] nearDark = Planes.dilate(sharply, w, h, 2);
        int[] labels = new int[shadow.length];
        int[] sizes = Planes.components(shadow, w, h, labels);
        int[] outline = new int[sizes.length];
        int[] sharp = new int[sizes.length];
        for (int y = 1; y < h - 1; y++) {
            for (int i = y * w + 1; i < (y + 1) * w - 1; i++) {
                if (shadow[i] && (background[i - 1] || background[i + 1] || background[i - w] || background[i + w])) {
                    outline[labels[i]]++;
                    sharp[labels[i]] += nearDark[i] ? 1 : 0;
                }
            }
        }
        boolean[] out = dropped.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] &= !shadow[i] || sharp[labels[i]] <= MOST_SHARP * outline[labels[i]];
        }
        return out;
    }
}
