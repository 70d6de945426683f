package studio.affiche.segment.stage;

/** What products do to the ground: darken it where they stand and where light does not reach, and show in what shines. */
final class Shadows {
    private Shadows() {}

    /**
     * Darkens and mirrors.
     *
     * @param ground three planes of 0 to 1, changed
     * @param flat whether the products are seen from above
     */
    static void on(float[][] ground, Layer layer, boolean flat, Dice dice) {
        int foot = layer.foot();
        if (foot == 0) {
            return;
        }
        double tall = layer.height();
        if (flat || dice.chance(0.15)) {
            if (dice.chance(0.85)) {
                double reach = tall * dice.between(0.005, 0.06);
                double turn = dice.between(0, 2 * Math.PI);
                darken(
                        ground,
                        shifted(layer, Math.cos(turn) * reach, Math.sin(turn) * reach),
                        layer,
                        tall * dice.between(0.004, 0.05),
                        dice.between(0.1, 0.6));
            }
            return;
        }
        if (dice.chance(0.25)) {
            mirror(ground, layer, foot, dice);
        }
        if (dice.chance(0.7)) {
            double squash = dice.between(0.06, 0.6) * (dice.chance(0.75) ? 1 : -1);
            darken(
                    ground,
                    laid(layer, foot, squash, dice.between(-1.3, 1.3)),
                    layer,
                    tall * dice.between(0.004, 0.05),
                    dice.between(0.05, 0.5));
        }
        if (dice.chance(0.85)) {
            double squash = dice.between(0.015, 0.06) * dice.sign();
            float[] close = laid(layer, foot, squash, dice.between(-0.1, 0.1));
            darken(ground, close, layer, tall * dice.between(0.004, 0.02), dice.between(0.2, 0.85));
        }
    }

    private static float[] shifted(Layer layer, double dx, double dy) {
        int w = layer.width();
        int h = layer.height();
        float[] out = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                out[y * w + x] = at(layer, x - dx, y - dy);
            }
        }
        return out;
    }

    /** The product's outline laid on the ground about its foot. */
    private static float[] laid(Layer layer, int foot, double squash, double shear) {
        int w = layer.width();
        int h = layer.height();
        float[] out = new float[w * h];
        for (int y = 0; y < h; y++) {
            double up = (foot - y) / squash;
            if (up < 0 || up > h) {
                continue;
            }
            for (int x = 0; x < w; x++) {
                out[y * w + x] = at(layer, x - shear * up * Math.abs(squash), foot - 1 - up);
            }
        }
        return out;
    }

    private static float at(Layer layer, double x, double y) {
        int ix = (int) Math.round(x);
        int iy = (int) Math.round(y);
        return ix < 0 || iy < 0 || ix >= layer.width() || iy >= layer.height()
                ? 0
                : layer.cover()[iy * layer.width() + ix];
    }

    private static void darken(float[][] ground, float[] shade, Layer layer, double blur, double strength) {
        int r = (int) Math.round(blur);
        float[] soft = Smear.box(Smear.box(shade, layer.width(), layer.height(), r), layer.width(), layer.height(), r);
        for (float[] plane : ground) {
            for (int i = 0; i < plane.length; i++) {
                plane[i] *= 1 - (float) strength * soft[i];
            }
        }
    }

    private static void mirror(float[][] ground, Layer layer, int foot, Dice dice) {
        int w = layer.width();
        float strength = (float) dice.between(0.08, 0.5);
        float length = (float) (layer.height() * dice.between(0.08, 0.5));
        for (int y = foot; y < Math.min(layer.height(), 2 * foot); y++) {
            float fade = strength * Math.max(0, 1 - (y - foot) / length);
            for (int x = 0; x < w; x++) {
                int p = layer.argb()[(2 * foot - 1 - y) * w + x];
                float rest = 1 - fade * (p >>> 24) / 255f;
                for (int c = 0; c < 3; c++) {
                    float value = ((p >> (16 - 8 * c)) & 255) / 255f;
                    ground[c][y * w + x] = ground[c][y * w + x] * rest + fade * value;
                }
            }
        }
    }
}
