package studio.affiche.scene.cast;

import java.util.Arrays;
import java.util.List;

/** Solids and panes of glass, to be asked what a ray meets. Immutable; safe for use by several threads. */
public final class Space {
    private static final double NEAR = 1e-6;
    /** Added to bounds, for what rounding takes. */
    private static final double ROOM = 1e-6;

    private static final Convex[] NO_CUTS = {};
    private final Solid[] solids;
    private final Convex[] bodies;
    private final Convex[][] cuts;
    private final double[] reaches;
    private final double[] frames;
    private final boolean bounded;
    private final Convex[] glass;
    private final double[] glassReaches;
    private final double[] glassFrames;

    /**
     * A space seen by a camera.
     *
     * @param glass bodies that light passes
     */
    public Space(List<Solid> solids, List<? extends Convex> glass, Camera camera) {
        this.solids = solids.toArray(Solid[]::new);
        this.bodies = solids.stream().map(Solid::body).toArray(Convex[]::new);
        this.cuts = solids.stream()
                .map(s -> s.cuts().isEmpty() ? NO_CUTS : s.cuts().toArray(Convex[]::new))
                .toArray(Convex[][]::new);
        this.reaches = reaches(bodies);
        this.frames = frames(bodies, camera);
        this.glass = glass.toArray(Convex[]::new);
        this.glassReaches = reaches(this.glass);
        this.bounded = bounded(reaches) || bounded(glassReaches);
        this.glassFrames = frames(this.glass, camera);
    }

    /** Numbers of a body in {@link #reaches}: its ball, then its lower and its higher bounds. */
    private static final int REACH = 10;

    /** How much more room a ball takes than the bounds of the body in it, from which on the bounds are asked instead. */
    private static final double LOOSE = 12;

    /**
     * For each body a ball that holds it, and its bounds, a little wider than it is. Where a ball would say little, as for
     * walls and steps, its radius is infinite and the bounds count.
     */
    private static double[] reaches(Convex[] bodies) {
        double[] all = new double[bodies.length * REACH];
        Vec middle = new Vec();
        for (int i = 0; i < bodies.length; i++) {
            bodies[i].middle(middle);
            double r = bodies[i].reach() * 1.0001;
            Bounds b = bodies[i].bounds();
            double ball = 4.0 / 3 * Math.PI * r * r * r;
            boolean loose = ball > LOOSE * (b.x1() - b.x0()) * (b.y1() - b.y0()) * (b.z1() - b.z0());
            double[] one = {
                middle.x,
                middle.y,
                middle.z,
                loose ? Double.POSITIVE_INFINITY : r * r,
                b.x0() - ROOM,
                b.y0() - ROOM,
                b.z0() - ROOM,
                b.x1() + ROOM,
                b.y1() + ROOM,
                b.z1() + ROOM
            };
            System.arraycopy(one, 0, all, i * REACH, REACH);
        }
        return all;
    }

