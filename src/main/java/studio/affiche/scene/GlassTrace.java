package studio.affiche.scene;

import org.jspecify.annotations.Nullable;
import studio.affiche.scene.cast.Bevel;
import studio.affiche.scene.cast.FaceMap;
import studio.affiche.scene.cast.Hit;
import studio.affiche.scene.cast.Lighting;
import studio.affiche.scene.cast.Ray;
import studio.affiche.scene.cast.Refraction;
import studio.affiche.scene.cast.Space;
import studio.affiche.scene.cast.Vec;

/**
 * What is seen in and through glass: mirrored room at the surface (Fresnel), the bent view of what lies behind, the
 * tint of the way through (Beer), its own glow. Frosted glass is worked out on a grid by many scattered rays.
 */
final class GlassTrace {
    static final double INDEX = 1.45;
    private static final double EPS = 1e-4;
    private static final double EDGE = 0.009;
    private static final int BODIES = 6;
    private static final int INSIDE = 4;
    private static final int SCATTERED = 20;

    private final CastPicture picture;
    private final @Nullable FaceMap frosted;
    private final Ray ray = new Ray();
    private final Hit hit = new Hit();
    private final Hit solid = new Hit();
    private final double[] light = new double[Lighting.CHANNELS];
    private final double[] rgb = new double[3];
    private final Tint seen = new Tint();
    private double r;
    private double g;
    private double b;
    private double tr;
    private double tg;
    private double tb;
    private double scatterX;
    private double scatterY;

    private final Flat low;
    private final Flat high;

    private GlassTrace(CastPicture picture, @Nullable FaceMap frosted) {
        Stage stage = picture.stage();
        this.low = Flat.of(stage.palette().ground().mix(stage.palette().shade(), 0.4));
        this.high = Flat.of(stage.palette().light().mix(stage.palette().ground(), stage.dark() ? 0.8 : 0.25));
        this.picture = picture;
        this.frosted = frosted;
    }

    static GlassTrace of(CastPicture picture) {
        if (picture.glass().stream().noneMatch(look -> look.frost() > 0)) {
            return new GlassTrace(picture, null);
        }
        Stage stage = picture.stage();
        double cell = Math.max(1.0 / 240, 2 * stage.pixel());
        FaceMap map = FaceMap.of(stage.width(), stage.height(), cell, 3, stage.workers()::each, () -> {
            GlassTrace trace = new GlassTrace(picture, null);
            return trace::scattered;
        });
        map.smooth(1, 0, 3, stage.workers()::each);
        map.smooth(2, 0, 3, stage.workers()::each);
        return new GlassTrace(picture, map);
    }

    GlassTrace alone() {
        return new GlassTrace(picture, frosted);
    }

    /** For the grid: the mean of many rays through frosted glass; 0 where there is none. */
    private int scattered(double x, double y, double[] numbers) {
        Space space = picture.space();
        numbers[0] = 0;
        numbers[1] = 0;
        numbers[2] = 0;
        Ray straight = new Ray();
        picture.camera().ray(x, y, straight);
        double before = space.seen(x, y, straight, solid) ? solid.t() : Double.POSITIVE_INFINITY;
        int body = space.glassSeen(x, y, straight, before, hit);
        if (body < 0 || picture.glass().get(body).frost() <= 0) {
            return 0;
        }
        int face = hit.face();
        double t = hit.t();
        double rough = 0.34 * picture.glass().get(body).frost();
        double turn = 6.283 * Noise.unit((int) (x * 977), (int) (y * 977), 17);
        // All come in at the same place, and part there.
        begin();
        picture.camera().ray(x, y, ray);
        enter(body, true);
        double left = tr;
        Vec n = hit.normal();
        double nx = n.x();
        double ny = n.y();
        double nz = n.z();
        double px = hit.x();
        double py = hit.y();
        double pz = hit.z();
        double dx = ray.dx();
        double dy = ray.dy();
        double dz = ray.dz();
        for (int k = 0; k < SCATTERED; k++) {
            double away = rough * Math.sqrt((k + 0.5) / SCATTERED);
            begin();
            tr = left;
            tg = left;
            tb = left;
            scatterX = away * Math.cos(k * 2.399963 + turn);
            scatterY = away * Math.sin(k * 2.399963 + turn);
            ray.along(dx, dy, dz);
            scatter(nx, ny, nz);
            ray.from(px + ray.dx() * EPS, py + ray.dy() * EPS, pz + ray.dz() * EPS);
            onward(body, x, y);
            numbers[0] += r / SCATTERED;
            numbers[1] += g / SCATTERED;
            numbers[2] += b / SCATTERED;
        }
        return t > 0 ? 1 + body * 8 + face : 0;
    }

