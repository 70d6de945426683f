package studio.affiche.photo.grabcut;

import studio.affiche.photo.LabImage;

/** Parts a picture where the picture's own edges make it cheap, given what speaks for either side at each pixel. */
public final class EdgeCut {
    /** What is certain of a pixel: nothing. */
    public static final byte OPEN = 0;
    /** What is certain of a pixel: it is product. */
    public static final byte KEEP = 1;
    /** What is certain of a pixel: it is background. */
    public static final byte REMOVE = 2;

    /** Whole numbers a nat. */
    private static final int SCALE = 200;

    private static final int CERTAIN = 1 << 26;
    /** Of the full price, what an outline costs along the sharpest edge. */
    private static final double ALONG_EDGE = 0.03;

    private final LabImage photo;
    private final byte[] certain;
    private final int[][] edges;

    /**
     * A picture to be cut.
     *
     * @param certain one of the constants for each pixel
     * @param strength nats that a pixel of outline costs where there is no edge; 24 is usual
     */
    public EdgeCut(LabImage photo, byte[] certain, double strength) {
        this.photo = photo;
        this.certain = certain;
        this.edges = edges(strength);
    }

    /** What it costs to part a pixel from its neighbours to the east, south, south-east and south-west. */
    private int[][] edges(double strength) {
        int w = photo.width();
        int h = photo.height();
        float[][] squared = new float[4][w * h];
        double sum = 0;
        int n = 0;
        for (int k = 0; k < 4; k++) {
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < w; x++) {
                    int i = y * w + x;
                    int j = neighbour(x, y, k);
                    if (j >= 0 && (certain[i] == OPEN || certain[j] == OPEN)) {
                        float d = photo.distance(i, photo.l()[j], photo.a()[j], photo.b()[j]);
                        squared[k][i] = d * d;
                        sum += d * d;
                        n++;
                    } else {
                        squared[k][i] = -1;
                    }
                }
            }
        }
        double beta = 1 / Math.max(2 * sum / Math.max(1, n), 2e-5);
        int[][] out = new int[4][w * h];
        for (int k = 0; k < 4; k++) {
            double weight = strength * SCALE / (k < 2 ? 1 : Math.sqrt(2));
            for (int i = 0; i < w * h; i++) {
                double share = squared[k][i] < 0 ? 0 : Math.exp(-beta * squared[k][i]) + ALONG_EDGE;
                out[k][i] = (int) Math.round(weight * share);
            }
        }
        return out;
    }

    /** The pixel to the east, south, south-east or south-west; -1 outside. */
    private int neighbour(int x, int y, int k) {
        int nx = x + GridCut.DX[2 * k];
        int ny = y + GridCut.DY[2 * k];
        return nx >= 0 && nx < photo.width() && ny < photo.height() ? ny * photo.width() + nx : -1;
    }

    /**
     * Cuts.
     *
     * @param pull nats that speak for the product at each pixel, against it where below 0
     * @return which pixels are product
     */
    public boolean[] cut(float[] pull) {
        int w = photo.width();
        int h = photo.height();
        var grid = new GridCut(w, h);
        boolean[] touched = new boolean[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int i = y * w + x;
                for (int k = 0; k < 4; k++) {
                    if (edges[k][i] > 0) {
                        grid.join(x, y, 2 * k, edges[k][i]);
                        touched[i] = true;
                        touched[neighbour(x, y, k)] = true;
                    }
                }
            }
        }
        for (int i = 0; i < touched.length; i++) {
            if (certain[i] != OPEN && touched[i]) {
                boolean keep = certain[i] == KEEP;
                grid.costs(i % w, i / w, keep ? 0 : CERTAIN, keep ? CERTAIN : 0);
            } else if (certain[i] == OPEN) {
                int nats = Math.round(SCALE * pull[i]);
                grid.costs(i % w, i / w, Math.max(0, -nats), Math.max(0, nats));
            }
        }
        grid.solve();
        boolean[] out = new boolean[w * h];
        for (int i = 0; i < out.length; i++) {
            out[i] = certain[i] == OPEN ? grid.isSource(i % w, i / w) : certain[i] == KEEP;
        }
        return out;
    }
}
