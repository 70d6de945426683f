package studio.affiche.photo.sample;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.affiche.photo.sample.Material.Glass;
import studio.affiche.photo.sample.Material.Opaque;

/** Follows rays through a set of parts in a studio: reflection, refraction, absorption, ambient occlusion. */
final class Tracer {
    static final double NEAR = 4e-4;
    private static final double FAR = 250;
    private static final int DEEPEST = 4;
    /** A path that adds less than this to a pixel sees the studio only. */
    private static final double FAINT = 0.02;

    private final Part[] parts;
    private final Studio studio;
    /** Size of the corners that gather shade, in centimetres. */
    private final double corner;

    Tracer(List<Part> parts, Studio studio, double corner) {
        this.parts = parts.toArray(Part[]::new);
        this.studio = studio;
        this.corner = corner;
    }

    /** Where a ray first meets a part. */
    record Hit(Part part, Vec at) {}

    /** A ray: how often it was bent or thrown back before, and how much of it reaches the pixel. */
    record Ray(Vec from, Vec d, int depth, double weight) {
        Ray next(Vec at, Vec direction, double part) {
            return new Ray(at, direction, depth + 1, weight * part);
        }

        boolean ends() {
            return depth >= DEEPEST || weight < FAINT;
        }
    }

    double distance(double x, double y, double z) {
        double least = FAR;
        for (Part part : parts) {
            least = Math.min(least, part.distance(x, y, z));
        }
        return least;
    }

    /** The distance without the short cut from afar: for soft shadows, which would show the boxes. */
    double exactDistance(double x, double y, double z) {
        double least = FAR;
        for (Part part : parts) {
            least = Math.min(least, part.solid().distance(x, y, z));
        }
        return least;
    }

    /** Distance to the nearest of the other parts. */
    double distanceToOthers(Part self, Vec p) {
        double least = FAR;
        for (Part part : parts) {
            if (!part.solid().equals(self.solid())) {
                least = Math.min(least, part.distance(p.x(), p.y(), p.z()));
            }
        }
        return least;
    }

    /** The part a point is on. */
    @Nullable
    Part nearest(Vec p) {
        Part best = null;
        double least = FAR;
        for (Part part : parts) {
            double d = part.distance(p.x(), p.y(), p.z());
            if (d < least) {
                least = d;
                best = part;
            }
        }
        return best;
    }

    /** Where a ray that starts outside every part first meets one. */
    Optional<Hit> first(Vec from, Vec d, double start) {
        double t = start;
        for (int i = 0; i < 220 && t < FAR; i++) {
            double step = distance(from.x() + d.x() * t, from.y() + d.y() * t, from.z() + d.z() * t);
            if (step < NEAR * (1 + t * 0.02)) {
                Vec at = from.along(d, t);
                Part part = nearest(at);
                return part == null ? Optional.empty() : Optional.of(new Hit(part, at));
            }
            t += step;
        }
        return Optional.empty();
    }

    /** Light that arrives against a ray's direction. */
    Light trace(Ray ray) {
        if (ray.ends()) {
            return studio.from(ray.d(), 0);
        }
        Optional<Hit> hit = first(ray.from(), ray.d(), 0.02);
        return hit.isPresent() ? shade(hit.get(), ray) : studio.from(ray.d(), 0);
    }

    /** Light that leaves a hit part towards where the ray came from. */
    Light shade(Hit hit, Ray ray) {
        return switch (hit.part().material()) {
            case Opaque o -> opaque(hit.part(), o, hit.at(), ray);
            case Glass g -> new GlassPath(this, studio, hit.part(), g).shade(hit.at(), ray);
        };
    }

    private Light opaque(Part part, Opaque m, Vec at, Ray ray) {
        Vec flat = part.solid().normal(at, 0.004);
        Vec n = m.relief().bend(at, flat);
        double facing = Math.max(0.02, -ray.d().dot(n));
        double open = openness(at, flat);
        Light color = m.skin().at(at);
        double edge = Math.pow(1 - facing, 5);
        Light diffuse = color.times(studio.on(n)).times(open * (1 - m.metal()));
        Vec back = ray.d().reflect(n);
        double gloss = (0.04 + 0.96 * edge * (1 - 0.85 * m.roughness())) * (1 - m.metal()) * (1 - 0.6 * m.roughness());
        Light mirrored = reflected(at, flat, back, m.roughness(), open, ray, gloss + m.metal());
        Light metal = color.mix(Light.grey(1), edge * (1 - m.roughness() * 0.6))
                .times(mirrored)
                .times(m.metal());
        Light out = diffuse.times(1 - gloss).plus(metal).plus(mirrored.times(gloss));
        if (m.coat() > 0) {
            double over = (0.04 + 0.96 * edge) * m.coat();
            Light clear = m.roughness() < 0.08 ? mirrored : reflected(at, flat, back, 0.03, open, ray, over);
            out = out.times(1 - over).plus(clear.times(over));
        }
        return out;
    }

    /** What a surface mirrors: other parts while it is fairly smooth, and the studio. */
    private Light reflected(Vec at, Vec flat, Vec back, double roughness, double open, Ray ray, double share) {
        double up = back.dot(flat);
        Vec d = up < 0.02 ? back.along(flat, 0.04 - up).unit() : back;
        Ray next = ray.next(at.along(flat, 0.01), d, share);
        if (roughness < 0.35 && !next.ends()) {
            Optional<Hit> hit = first(next.from(), d, 0.02);
            if (hit.isPresent()) {
                return shade(hit.get(), next);
            }
        }
        // A rough surface in a corner sees less of the studio.
        return studio.from(d, roughness).times(0.35 + 0.65 * open);
    }

    /** Share of the sky a point sees, from distances along its normal (ambient occlusion after Evans 2006). */
    double openness(Vec at, Vec n) {
        double shut = 0;
        double weight = 1;
        for (int i = 1; i <= 5; i++) {
            double way = corner * (0.04 + 0.24 * i);
            double d = exactDistance(at.x() + n.x() * way, at.y() + n.y() * way, at.z() + n.z() * way);
            shut += weight * Math.max(0, way - d) / way;
            weight *= 0.7;
        }
        return Math.clamp(1 - shut * 0.36, 0.04, 1);
    }
}
