package studio.affiche.photo;

/**
 * Openings in a product through which the background shows, such as a handle's. A white label on a white background looks
 * nearly the same, and a hole in a label is the worse mistake: only what matches the background in colour and in evenness,
 * and is no fine print, is opened.
 */
final class Holes {
    /** As a share of the product. */
    private static final double MIN_AREA = 0.015;
    /** Of the outline of an opening, the share that must be a sharp edge: a gleam on a label fades out instead. */
    private static final double MIN_EDGE = 0.8;

    private Holes() {}

    /**
     * Clears the pixels of openings.
     *
     * @param product changed in place
     * @return how many were opened
     */
    static int open(LabImage photo, BackgroundModel model, boolean[] nearWalls, boolean[] product) {
        int w = photo.width();
        int h = photo.height();
        boolean[] alike = new boolean[product.length];
        int area = 0;
        float limit = BackgroundSegmenter.tolerance(model) * 0.8f;
        for (int i = 0; i < product.length; i++) {
            alike[i] = product[i] && model.distance(photo, i) < limit;
            area += product[i] ? 1 : 0;
        }
        boolean[] core = Planes.erode(alike, w, h, 2);
        int[] labels = new int[product.length];
        int[] sizes = Planes.components(core, w, h, labels);
        double[] sum = new double[sizes.length];
        double[] squares = new double[sizes.length];
        double[] bias = new double[sizes.length];
        for (int i = 0; i < product.length; i++) {
            if (labels[i] > 0) {
                float d = model.distance(photo, i);
                float dl = photo.l()[i] - model.l()[i];
                sum[labels[i]] += d;
                squares[labels[i]] += dl * dl;
                bias[labels[i]] += dl;
            }
        }
        int[] outline = new int[sizes.length];
        int[] edged = new int[sizes.length];
        for (int i = w; i < product.length - w; i++) {
            int c = labels[i];
            if (c > 0 && (labels[i - 1] != c || labels[i + 1] != c || labels[i - w] != c || labels[i + w] != c)) {
                outline[c]++;
                edged[c] += nearEdge(nearWalls, i, w) ? 1 : 0;
            }
        }
        boolean[] opened = new boolean[product.length];
        boolean[] accepted = new boolean[sizes.length];
        int count = 0;
        for (int c = 1; c < sizes.length; c++) {
            double mean = sum[c] / sizes[c];
            double off = Math.abs(bias[c] / sizes[c]);
            double spread = Math.sqrt(Math.max(0, squares[c] / sizes[c] - off * off));
            accepted[c] = sizes[c] > MIN_AREA * area
                    && edged[c] >= MIN_EDGE * outline[c]
                    && off < Math.max(0.005, 0.6 * model.noise())
                    && mean < Math.max(0.007, 1.8 * model.noise())
                    && spread < Math.max(0.003, 1.6 * model.noise());
            count += accepted[c] ? 1 : 0;
        }
        for (int i = 0; i < product.length; i++) {
            opened[i] = accepted[labels[i]];
        }
        boolean[] wide = Planes.dilate(opened, w, h, 3);
        for (int i = 0; i < product.length; i++) {
            if (wide[i] && alike[i]) {
                product[i] = false;
            }
        }
        return count;
    }

    /** Whether a sharp edge is within reach of a core pixel, which lies two inside what is alike. */
    private static boolean nearEdge(boolean[] nearWalls, int i, int w) {
        int reach = 5;
        int far = reach * w;
        return nearWalls[i]
                || (i >= far && nearWalls[i - far])
                || (i + far < nearWalls.length && nearWalls[i + far])
                || (i >= reach && nearWalls[i - reach])
                || (i + reach < nearWalls.length && nearWalls[i + reach]);
    }
}
