package studio.affiche.scene.cast;

import java.util.function.ToDoubleFunction;

/** Rays for the cells of {@link Lighting}. One per thread. */
final class Gather {
    private static final double OFF = 4e-4;
    private static final int LAMP_POINTS = 10;
    private static final int FIRST = 3;
    private static final int DIRECTIONS = 5;
    /** Share of the lamp that what the camera does not see is taken to see. */
    private static final double HIDDEN = 0.6;

    private static final double[] TURNS = turns();
    private static final double[] DISC = points(LAMP_POINTS * 4, false);
    private static final double[] DOME = points(DIRECTIONS * 4, true);

    private final Space space;
    private final Camera camera;
    private final Lamp lamp;
    private final Sky sky;
    private final Ray ray = new Ray();
    private final Hit[] hits = {new Hit(), new Hit(), new Hit(), new Hit()};
    private final Hit other = new Hit();
    private final Hit shadow = new Hit();
    private final Span span = new Span();
    private final double[] light = new double[Lighting.CHANNELS];
    private final double ax;
    private final double az;
    private final double bx;
    private final double by;
    private final double bz;

    Gather(Space space, Camera camera, Lamp lamp, Sky sky) {
        this.space = space;
        this.camera = camera;
        this.lamp = lamp;
        this.sky = sky;
        // Two directions across the lamp's face: level, and square to both.
        double n = Math.max(1e-9, Math.hypot(lamp.x(), lamp.z()));
        ax = lamp.z() / n;
        az = -lamp.x() / n;
        double d = lamp.distance();
        bx = -lamp.y() * lamp.x() / (n * d);
        by = n / d;
        bz = -lamp.y() * lamp.z() / (n * d);
    }

    /** Sixteen offsets for a pattern of 4 × 4 cells. */
    private static double[] turns() {
        double[] all = new double[32];
        for (int i = 0; i < 16; i++) {
            // Neighbours get far apart members of the sequence.
            int k = (i * 7) % 16;
            all[i * 2] = fraction(0.5 + k * 0.7548776662466927);
            all[i * 2 + 1] = fraction(0.5 + k * 0.5698402909980532);
        }
        return all;
    }

    /** For each of 16 offsets, points of the unit disc, or directions of a hemisphere by their cosine. */
    private static double[] points(int count, boolean dome) {
        double[] all = new double[16 * count * 3];
        for (int turn = 0; turn < 16; turn++) {
            for (int k = 0; k < count; k++) {
                double u = fraction(TURNS[turn * 2] + k * 0.7548776662466927);
                double v = fraction(TURNS[turn * 2 + 1] + k * 0.5698402909980532);
                double r = Math.sqrt(u);
                int at = (turn * count + k) * 3;
                all[at] = r * Math.cos(2 * Math.PI * v);
                all[at + 1] = r * Math.sin(2 * Math.PI * v);
                all[at + 2] = dome ? Math.sqrt(Math.max(0, 1 - u)) : 0;
            }
        }
        return all;
    }

    private static double fraction(double v) {
        return v - Math.floor(v);
    }

    /** Which of the sixteen offsets a cell uses. */
    private static int turn(int i, int j) {
        return (i & 3) + 4 * (j & 3);
    }

    /** Looks at four points of a cell. */
    private void look(FaceMap map, int i, int j, int s) {
        double quarter = map.cell() / 4;
        double x = map.place(i) + ((s & 1) == 0 ? -quarter : quarter);
        double y = map.place(j) + ((s & 2) == 0 ? -quarter : quarter);
        camera.ray(x, y, ray);
        space.seen(x, y, ray, hits[s]);
    }

    /** First pass: fills a cell but for the light from elsewhere; true if several surfaces show in it. */
    boolean lamp(FaceMap map, int i, int j, ToDoubleFunction<Hit> relief) {
        boolean mixed = false;
        int first = 0;
        for (int s = 0; s < 4; s++) {
            look(map, i, j, s);
            int key = 0;
            if (space.hasGlass()) {
                int glass = space.glassSeen(map.place(i), map.place(j), ray, hits[s].t, other);
                key = glass < 0 ? 0 : 1 + glass * 8 + other.face;
            }
            mixed |= s > 0 && (hits[s].surface() != hits[0].surface() || key != first);
            first = s == 0 ? key : first;
        }
        int face = most();
        light[Lighting.LAMP] = face == 0 ? 1 : lampSeen(face, turn(i, j));
        light[Lighting.RED] = 1;
        light[Lighting.GREEN] = 1;
        light[Lighting.BLUE] = 1;
        light[Lighting.RELIEF] = face == 0 ? 0 : relief(face, relief);
        map.set(i, j, face, light);
        return mixed;
    }

