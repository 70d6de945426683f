package studio.affiche.photo.sample;

import java.util.Optional;
import studio.affiche.photo.sample.Material.Opaque;
import studio.affiche.photo.sample.Tracer.Hit;
import studio.affiche.photo.sample.Tracer.Ray;

/** Light that a surface throws back: dull, mirrored, and from a clear coat over it. */
final class OpaqueSurface {
    private final Tracer tracer;
    private final Studio studio;
    private final Part part;
    private final Opaque material;

    OpaqueSurface(Tracer tracer, Studio studio, Part part, Opaque material) {
        this.tracer = tracer;
        this.studio = studio;
        this.part = part;
        this.material = material;
    }

    /** Light that leaves a point towards where the ray came from. */
    Light shade(Vec at, Ray ray) {
        Opaque m = material;
        Vec flat = part.solid().normal(at, 0.004);
        Vec n = m.relief().bend(at, flat);
        double facing = Math.max(0.02, -ray.d().dot(n));
        double open = tracer.openness(at, flat);
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

    /** What the surface mirrors: other parts while it is fairly smooth, and the studio. */
    private Light reflected(Vec at, Vec flat, Vec back, double roughness, double open, Ray ray, double share) {
        double up = back.dot(flat);
        Vec d = up < 0.02 ? back.along(flat, 0.04 - up).unit() : back;
        Ray next = ray.next(at.along(flat, 0.01), d, share);
        if (roughness < 0.35 && !next.ends()) {
            Optional<Hit> hit = tracer.first(next.from(), d, 0.02);
            if (hit.isPresent()) {
                return tracer.shade(hit.get(), next);
            }
        }
        // A rough surface in a corner sees less of the studio.
        return studio.from(d, roughness).times(0.35 + 0.65 * open);
    }
}
