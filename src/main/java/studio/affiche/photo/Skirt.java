package studio.affiche.photo;

import java.util.Arrays;

/**
 * Strips of dark shadow that a flood from the rim leaves along a product's foot: as the ground's own colour darkened, with
 * a sharp edge towards the product. Grey products look like shadow, too, but their sharp edge lies outwards.
 */
final class Skirt {
    /** Pixels that a strip is wide at most. */
    private static final int REACH = 16;

    /** How near (ΔE OK) a strip is to a shade of the ground. */
    private static final float SHADE = 0.007f;
    /** How much of the outline of a strip is a sharp edge: towards the product at least, towards the ground at most. */
    private record Outline(double inner, double outer) {}

    private static final Outline FADING = new Outline(0.7, 0.5);
    private static final Outline ENDING = new Outline(0.95, 1);
    /** Nats below which a model takes a pixel for ground: it does not see outlines sharply. */
    private static final float GROUND = -0.8f;
    /** Of its outline towards the product, the least that it has towards the ground: a strip is as long on both sides. */
    private static final double BESIDE = 0.7;
    /** Of the product's height, the lowest part, where shadows of contact lie. */
    private static final double FOOT = 0.3;
    /** Smaller ones are grain. */
    private static final int LEAST = 12;

    private Skirt() {}

    /**
     * Takes strips of shadow away: those that fade outwards, and those that end sharply where a model takes them for ground.
     *
     * @param walls sharp edges
     * @param nats that speak for the product at each pixel, by a model
     * @param product changed in place
     * @return what was taken away
     */
    static boolean[] drop(LabImage photo, BackgroundModel model, boolean[] walls, float[] nats, boolean[] product) {
        float limit = Math.max(SHADE, 2.5f * model.noise());
        boolean[] fading = new boolean[product.length];
        boolean[] ground = new boolean[product.length];
        for (int i = 0; i < product.length; i++) {
            boolean shade = product[i] && Shadows.off(photo, model, i) < limit;
            fading[i] = shade && !walls[i];
            ground[i] = shade && nats[i] < GROUND;
        }
        int foot = foot(product, photo.width());
        Arrays.fill(fading, 0, foot, false);
        Arrays.fill(ground, 0, foot, false);
        boolean[] before = product.clone();
        boolean[] near = Planes.dilate(walls, photo.width(), photo.height(), 2);
        drop(fading, near, FADING, product, photo.width());
        drop(ground, near, ENDING, product, photo.width());
        for (int i = 0; i < before.length; i++) {
            before[i] &= !product[i];
        }
        return before;
    }

    /** The first pixel of the product's lowest part. */
    private static int foot(boolean[] product, int w) {
        int top = 0;
        while (top < product.length && !product[top]) {
            top++;
        }
        int lowest = Masks.lowest(product, w);
        int first = top == product.length ? lowest : top / w;
        int row = (int) (lowest - FOOT * (lowest - first));
        return row * w;
    }

    /** Takes away what of a shade is reached from outside and has an outline as told. */
    private static void drop(boolean[] shade, boolean[] nearWalls, Outline told, boolean[] product, int w) {
        boolean[] strip = reached(shade, product, w);
        int[] labels = new int[strip.length];
        int[] sizes = Planes.components(strip, w, strip.length / w, labels);
        int[] inner = new int[sizes.length];
        int[] innerSharp = new int[sizes.length];
        int[] outer = new int[sizes.length];
        int[] outerSharp = new int[sizes.length];
        for (int i = w; i < strip.length - w; i++) {
            if (!strip[i]) {
                continue;
            }
            boolean in = false;
            boolean out = false;
            for (int j : new int[] {i - 1, i + 1, i - w, i + w}) {
                in |= product[j] && !strip[j];
                out |= !product[j];
            }
            int c = labels[i];
            inner[c] += in ? 1 : 0;
            innerSharp[c] += in && nearWalls[i] ? 1 : 0;
            outer[c] += out ? 1 : 0;
            outerSharp[c] += out && nearWalls[i] ? 1 : 0;
        }
        for (int i = 0; i < strip.length; i++) {
            int c = labels[i];
            boolean shadow = sizes[c] >= LEAST
                    && outer[c] >= BESIDE * inner[c]
                    && innerSharp[c] >= told.inner * inner[c]
                    && outerSharp[c] <= told.outer * outer[c];
            product[i] &= c == 0 || !shadow;
        }
    }

    /** What of the shade is reached from outside the product within a few pixels. */
    private static boolean[] reached(boolean[] shade, boolean[] product, int w) {
        boolean[] reached = new boolean[shade.length];
        boolean[] front = Masks.not(product);
        for (int step = 0; step < REACH; step++) {
            boolean[] wide = Planes.dilate(front, w, shade.length / w, 1);
            for (int i = 0; i < wide.length; i++) {
                reached[i] |= wide[i] && shade[i];
                front[i] |= reached[i];
            }
        }
        return reached;
    }
}
