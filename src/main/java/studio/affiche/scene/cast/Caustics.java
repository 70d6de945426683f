package studio.affiche.scene.cast;

/**
 * The light that glass gathers on the floor: an even bundle of rays from the lamp is refracted through the bodies of
 * glass and counted where it lands (photon mapping in its simplest form; Jensen, 1996).
 */
public final class Caustics {
    private static final int SIDE = 160;
    /** Rays along a cell of the grid, and how many there are along a body at least and at most. */
    private static final double DENSITY = 6;

    private static final int LEAST_RAYS = 90;
    private static final int MOST_RAYS = 180;
    /** Parts that the rays to a body are counted in. */
    private static final int BANDS = 4;

    private static final double EPS = 1e-4;

    private final double floor;
    private final double x0;
    private final double z0;
    private final double cell;
    private final float[] light;

    private Caustics(double floor, double x0, double z0, double cell, float[] light) {
        this.floor = floor;
        this.x0 = x0;
        this.z0 = z0;
        this.cell = cell;
        this.light = light;
    }

    /**
     * Works out the light on the floor.
     *
     * @param floor its height
     * @param count of bodies of glass in the space
     * @param reach half the side of the square about the origin that is looked at
     * @param index of refraction of the glass
     */
    public static Caustics of(
            Space space, Lamp lamp, double floor, int count, double reach, double index, Parallel parallel) {
        Caustics floorGrid = new Caustics(floor, -reach, -reach, 2 * reach / SIDE, new float[SIDE * SIDE]);
        // Each part counts on a grid of its own: their sum is the same in whatever order they are done.
        float[][] parts = new float[count * BANDS][];
        parallel.each(parts.length, k -> {
            Bundle bundle = new Bundle(space, lamp, k / BANDS, floorGrid.cell);
            parts[k] = floorGrid.landed(space, bundle, k % BANDS, index);
        });
        float[] light = floorGrid.light;
        for (float[] part : parts) {
            for (int i = 0; i < light.length; i++) {
                light[i] += part[i];
            }
        }
        return new Caustics(floor, -reach, -reach, floorGrid.cell, soft(soft(light)));
    }

    /** The rays from the lamp towards one body of glass: a square of them, each from a point of its own of the lamp. */
    private static final class Bundle {
        final int body;
        final int side;
        final double share;
        private final Lamp lamp;
        private final Vec middle = new Vec();
        private final double step;
        private final double r;
        private final double ax;
        private final double az;
        private final double bx;
        private final double by;
        private final double bz;

        /**
         * The rays to a body.
         *
         * @param cell of the grid that counts them: small bodies need fewer for the same evenness
         */
        Bundle(Space space, Lamp lamp, int body, double cell) {
            this.lamp = lamp;
            this.body = body;
            space.glass(body).middle(middle);
            r = space.glass(body).reach();
            side = Math.clamp(Math.round(2 * r / cell * DENSITY), LEAST_RAYS, MOST_RAYS);
            double dx = middle.x - lamp.x();
            double dy = middle.y - lamp.y();
            double dz = middle.z - lamp.z();
            double d = Math.sqrt(dx * dx + dy * dy + dz * dz);
            // Axes across the bundle: level, and square to both.
            double n = Math.max(1e-9, Math.hypot(dx, dz));
            ax = -dz / n;
            az = dx / n;
            bx = -dy * dx / (n * d);
            by = n / d;
            bz = -dy * dz / (n * d);
            step = 2 * r / side;
            // A ray stands for this much of the floor, were there no glass.
            share = step * step / Math.max(0.2, -dy / d) / (cell * cell);
        }

        void ray(int i, int j, Ray ray) {
            double u = (i + 0.5) * step - r;
            double v = (j + 0.5) * step - r;
            // The lamp is smaller here: focused light is crisp.
            double a = lamp.radius() * 0.35 * (fraction((i * 13 + j * 7) * 0.7548776662466927) - 0.5);
            double b = lamp.radius() * 0.35 * (fraction((i * 5 + j * 11) * 0.5698402909980532) - 0.5);
            double ox = lamp.x() + a * ax + b * bx;
            double oy = lamp.y() + b * by;
            double oz = lamp.z() + a * az + b * bz;
            ray.from(ox, oy, oz)
                    .along(middle.x + u * ax + v * bx - ox, middle.y + v * by - oy, middle.z + u * az + v * bz - oz);
        }
    }

