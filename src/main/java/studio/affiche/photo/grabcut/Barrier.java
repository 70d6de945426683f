package studio.affiche.photo.grabcut;

/**
 * How hard a pixel is to reach from the picture's rim: the least climb, from the darkest to the brightest value on the
 * way, over all ways (Zhang and others, "Minimum Barrier Salient Object Detection at 80 FPS", 2015). A backdrop's
 * gradients are climbed slowly and cost little, a product's outline costs its whole contrast.
 */
public final class Barrier {
    private static final int SWEEPS = 4;

    private Barrier() {}

    /** The sum of the climbs in all planes, for each pixel. */
    public static float[] of(int width, int height, float[]... planes) {
        float[] out = new float[width * height];
        for (float[] plane : planes) {
            var one = new Plane(plane, width, height);
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                one.sweep(sweep % 2 == 0);
            }
            for (int i = 0; i < out.length; i++) {
                out[i] += one.climb[i];
            }
        }
        return out;
    }

    private static final class Plane {
        private final float[] value;
        private final float[] least;
        private final float[] most;
        private final float[] climb;
        private final int width;
        private final int height;

        Plane(float[] value, int width, int height) {
            this.value = value;
            this.width = width;
            this.height = height;
            least = value.clone();
            most = value.clone();
            climb = new float[value.length];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    boolean rim = x == 0 || y == 0 || x == width - 1 || y == height - 1;
                    climb[y * width + x] = rim ? 0 : 1e9f;
                }
            }
        }

        /** Passes on what neighbours above and before know, or those below and after. */
        void sweep(boolean forth) {
            for (int k = 0; k < height; k++) {
                int y = forth ? k : height - 1 - k;
                for (int j = 0; j < width; j++) {
                    int x = forth ? j : width - 1 - j;
                    int i = y * width + x;
                    int beside = forth ? x - 1 : x + 1;
                    int over = forth ? y - 1 : y + 1;
                    if (beside >= 0 && beside < width) {
                        from(i, y * width + beside);
                    }
                    if (over >= 0 && over < height) {
                        from(i, over * width + x);
                    }
                }
            }
        }

        private void from(int i, int neighbour) {
            float high = Math.max(most[neighbour], value[i]);
            float low = Math.min(least[neighbour], value[i]);
            if (high - low < climb[i] && climb[neighbour] < 1e8f) {
                climb[i] = high - low;
                most[i] = high;
                least[i] = low;
            }
        }
    }
}
