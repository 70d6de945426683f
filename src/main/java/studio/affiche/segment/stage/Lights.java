package studio.affiche.segment.stage;

import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/**
 * Lights that a lens leaves out of focus: each becomes a disc, evenly bright up to its edge or brighter along it, and they
 * lie over one another. They are round, stand out and are no product.
 */
final class Lights {
    private final int count;
    private final float[] u;
    private final float[] v;
    private final float[] radius;
    private final float[] strength;
    private final float[] rgb;
    /** Of the radius, how much of a disc's edge is soft. */
    private final float soft;
    /** How much brighter the edge is than the middle. */
    private final float rim;

    private Lights(Dice dice, double tall, boolean night) {
        count = (int) Math.round(dice.scale(4, 56));
        u = new float[count];
        v = new float[count];
        radius = new float[count];
        strength = new float[count];
        rgb = new float[3 * count];
        soft = (float) (dice.chance(0.6) ? dice.between(0.03, 0.25) : dice.between(0.25, 1));
        rim = dice.chance(0.4) ? (float) dice.between(0, 0.8) : 0;
        // A photo full of lights has small ones, or hardly any of the ground would be left.
        double size = dice.scale(0.012, 0.12 / Math.sqrt(count / 8.0));
        double spread = dice.between(1, 2.2);
        double top = dice.chance(0.3) ? tall * dice.between(0.3, 0.7) : tall;
        double most = dice.between(0.25, night ? 0.95 : 0.5);
        double hue = dice.between(0, 360);
        double hues = dice.chance(0.5) ? 30 : 180;
        for (int i = 0; i < count; i++) {
            u[i] = (float) dice.between(-0.05, 1.05);
            v[i] = (float) (top * dice.between(-0.05, 1.05));
            radius[i] = (float) (size * dice.scale(1 / spread, spread));
            strength[i] = (float) (most * dice.between(0.3, 1));
            Rgba c = Oklab.ofLch(
                            night ? dice.between(0.5, 0.97) : dice.between(0.35, 1),
                            dice.between(0, 0.15),
                            hue + dice.between(-hues, hues))
                    .toRgba();
            rgb[3 * i] = c.red() / 255f;
            rgb[3 * i + 1] = c.green() / 255f;
            rgb[3 * i + 2] = c.blue() / 255f;
        }
    }

    /**
     * Lays lights over a ground.
     *
     * @param tall of the picture, its longer side being 1
     * @param night whether they are bright before something dark
     */
    static Tint over(Tint ground, Dice dice, double tall, boolean night) {
        Lights lights = new Lights(dice, tall, night);
        return (x, y, out) -> {
            ground.at(x, y, out);
            lights.add(x, y, out);
        };
    }

    private void add(float x, float y, float[] out) {
        for (int i = 0; i < count; i++) {
            float dx = x - u[i];
            float dy = y - v[i];
            float r = radius[i];
            float square = dx * dx + dy * dy;
            if (square >= r * r) {
                continue;
            }
            float d = (float) Math.sqrt(square) / r;
            float t = strength[i] * Math.min(1, (1 - d) / soft) * (1 - rim * (1 - d));
            for (int c = 0; c < 3; c++) {
                out[c] += t * (rgb[3 * i + c] - out[c]);
            }
        }
    }
}