    /** The colour of the glass that a ray of the camera comes into. */
    void color(int body, double x, double y, Ray from, Hit entry, Tint out) {
        picture.space().placeOn(picture.space().glass(body), from, entry);
        Vec flat = entry.normal();
        double fx = flat.x();
        double fy = flat.y();
        double fz = flat.z();
        Bevel.round(picture.space().glass(body), entry, EDGE);
        double bent = 1 - (fx * flat.x() + fy * flat.y() + fz * flat.z());
        GlassLook look = picture.glass().get(body);
        if (look.frost() > 0 && frosted != null) {
            frosted.read(x, y, 1 + body * 8 + entry.face(), rgb);
            double cos = -(from.dx() * fx + from.dy() * fy + from.dz() * fz);
            double mirror = 0.7 * Refraction.mirrored(cos);
            double milk = milk(fy) * look.frost();
            room(from, flat, 0.6, seen);
            double rim = 0.55 * bent;
            out.r = rgb[0] * (1 - mirror - milk) + seen.r * (mirror + rim) + milk * seen.r;
            out.g = rgb[1] * (1 - mirror - milk) + seen.g * (mirror + rim) + milk * seen.g;
            out.b = rgb[2] * (1 - mirror - milk) + seen.b * (mirror + rim) + milk * seen.b;
            return;
        }
        picture.camera().ray(x, y, ray);
        if (picture.space().glassSeen(x, y, ray, Double.POSITIVE_INFINITY, hit) < 0) {
            picture.beyond().shade(x, y, out);
            return;
        }
        begin();
        enter(body, false);
        start();
        onward(body, x, y);
        out.r = r;
        out.g = g;
        out.b = b;
    }

    /** Ground surfaces scatter the room's light: those that look up most. */
    private double milk(double up) {
        return (0.22 + 0.14 * Math.max(0, up)) * (picture.stage().dark() ? 0.5 : 1);
    }

    /** Nothing seen yet, all light let through, no scattering. */
    private void begin() {
        r = 0;
        g = 0;
        b = 0;
        tr = 1;
        tg = 1;
        tb = 1;
        scatterX = 0;
        scatterY = 0;
    }

    /** Bends the ray into a body of glass that it has just met, past what the surface mirrors. */
    private void enter(int body, boolean frosted) {
        Space space = picture.space();
        space.placeOn(space.glass(body), ray, hit);
        Bevel.round(space.glass(body), hit, EDGE);
        Vec n = hit.normal();
        double mirror = Refraction.mirrored(-(ray.dx() * n.x() + ray.dy() * n.y() + ray.dz() * n.z()));
        if (!frosted) {
            room(ray, n, 1, seen);
            r += tr * mirror * seen.r;
            g += tg * mirror * seen.g;
            b += tb * mirror * seen.b;
        }
        tr *= 1 - mirror;
        tg *= 1 - mirror;
        tb *= 1 - mirror;
        Refraction.bend(ray, n, 1 / INDEX);
    }

