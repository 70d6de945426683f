package studio.affiche.segment.stage;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Makes photos up. The same seed and number give the same photo, on any thread. */
public final class ExampleMaker {
    private final long seed;

    /** A maker of photos that differ from those of other seeds. */
    public ExampleMaker(long seed) {
        this.seed = seed;
    }

    /**
     * Makes one.
     *
     * @param number from 0
     * @param side of the square it shall lie in, in pixels
     */
    public Example example(long number, int side) {
        var dice = new Dice(mixed(seed * 0x9e3779b97f4a7c15L + number));
        double aspect = dice.chance(0.2) ? 1 : dice.scale(0.6, 1.6);
        int w = aspect < 1 ? (int) Math.round(side * aspect) : side;
        int h = aspect < 1 ? side : (int) Math.round(side / aspect);
        double unit = 1.0 / side;
        Ground ground = Ground.draw(dice, h * unit);
        Layer layer = Layer.empty(w, h);
        boolean flat = products(layer, ground, dice);
        float[][] light = painted(ground.tint(), w, h, unit);
        blend(layer, light, dice);
        Shadows.on(light, layer, flat, dice);
        lay(light, layer, dice, unit);
        int[] photo = Camera.photo(light, w, h, dice);
        return letterboxed(photo, layer, side, dice.chance(0.5));
    }

    /** SplitMix64's last step, so that neighbouring numbers have nothing in common. */
    private static long mixed(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    /** Puts products in; says whether they lie flat. */
    private static boolean products(Layer layer, Ground ground, Dice dice) {
        if (dice.chance(0.02)) {
            return false;
        }
        int count = dice.chance(0.92) ? 1 : 2 + dice.below(2);
        int w = layer.width();
        int h = layer.height();
        boolean flat = false;
        double foot = h * dice.between(Math.max(0.4, Math.min(0.9, ground.horizon() + 0.03)), 0.97);
        for (int i = 0; i < count; i++) {
            Thing thing = Thing.draw(dice, ground.color());
            boolean lies = ground.horizon() == 0 && (thing.flat() || dice.chance(0.1));
            flat |= lies;
            boolean filling = count == 1 && dice.chance(0.5);
            double high = h * dice.between(filling ? 0.5 : 0.3, 0.97) / Math.sqrt(count);
            double most = w * dice.between(filling ? 0.6 : 0.5, 0.97) / count;
            high = Math.min(high, most / thing.aspect());
            double wide = high * thing.aspect();
            double x = w * (i + 0.5) / count
                    + dice.between(-0.5, 0.5) * (filling ? 0.4 : 1) * Math.max(0, w / (double) count - wide);
            double y = lies
                    ? h / 2.0 + dice.between(-0.5, 0.5) * Math.max(0, h - high)
                    : Math.min(h, Math.max(foot, high * 1.03)) - high / 2;
            double turn = lies ? dice.between(-Math.PI, Math.PI) : dice.chance(0.7) ? 0 : dice.between(-0.12, 0.12);
            if (dice.chance(0.04)) {
                x += w * dice.between(-0.4, 0.4);
                y += h * dice.between(-0.3, 0.3);
            }
            layer.paint(thing, place(thing, x, y, high, turn));
        }
        return flat;
    }

    /** Brings products nearer to their ground in colour, or to a single tone: what is hard to see must be seen often. */
    private static void blend(Layer layer, float[][] light, Dice dice) {
        if (dice.chance(0.22)) {
            Oklab tone = dice.chance(0.6)
                    ? Oklab.ofLch(dice.between(0.8, 1), dice.between(0, 0.03), dice.between(0, 360))
                    : Tones.any(dice);
            Rgba c = tone.toRgba();
            layer.wash(new float[] {c.red() / 255f, c.green() / 255f, c.blue() / 255f}, dice.between(0.3, 0.88));
        }
        if (dice.chance(0.25)) {
            // A part of it takes on the colour of the ground behind it.
            int at = dice.below(layer.argb().length);
            for (int tries = 0; tries < 40 && layer.argb()[at] >>> 24 < 255; tries++) {
                at = dice.below(layer.argb().length);
            }
            int p = layer.argb()[at];
            if (p >>> 24 == 255) {
                float off = (float) dice.between(-0.07, 0.07);
                float share = (float) dice.between(0.7, 1);
                var by = new float[3];
                for (int c = 0; c < 3; c++) {
                    by[c] = share * (light[c][at] - ((p >> (16 - 8 * c)) & 255) / 255f) + off;
                }
                layer.shift(by);
            }
        }
    }

    private static AffineTransform place(Thing thing, double x, double y, double high, double turn) {
        var bounds = new Rectangle2D.Double(0, 0, thing.aspect(), 1);
        var place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(turn);
        place.scale(high, high);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return place;
    }

    private static float[][] painted(Tint tint, int w, int h, double unit) {
        float[][] out = new float[3][w * h];
        float[] rgb = new float[3];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                tint.at((float) (x * unit), (float) (y * unit), rgb);
                for (int c = 0; c < 3; c++) {
                    out[c][y * w + x] = rgb[c];
                }
            }
        }
        return out;
    }

    /** Lays the products over the ground, their surface uneven and unevenly lit. */
    private static void lay(float[][] ground, Layer layer, Dice dice, double unit) {
        Pattern surface = Pattern.rough(dice, dice.scale(3, 40)).turned(dice.between(0, 3), 1, dice.scale(0.2, 1));
        float depth = dice.chance(0.5) ? (float) dice.between(0, 0.3) : 0;
        Pattern fall = Pattern.ramp(dice.between(0, 2 * Math.PI), 0.5, 0.5, 1);
        float dim = dice.chance(0.5) ? (float) dice.between(0, 0.35) : 0;
        int w = layer.width();
        for (int i = 0; i < layer.argb().length; i++) {
            int p = layer.argb()[i];
            if (p == 0) {
                continue;
            }
            int row = i / w;
            float u = (float) ((i - row * w) * unit);
            float v = (float) (row * unit);
            float light = (1 + depth * (surface.at(u, v) - 0.5f)) * (1 - dim * fall.at(u, v));
            float rest = 1 - (p >>> 24) / 255f;
            for (int c = 0; c < 3; c++) {
                ground[c][i] = ground[c][i] * rest + light * ((p >> (16 - 8 * c)) & 255) / 255f;
            }
        }
    }

    /** In the middle of a square, the picture's edges going on to the square's. */
    private static Example letterboxed(int[] photo, Layer layer, int side, boolean mirrored) {
        int w = layer.width();
        int h = layer.height();
        int n = side * side;
        byte[] rgb = new byte[3 * n];
        byte[] cover = new byte[n];
        int left = (side - w) / 2;
        int top = (side - h) / 2;
        for (int y = 0; y < side; y++) {
            int row = Math.clamp(y - top, 0, h - 1) * w;
            for (int x = 0; x < side; x++) {
                int at = Math.clamp(x - left, 0, w - 1);
                int from = row + (mirrored ? w - 1 - at : at);
                int to = y * side + x;
                rgb[to] = (byte) (photo[from] >> 16);
                rgb[n + to] = (byte) (photo[from] >> 8);
                rgb[2 * n + to] = (byte) photo[from];
                cover[to] = (byte) Math.round(255 * layer.cover()[from]);
            }
        }
        return new Example(side, rgb, cover);
    }
}
