package studio.affiche.photo.sample;

import org.jspecify.annotations.Nullable;
import studio.affiche.photo.sample.Material.Glass;
import studio.affiche.photo.sample.Tracer.Hit;
import studio.affiche.photo.sample.Tracer.Ray;

/** The way of light through a glass vessel: its wall, its hollow, its liquid, and what stands in it. */
final class GlassPath {
    private static final double AIR = 1;
    private static final double GLASS = 1.5;
    private static final double LIQUID = 1.36;

    private final Tracer tracer;
    private final Studio studio;
    private final Part part;
    private final Glass glass;

    GlassPath(Tracer tracer, Studio studio, Part part, Glass glass) {
        this.tracer = tracer;
        this.studio = studio;
        this.part = part;
        this.glass = glass;
    }

    /** Light that leaves the vessel's outside towards where the ray came from. */
    Light shade(Vec at, Ray ray) {
        Vec n = part.solid().normal(at, 0.004);
        double mirror = fresnel(-ray.d().dot(n), AIR, GLASS);
        Light reflected = tracer.trace(ray.next(at.along(n, 0.01), ray.d().reflect(n), mirror));
        Ray in = ray.next(at.along(n, -0.004), bent(ray.d(), n, AIR / GLASS), 1 - mirror);
        Light through = ray.ends() ? studio.from(in.d(), 0).times(glass.glass().through(1)) : inside(in);
        return reflected.times(mirror).plus(through.times(1 - mirror));
    }

    /** Follows a ray until it leaves or meets something opaque. */
    private Light inside(Ray ray) {
        Light left = Light.grey(1);
        Vec p = ray.from();
        Vec d = ray.d();
        for (int turn = 0; turn < 10; turn++) {
            Medium medium = medium(p);
            Medium next = medium;
            double way = 0;
            for (int i = 0; i < 120 && next == medium; i++) {
                double others = tracer.distanceToOthers(part, p);
                if (others < Tracer.NEAR) {
                    return left.times(absorption(medium).through(way)).times(met(p, d, ray));
                }
                double step = Math.max(0.003, Math.min(others, toInterface(p)));
                way += step;
                p = p.along(d, step);
                next = medium(p);
            }
            left = left.times(absorption(medium).through(way));
            if (next == medium) {
                break;
            }
            Vec n = normal(medium, next, p);
            n = n.dot(d) > 0 ? n.times(-1) : n;
            double mirror = fresnel(-d.dot(n), index(medium), index(next));
            if (mirror > 0.999) {
                d = d.reflect(n);
                // Back to the side it came from.
                p = p.along(n, 0.012);
                continue;
            }
            left = left.times(1 - mirror);
            d = bent(d, n, index(medium) / index(next));
            if (next == Medium.OUTSIDE) {
                return left.times(tracer.trace(ray.next(p.along(d, 0.005), d, (left.r() + left.g() + left.b()) / 3)));
            }
        }
        return left.times(studio.from(d, 0.2));
    }

    private Light met(Vec p, Vec d, Ray ray) {
        @Nullable Part other = tracer.nearestTo(part, p);
        return other == null ? studio.from(d, 0.2) : tracer.shade(new Hit(other, p), ray.next(p, d, 0.3));
    }

    private enum Medium {
        OUTSIDE,
        GLASS,
        LIQUID,
        HOLLOW
    }

    private static double index(Medium medium) {
        return switch (medium) {
            case OUTSIDE, HOLLOW -> AIR;
            case GLASS -> GLASS;
            case LIQUID -> LIQUID;
        };
    }

    private Light absorption(Medium medium) {
        return switch (medium) {
            case OUTSIDE, HOLLOW -> Light.NONE;
            case GLASS -> glass.glass();
            case LIQUID -> glass.liquid();
        };
    }

    private Medium medium(Vec p) {
        if (glass.hollow().distance(p.x(), p.y(), p.z()) < 0) {
            return p.y() < glass.level() ? Medium.LIQUID : Medium.HOLLOW;
        }
        return part.solid().distance(p.x(), p.y(), p.z()) < 0 ? Medium.GLASS : Medium.OUTSIDE;
    }

    private double toInterface(Vec p) {
        double hollow = glass.hollow().distance(p.x(), p.y(), p.z());
        if (hollow < 0) {
            return Math.min(-hollow, Math.abs(p.y() - glass.level()));
        }
        return Math.min(hollow, Math.abs(part.solid().distance(p.x(), p.y(), p.z())));
    }

    private Vec normal(Medium from, Medium to, Vec p) {
        boolean surface =
                (from == Medium.LIQUID && to == Medium.HOLLOW) || (from == Medium.HOLLOW && to == Medium.LIQUID);
        if (surface) {
            return new Vec(0, 1, 0);
        }
        boolean outer = from == Medium.OUTSIDE || to == Medium.OUTSIDE;
        return (outer ? part.solid() : glass.hollow()).normal(p, 0.004);
    }

    /** Share that is mirrored between two media (Fresnel, unpolarised); 1 for total reflection. */
    static double fresnel(double cos, double from, double to) {
        double c = Math.clamp(cos, 0, 1);
        double sin = from / to * Math.sqrt(1 - c * c);
        if (sin >= 1) {
            return 1;
        }
        double t = Math.sqrt(1 - sin * sin);
        double parallel = (to * c - from * t) / (to * c + from * t);
        double across = (from * c - to * t) / (from * c + to * t);
        return (parallel * parallel + across * across) / 2;
    }

    /** A direction after refraction at a surface with a normal against it (Snell); thrown back where it cannot pass. */
    static Vec bent(Vec d, Vec n, double ratio) {
        double c = -d.dot(n);
        double k = 1 - ratio * ratio * (1 - c * c);
        return k <= 0
                ? d.reflect(n)
                : d.times(ratio).along(n, ratio * c - Math.sqrt(k)).unit();
    }
}