    /** Counts one band of a bundle. */
    private float[] landed(Space space, Bundle bundle, int band, double index) {
        float[] counted = new float[SIDE * SIDE];
        Ray ray = new Ray();
        Hit hit = new Hit();
        for (int j = bundle.side * band / BANDS; j < bundle.side * (band + 1) / BANDS; j++) {
            for (int i = 0; i < bundle.side; i++) {
                bundle.ray(i, j, ray);
                if (space.glassAhead(ray, Double.POSITIVE_INFINITY, hit) == bundle.body) {
                    land(space, bundle.body, ray, hit, index, bundle.share, counted);
                }
            }
        }
        return counted;
    }

    private void land(Space space, int first, Ray ray, Hit hit, double index, double share, float[] counted) {
        double power = share;
        int body = first;
        for (int depth = 0; depth < 4 && body >= 0; depth++) {
            space.placeOn(space.glass(body), ray, hit);
            Refraction.bend(ray, hit.normal, 1 / index);
            ray.from(hit.x + ray.dx * EPS, hit.y + ray.dy * EPS, hit.z + ray.dz * EPS);
            boolean out = false;
            for (int bounce = 0; bounce < 3 && !out; bounce++) {
                space.leave(body, ray, hit);
                hit.normal.set(-hit.normal.x, -hit.normal.y, -hit.normal.z);
                out = Refraction.bend(ray, hit.normal, index);
                ray.from(hit.x + ray.dx * EPS, hit.y + ray.dy * EPS, hit.z + ray.dz * EPS);
            }
            if (!out) {
                return;
            }
            power *= 0.9;
            body = space.glassAhead(ray, Double.POSITIVE_INFINITY, hit);
        }
        if (space.nearest(ray, hit) && Math.abs(hit.y - floor) < 1e-3 && hit.normal.y > 0.9) {
            double u = (hit.x - x0) / cell;
            double v = (hit.z - z0) / cell;
            if (u >= 0 && u < SIDE && v >= 0 && v < SIDE) {
                int i = (int) u;
                int j = (int) v;
                counted[j * SIDE + i] += (float) power;
            }
        }
    }

    private static float[] soft(float[] in) {
        float[] out = new float[in.length];
        for (int j = 1; j < SIDE - 1; j++) {
            for (int i = 1; i < SIDE - 1; i++) {
                float sum = 0;
                for (int b = -1; b <= 1; b++) {
                    for (int a = -1; a <= 1; a++) {
                        sum += in[(j + b) * SIDE + i + a] * (2 - Math.abs(a)) * (2 - Math.abs(b));
                    }
                }
                out[j * SIDE + i] = sum / 16;
            }
        }
        return out;
    }

    private static double fraction(double v) {
        return v - Math.floor(v);
    }

    /** The gathered light at a point, which is 0 off the floor, in units of what the lamp would give there without glass. */
    public double at(double x, double y, double z) {
        if (Math.abs(y - floor) > 1e-3) {
            return 0;
        }
        double u = (x - x0) / cell;
        double v = (z - z0) / cell;
        if (!(u >= 2 && v >= 2 && u < SIDE - 2 && v < SIDE - 2)) {
            return 0;
        }
        int i = (int) u;
        int j = (int) v;
        double s = u - i - 0.5;
        double t = v - j - 0.5;
        double sum = 0;
        for (int b = -1; b <= 1; b++) {
            double wy = b < 0 ? 0.5 * (0.5 - t) * (0.5 - t) : b > 0 ? 0.5 * (0.5 + t) * (0.5 + t) : 0.75 - t * t;
            for (int a = -1; a <= 1; a++) {
                double wx = a < 0 ? 0.5 * (0.5 - s) * (0.5 - s) : a > 0 ? 0.5 * (0.5 + s) * (0.5 + s) : 0.75 - s * s;
                sum += wx * wy * light[(j + b) * SIDE + i + a];
            }
        }
        return sum;
    }
}