    /** Follows the ray from within a body of glass to its end; adds what it sees to r, g and b. */
    private void onward(int first, double x, double y) {
        Space space = picture.space();
        boolean scattered = scatterX != 0 || scatterY != 0;
        int body = first;
        for (int depth = 1; body >= 0; depth++) {
            boolean out = leave(body);
            double before = space.nearest(ray, solid) ? solid.t() : Double.POSITIVE_INFINITY;
            body = out ? space.glassAhead(ray, before, hit) : -1;
            if (body >= 0 && depth == BODIES) {
                break;
            }
            if (body >= 0) {
                enter(body, scattered);
                if (scattered && picture.glass().get(body).frost() > 0) {
                    Vec n = hit.normal();
                    scatter(n.x(), n.y(), n.z());
                }
                start();
            }
        }
        behind(x, y);
        r += tr * seen.r;
        g += tg * seen.g;
        b += tb * seen.b;
    }

    /** Takes the ray through a body, thrown back at its surfaces a few times if need be; whether it gets out. */
    private boolean leave(int body) {
        Space space = picture.space();
        GlassLook look = picture.glass().get(body);
        Vec n = hit.normal();
        boolean out = false;
        for (int bounce = 0; bounce < INSIDE && !out; bounce++) {
            space.leave(body, ray, hit);
            double left = Math.max(0.0, hit.t());
            r += tr * look.glow().r() * left;
            g += tg * look.glow().g() * left;
            b += tb * look.glow().b() * left;
            tr *= Math.exp(look.lets().r() * left);
            tg *= Math.exp(look.lets().g() * left);
            tb *= Math.exp(look.lets().b() * left);
            n.flip();
            out = Refraction.bend(ray, n, INDEX);
            start();
        }
        return out;
    }

    private void start() {
        ray.from(hit.x() + ray.dx() * EPS, hit.y() + ray.dy() * EPS, hit.z() + ray.dz() * EPS);
    }

    /** Turns the ray by the scattering, across a normal. */
    private void scatter(double nx, double ny, double nz) {
        double u = scatterX;
        double v = scatterY;
        double sign = Math.copySign(1, nz);
        double p = -1 / (sign + nz);
        double q = nx * ny * p;
        ray.along(
                ray.dx() + u * (1 + sign * nx * nx * p) + v * q,
                ray.dy() + u * sign * q + v * (sign + ny * ny * p),
                ray.dz() - u * sign * nx - v * ny);
    }

    /** What the ray meets behind all glass. */
    private void behind(double x, double y) {
        if (solid.solid() >= 0) {
            double u = picture.camera().canvasX(solid.x(), solid.z());
            double v = picture.camera().canvasY(solid.y(), solid.z());
            picture.color(solid, u, v, 0, light, seen);
        } else {
            picture.beyond().shade(x, y, seen);
        }
    }

    /** The room in a mirror: floor below, light walls around, a long soft box on the lamp's side. */
    private void room(Ray from, Vec n, double crisp, Tint out) {
        double k = 2 * (from.dx() * n.x() + from.dy() * n.y() + from.dz() * n.z());
        double dx = from.dx() - k * n.x();
        double dy = from.dy() - k * n.y();
        double dz = from.dz() - k * n.z();
        double up = Sdf.step(-0.35, 0.6, dy);
        double side = dx * Math.signum(picture.lamp().x());
        double soft = 0.10 / crisp;
        double box = Sdf.step(0.30 - soft, 0.30 + soft, side)
                * Sdf.step(0.85 + soft, 0.85 - soft, side)
                * Sdf.step(-0.25 - soft, -0.25 + soft, dy);
        double strip = 0.5 * Sdf.step(0.55 - soft, 0.55 + soft, -side) * Sdf.step(0.80 + soft, 0.80 - soft, -side);
        double more = 1.3 * (box + strip) + 0.25 * Math.max(0, dz);
        out.r = Sdf.lerp(low.r(), high.r(), up) + more;
        out.g = Sdf.lerp(low.g(), high.g(), up) + more;
        out.b = Sdf.lerp(low.b(), high.b(), up) + more;
    }
}