    /** The surface that shows most. */
    private int most() {
        int best = hits[0].surface();
        int most = 0;
        for (int s = 0; s < 4; s++) {
            int same = 0;
            for (int k = 0; k < 4; k++) {
                same += hits[k].surface() == hits[s].surface() ? 1 : 0;
            }
            if (same > most) {
                most = same;
                best = hits[s].surface();
            }
        }
        return best;
    }

    private double relief(int face, ToDoubleFunction<Hit> relief) {
        for (Hit hit : hits) {
            if (hit.surface() == face) {
                return relief.applyAsDouble(hit);
            }
        }
        return 0;
    }

    private double lampSeen(int face, int turn) {
        double seen = 0;
        int asked = 0;
        for (int s = 0; s < 4; s++) {
            if (hits[s].surface() == face) {
                for (int k = 0; k < FIRST; k++) {
                    seen += lampRay(hits[s], turn, s + 4 * k);
                    asked++;
                }
            }
        }
        // Most places see all of the lamp or nothing.
        if (seen == 0 || seen == asked) {
            return seen / asked;
        }
        for (int s = 0; s < 4; s++) {
            if (hits[s].surface() == face) {
                for (int k = FIRST; k < LAMP_POINTS; k++) {
                    seen += lampRay(hits[s], turn, s + 4 * k);
                    asked++;
                }
            }
        }
        return seen / asked;
    }

    /** What arrives from a point of the lamp's face. */
    private double lampRay(Hit hit, int turn, int point) {
        int at = (turn * LAMP_POINTS * 4 + point) * 3;
        double u = DISC[at] * lamp.radius();
        double v = DISC[at + 1] * lamp.radius();
        Vec n = hit.normal;
        double x = hit.x + n.x * OFF;
        double y = hit.y + n.y * OFF;
        double z = hit.z + n.z * OFF;
        double lx = lamp.x() + u * ax + v * bx - x;
        double ly = lamp.y() + v * by - y;
        double lz = lamp.z() + u * az + v * bz - z;
        ray.from(x, y, z).along(lx, ly, lz);
        if (space.blocked(ray, Math.sqrt(lx * lx + ly * ly + lz * lz), shadow)) {
            return 0;
        }
        return space.hasGlass() ? space.passed(ray, span) : 1;
    }

    /** Second pass: gathers what comes from the hemisphere over the places of a cell. */
    void around(FaceMap map, int i, int j) {
        int face = map.face(i, j);
        if (face == 0) {
            return;
        }
        double r = 0;
        double g = 0;
        double b = 0;
        int n = 0;
        for (int s = 0; s < 4; s++) {
            look(map, i, j, s);
            Hit hit = hits[s];
            if (hit.surface() != face) {
                continue;
            }
            Vec up = hit.normal;
            // A frame about the normal (Duff et al., 2017).
            double sign = Math.copySign(1, up.z);
            double p = -1 / (sign + up.z);
            double q = up.x * up.y * p;
            ray.from(hit.x + up.x * OFF, hit.y + up.y * OFF, hit.z + up.z * OFF);
            for (int k = 0; k < DIRECTIONS; k++) {
                int at = (turn(i, j) * DIRECTIONS * 4 + s + 4 * k) * 3;
                double u = DOME[at];
                double v = DOME[at + 1];
                double w = DOME[at + 2];
                double dx = u * (1 + sign * up.x * up.x * p) + v * q + w * up.x;
                double dy = u * sign * q + v * (sign + up.y * up.y * p) + w * up.y;
                double dz = -u * sign * up.x - v * up.y + w * up.z;
                ray.along(dx, dy, dz);
                n++;
                if (space.nearest(ray, other)) {
                    double e = thrownBack(map);
                    Solid solid = space.solid(other.solid);
                    r += e * solid.red();
                    g += e * solid.green();
                    b += e * solid.blue();
                } else {
                    double e = sky.at(dx, dy, dz);
                    r += e;
                    g += e;
                    b += e;
                }
            }
        }
        map.put(i, j, Lighting.RED, r / n);
        map.put(i, j, Lighting.GREEN, g / n);
        map.put(i, j, Lighting.BLUE, b / n);
    }

    /** Light on a surface that is met on the way: the lamp by the first pass, the sky by a guess. */
    private double thrownBack(FaceMap map) {
        Vec n = other.normal;
        double e = 0.5 * sky.at(n.x, n.y, n.z);
        double facing = lamp.facing(other.x, other.y, other.z, n.x, n.y, n.z);
        if (facing > 0.02 && other.z < camera.distance() - 0.1) {
            double x = camera.canvasX(other.x, other.z);
            double y = camera.canvasY(other.y, other.z);
            double seen = map.nearest(x, y, other.surface(), Lighting.LAMP, HIDDEN);
            e += facing * lamp.strengthAt(other.x, other.y, other.z) * seen;
        }
        return e;
    }
}
