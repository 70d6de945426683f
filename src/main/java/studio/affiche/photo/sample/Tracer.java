package studio.affiche.photo.sample;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.affiche.photo.sample.Material.Glass;
import studio.affiche.photo.sample.Material.Lit;
import studio.affiche.photo.sample.Material.Opaque;

/** Follows rays through a set of parts in a studio: reflection, refraction, absorption, ambient occlusion. */
final class Tracer {
    static final double NEAR = 4e-4;
    private static final double FAR = 250;
    private static final int DEEPEST = 4;
    /** A path that adds less than this to a pixel sees the studio only. */
    private static final double FAINT = 0.02;

    private final Part[] parts;
    /** Those that keep light out of corners; glass does not. */
    private final Part[] opaque;

    private final Studio studio;
    /** Size of the corners that gather shade, in centimetres. */
    private final double corner;

    Tracer(List<Part> parts, Studio studio, double corner) {
        this.parts = parts.toArray(Part[]::new);
        this.opaque = parts.stream()
                .filter(part -> !(part.material() instanceof Glass))
                .toArray(Part[]::new);
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

    /** The distance, or a limit if that is less, without the short cut from afar: shadows would show the boxes. */
    double exactDistance(double x, double y, double z, double limit) {
        return exactDistance(parts, x, y, z, limit);
    }

    private static double exactDistance(Part[] among, double x, double y, double z, double limit) {
        double least = limit;
        for (Part part : among) {
            if (part.boxDistance(x, y, z) < least) {
                least = Math.min(least, part.solid().distance(x, y, z));
            }
        }
        return least;
    }

    /** Distance to the nearest of the other parts. */
    double distanceToOthers(Part self, Vec p) {
        @Nullable Part other = nearestTo(self, p);
        return other == null ? FAR : other.distance(p.x(), p.y(), p.z());
    }

    /** The part a point is on, or nearest to; none where there are none. */
    @Nullable
    Part nearest(Vec p) {
        return nearestTo(null, p);
    }

    /** The nearest of the other parts. */
    @Nullable
    Part nearestTo(@Nullable Part self, Vec p) {
        Part best = null;
        double least = FAR;
        for (Part part : parts) {
            if (self != null && part.solid().equals(self.solid())) {
                continue;
            }
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
            case Opaque o -> new OpaqueSurface(this, studio, hit.part(), o).shade(hit.at(), ray);
            case Lit l ->
                new OpaqueSurface(this, studio, hit.part(), l.surface())
                        .shade(hit.at(), ray)
                        .plus(l.glow().at(hit.at()));
            case Glass g -> new GlassPath(this, studio, hit.part(), g).shade(hit.at(), ray);
        };
    }

    /** Share of the sky a point sees, from distances along its normal (ambient occlusion after Evans 2006). */
    double openness(Vec at, Vec n) {
        double shut = 0;
        double weight = 1;
        for (int i = 1; i <= 5; i++) {
            double way = corner * (0.04 + 0.24 * i);
            double d = exactDistance(opaque, at.x() + n.x() * way, at.y() + n.y() * way, at.z() + n.z() * way, way);
            shut += weight * Math.max(0, way - d) / way;
            weight *= 0.7;
        }
        return Math.clamp(1 - shut * 0.36, 0.04, 1);
    }
}
