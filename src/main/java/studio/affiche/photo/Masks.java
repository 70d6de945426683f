package studio.affiche.photo;

import java.util.Arrays;

/** What is done with masks of pixels and asked of them. */
final class Masks {
    private Masks() {}

    /** Intersection over union, 0 to 1; 1 where both are empty. */
    static double overlap(boolean[] one, boolean[] other) {
        int both = 0;
        int any = 0;
        for (int i = 0; i < one.length; i++) {
            both += one[i] && other[i] ? 1 : 0;
            any += one[i] || other[i] ? 1 : 0;
        }
        return any == 0 ? 1 : (double) both / any;
    }

    /** How much of a mask lies in another one, 0 to 1; 1 where it is empty. */
    static double covered(boolean[] mask, boolean[] by) {
        int all = 0;
        int within = 0;
        for (int i = 0; i < mask.length; i++) {
            all += mask[i] ? 1 : 0;
            within += mask[i] && by[i] ? 1 : 0;
        }
        return all == 0 ? 1 : (double) within / all;
    }

    static int count(boolean[] mask) {
        int n = 0;
        for (boolean m : mask) {
            n += m ? 1 : 0;
        }
        return n;
    }

    static boolean[] not(boolean[] mask) {
        boolean[] out = new boolean[mask.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = !mask[i];
        }
        return out;
    }

    /** How many parts have at least a share of the largest one. */
    static long pieces(boolean[] mask, int w, int h, double share) {
        int[] sizes = Planes.components(mask, w, h, new int[mask.length]);
        int largest = Arrays.stream(sizes).max().orElse(0);
        return Arrays.stream(sizes).filter(n -> n > 0 && n >= share * largest).count();
    }

    /** Fills the openings of a mask that are smaller than a share of it. */
    static void fillHoles(boolean[] mask, int w, int h, double share) {
        boolean[] open = not(mask);
        boolean[] outside = Planes.fromEdge(open, w, h);
        for (int i = 0; i < open.length; i++) {
            open[i] &= !outside[i];
        }
        int[] labels = new int[open.length];
        int[] sizes = Planes.components(open, w, h, labels);
        int least = (int) (share * count(mask));
        for (int i = 0; i < open.length; i++) {
            mask[i] |= open[i] && sizes[labels[i]] < least;
        }
    }

    /** The lowest row that has a set pixel; 0 where there is none. */
    static int lowest(boolean[] mask, int w) {
        int i = mask.length - 1;
        while (i > 0 && !mask[i]) {
            i--;
        }
        return i / w;
    }

    /**
     * A mask of fewer pixels, each set where at least half of its own are.
     *
     * @param by pixels to a reduced one, along each side
     */
    static boolean[] reduced(boolean[] mask, int w, int by) {
        int h = mask.length / w;
        int rw = (w + by - 1) / by;
        int rh = (h + by - 1) / by;
        int[] set = new int[rw * rh];
        int[] all = new int[rw * rh];
        for (int i = 0; i < mask.length; i++) {
            int to = i / w / by * rw + i % w / by;
            set[to] += mask[i] ? 1 : 0;
            all[to]++;
        }
        boolean[] out = new boolean[rw * rh];
        for (int i = 0; i < out.length; i++) {
            out[i] = 2 * set[i] >= all[i];
        }
        return out;
    }

    /** Drops what is much smaller than the largest part: dust, specks, crumbs of shadow. */
    static void keepMainParts(boolean[] product, int w, int h) {
        keepMainParts(product, w, h, 0.01);
    }

    /** Drops parts of less than a share of the largest one. */
    static void keepMainParts(boolean[] product, int w, int h, double share) {
        int[] labels = new int[w * h];
        int[] sizes = Planes.components(product, w, h, labels);
        int largest = Arrays.stream(sizes).max().orElse(0);
        for (int i = 0; i < product.length; i++) {
            product[i] = product[i] && sizes[labels[i]] >= Math.max(12, largest * share);
        }
    }
}