    /** Whether the bounds of some body are asked. */
    private static boolean bounded(double[] reaches) {
        for (int k = 3; k < reaches.length; k += REACH) {
            if (reaches[k] == Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    /** For each body a rectangle of the canvas that holds its picture. */
    private static double[] frames(Convex[] bodies, Camera camera) {
        double[] all = new double[bodies.length * 4];
        Vec m = new Vec();
        for (int i = 0; i < bodies.length; i++) {
            bodies[i].middle(m);
            double r = bodies[i].reach();
            double room = camera.distance() - m.z - r;
            double around = room > 0.1 ? r * 1.1 * camera.distance() / room : Double.POSITIVE_INFINITY;
            double x = around < Double.POSITIVE_INFINITY ? camera.canvasX(m.x, m.z) : 0;
            double y = around < Double.POSITIVE_INFINITY ? camera.canvasY(m.y, m.z) : 0;
            all[i * 4] = x - around;
            all[i * 4 + 1] = x + around;
            all[i * 4 + 2] = y - around;
            all[i * 4 + 3] = y + around;
        }
        return all;
    }

    /** A solid by its index. */
    public Solid solid(int index) {
        return solids[index];
    }

    /** A body of glass by its index. */
    public Convex glass(int index) {
        return glass[index];
    }

    /** Whether there is any glass. */
    public boolean hasGlass() {
        return glass.length > 0;
    }

    /** The nearest solid that a ray of the camera meets; the canvas point that it goes through says where to look. */
    public boolean seen(double x, double y, Ray ray, Hit hit) {
        hit.clear(Double.POSITIVE_INFINITY);
        prepare(ray);
        for (int i = 0; i < bodies.length; i++) {
            if (framed(frames, i, x, y) && mayMeet(reaches, i, ray, hit.t)) {
                meet(i, ray, hit);
            }
        }
        return place(ray, hit);
    }

    private void prepare(Ray ray) {
        if (bounded) {
            ray.invert();
        }
    }

    private static boolean framed(double[] frames, int i, double x, double y) {
        int k = i * 4;
        return x > frames[k] && x < frames[k + 1] && y > frames[k + 2] && y < frames[k + 3];
    }

    /** The nearest solid that a ray meets. */
    public boolean nearest(Ray ray, Hit hit) {
        hit.clear(Double.POSITIVE_INFINITY);
        prepare(ray);
        for (int i = 0; i < bodies.length; i++) {
            if (comesNear(reaches, i, ray, hit.t)) {
                meet(i, ray, hit);
            }
        }
        return place(ray, hit);
    }

    /** The nearest solid out of focus that a ray meets, what is in focus left out. */
    public boolean nearestBlurred(Ray ray, Hit hit) {
        hit.clear(Double.POSITIVE_INFINITY);
        prepare(ray);
        for (int i = 0; i < bodies.length; i++) {
            if (solids[i].focus() != Solid.Focus.SHARP && comesNear(reaches, i, ray, hit.t)) {
                meet(i, ray, hit);
            }
        }
        return place(ray, hit);
    }

    /** Whether a solid lies on a ray before a distance; what was in the way last time is asked first. */
    boolean blocked(Ray ray, double before, Hit hit) {
        int last = hit.solid;
        hit.clear(before);
        prepare(ray);
        if (last >= 0) {
            meet(last, ray, hit);
            if (hit.solid >= 0) {
                return true;
            }
        }
        for (int i = 0; i < bodies.length; i++) {
            if (i != last && comesNear(reaches, i, ray, before)) {
                meet(i, ray, hit);
                if (hit.solid >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Share of light that bodies of glass on a ray let through. */
    double passed(Ray ray, Span span) {
        double share = 1;
        prepare(ray);
        for (int i = 0; i < glass.length; i++) {
            if (comesNear(glassReaches, i, ray, Double.POSITIVE_INFINITY)
                    && glass[i].span(ray, span)
                    && span.out > NEAR) {
                share *= 0.72;
            }
        }
        return share;
    }

    /** Index of the nearest glass that a ray of the camera meets before a distance, or -1; sets the hit's distance. */
    public int glassSeen(double x, double y, Ray ray, double before, Hit hit) {
        int best = -1;
        hit.t = before;
        for (int i = 0; i < glass.length; i++) {
            if (framed(glassFrames, i, x, y) && entered(i, ray, hit)) {
                best = i;
            }
        }
        return best;
    }

    /** Index of the nearest glass that a ray comes into before a distance, or -1; sets the hit's distance and face. */
    public int glassAhead(Ray ray, double before, Hit hit) {
        int best = -1;
        hit.t = before;
        prepare(ray);
        for (int i = 0; i < glass.length; i++) {
            if (comesNear(glassReaches, i, ray, hit.t) && entered(i, ray, hit)) {
                best = i;
            }
        }
        return best;
    }

    private boolean entered(int i, Ray ray, Hit hit) {
        if (!glass[i].span(ray, hit.span) || hit.span.in < NEAR || hit.span.in >= hit.t) {
            return false;
        }
        hit.t = hit.span.in;
        hit.face = hit.span.inFace;
        hit.part = i;
        return true;
    }

    /** Where a ray that starts in a body of glass leaves it: sets the hit's distance, face, place and normal. */
    public void leave(int index, Ray ray, Hit hit) {
        if (glass[index].span(ray, hit.span) && hit.span.out > NEAR) {
            hit.t = hit.span.out;
            hit.face = hit.span.outFace;
        } else {
            hit.t = NEAR;
        }
        placeOn(glass[index], ray, hit);
    }

    /** Sets a hit's place and normal on a body at its distance along a ray. */
    public void placeOn(Convex body, Ray ray, Hit hit) {
        hit.x = ray.ox + ray.dx * hit.t;
        hit.y = ray.oy + ray.dy * hit.t;
        hit.z = ray.oz + ray.dz * hit.t;
        body.normal(hit.face, hit.x, hit.y, hit.z, hit.normal);
    }

    /** The same for rays of the camera, where a body's frame has said what its ball would say. */
    private static boolean mayMeet(double[] reaches, int i, Ray ray, double before) {
        int k = i * REACH;
        return reaches[k + 3] < Double.POSITIVE_INFINITY || comesInto(reaches, k + 4, ray, before);
    }

    /** Whether a ray passes a body's ball, or its bounds, before a distance. */
    private static boolean comesNear(double[] reaches, int i, Ray ray, double before) {
        int k = i * REACH;
        double r2 = reaches[k + 3];
        if (r2 == Double.POSITIVE_INFINITY) {
            return comesInto(reaches, k + 4, ray, before);
        }
        double px = reaches[k] - ray.ox;
        double py = reaches[k + 1] - ray.oy;
        double pz = reaches[k + 2] - ray.oz;
        double along = px * ray.dx + py * ray.dy + pz * ray.dz;
        double away = px * px + py * py + pz * pz;
        double miss = away - along * along;
        if (miss > r2 || (along < 0 && away > r2)) {
            return false;
        }
        double nearest = along - before;
        return nearest < 0 || nearest * nearest < r2 - miss;
    }

    /** A ray against bounds (Kay and Kajiya, 1986). */
    private static boolean comesInto(double[] reaches, int k, Ray ray, double before) {
        int x = ray.dx < 0 ? 3 : 0;
        int y = ray.dy < 0 ? 3 : 0;
        double in = (reaches[k + x] - ray.ox) * ray.ix;
        double out = (reaches[k + 3 - x] - ray.ox) * ray.ix;
        double inY = (reaches[k + 1 + y] - ray.oy) * ray.iy;
        double outY = (reaches[k + 4 - y] - ray.oy) * ray.iy;
        if (in > outY || inY > out) {
            return false;
        }
        in = inY > in ? inY : in;
        out = outY < out ? outY : out;
        int z = ray.dz < 0 ? 3 : 0;
        double inZ = (reaches[k + 2 + z] - ray.oz) * ray.iz;
        double outZ = (reaches[k + 5 - z] - ray.oz) * ray.iz;
        if (in > outZ || inZ > out) {
            return false;
        }
        in = inZ > in ? inZ : in;
        out = outZ < out ? outZ : out;
        return out >= 0 && in < before;
    }

    private void meet(int i, Ray ray, Hit hit) {
        Span span = hit.span;
        if (!bodies[i].span(ray, span) || span.out < NEAR || span.in >= hit.t) {
            return;
        }
        if (cuts[i].length == 0) {
            if (span.in > NEAR) {
                hit.set(span.in, i, 0, span.inFace);
            }
            return;
        }
        throughCuts(i, ray, hit);
    }

    /** Follows a ray through the hollows of a body until it meets matter. */
    private void throughCuts(int i, Ray ray, Hit hit) {
        double end = Math.min(hit.span.out, hit.t);
        double t = Math.max(NEAR, hit.span.in);
        int part = hit.span.in < NEAR ? -1 : 0;
        int face = hit.span.inFace;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int k = 0; k < cuts[i].length; k++) {
                Span cut = hit.cut;
                if (cuts[i][k].span(ray, cut) && cut.in <= t + 1e-9 && cut.out > t + 1e-9) {
                    t = cut.out;
                    part = k + 1;
                    face = cut.outFace;
                    moved = true;
                    if (t >= end) {
                        return;
                    }
                }
            }
        }
        // A ray that starts within matter meets nothing.
        if (part >= 0) {
            hit.set(t, i, part, face);
        }
    }

    private boolean place(Ray ray, Hit hit) {
        if (hit.solid < 0) {
            return false;
        }
        if (hit.part == 0) {
            placeOn(bodies[hit.solid], ray, hit);
        } else {
            placeOn(cuts[hit.solid][hit.part - 1], ray, hit);
            hit.normal.set(-hit.normal.x, -hit.normal.y, -hit.normal.z);
        }
        return true;
    }

    /** The convex body whose face a hit lies on. */
    public Convex met(Hit hit) {
        return hit.part == 0 ? bodies[hit.solid] : cuts[hit.solid][hit.part - 1];
    }

    /** Bodies cut out of a solid; not to be changed. */
    Convex[] cuts(int index) {
        return cuts[index];
    }

    @Override
    public String toString() {
        return Arrays.toString(solids);
    }
}
