package studio.affiche.scene.cast;

/**
 * The light that glass gathers on the floor: an even bundle of rays from the lamp is refracted through the bodies of
 * glass and counted where it lands (photon mapping in its simplest form; Jensen, 1996).
 */
public final class Caustics {
    private static final int SIDE = 160;
    private static final int RAYS = 260;
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
    public static Caustics of(Space space, Lamp lamp, double floor, int count, double reach, double index) {
        double cell = 2 * reach / SIDE;
        float[] light = new float[SIDE * SIDE];
        Ray ray = new Ray();
        Hit hit = new Hit();
        Vec middle = new Vec();
        for (int body = 0; body < count; body++) {
            space.glass(body).middle(middle);
            double r = space.glass(body).reach();
            double dx = middle.x - lamp.x();
            double dy = middle.y - lamp.y();
            double dz = middle.z - lamp.z();
            double d = Math.sqrt(dx * dx + dy * dy + dz * dz);
            // Axes across the bundle: level, and square to both.
            double n = Math.max(1e-9, Math.hypot(dx, dz));
            double ax = -dz / n;
            double az = dx / n;
            double bx = -dy * dx / (n * d);
            double by = n / d;
            double bz = -dy * dz / (n * d);
            double step = 2 * r / RAYS;
            // A ray stands for this much of the floor, were there no glass.
            double share = step * step / Math.max(0.2, -dy / d) / (cell * cell);
            for (int j = 0; j < RAYS; j++) {
                for (int i = 0; i < RAYS; i++) {
                    double u = (i + 0.5) * step - r;
                    double v = (j + 0.5) * step - r;
                    double tx = middle.x + u * ax + v * bx;
                    double ty = middle.y + v * by;
                    double tz = middle.z + u * az + v * bz;
                    // Each ray comes from its own point of the lamp, which is smaller here: focused light is crisp.
                    double a = lamp.radius() * 0.35 * (fraction((i * 13 + j * 7) * 0.7548776662466927) - 0.5);
                    double b = lamp.radius() * 0.35 * (fraction((i * 5 + j * 11) * 0.5698402909980532) - 0.5);
                    double ox = lamp.x() + a * ax + b * bx;
                    double oy = lamp.y() + b * by;
                    double oz = lamp.z() + a * az + b * bz;
                    ray.from(ox, oy, oz).along(tx - ox, ty - oy, tz - oz);
                    if (space.glassAhead(ray, Double.POSITIVE_INFINITY, hit) == body) {
                        land(space, floor, body, ray, hit, index, share, p -> column(p, reach, cell), light);
                    }
                }
            }
        }
        return new Caustics(floor, -reach, -reach, cell, soft(soft(light)));
    }

    private static int column(double place, double reach, double cell) {
        double at = (place + reach) / cell;
        return at < 0 || at >= SIDE ? -1 : (int) at;
    }

    /** Maps a place to a column or row, -1 outside. */
    @FunctionalInterface
    private interface Cells {
        int of(double place);
    }

    private static void land(
            Space space,
            double floor,
            int first,
            Ray ray,
            Hit hit,
            double index,
            double share,
            Cells cells,
            float[] light) {
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
            int i = cells.of(hit.x);
            int j = cells.of(hit.z);
            if (i >= 0 && j >= 0) {
                light[j * SIDE + i] += (float) power;
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
