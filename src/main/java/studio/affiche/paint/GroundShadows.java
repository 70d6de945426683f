package studio.affiche.paint;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Rgba;

/**
 * The shadows below a product, derived from its silhouette: a dark line of contact under each foot with a haze where it
 * nearly touches, and the shadow it casts. Light that came through glass colours its part of the cast shadow.
 */
final class GroundShadows {
    private final Silhouette shape;
    private final Base base;
    private final Grounding grounding;
    private final Ground ground;
    private final int x;
    private final int y;

    /**
     * @param ground in cells of the silhouette, relative to its top left corner
     * @param x left edge of the silhouette in pixels of the poster
     * @param y top edge of the silhouette in pixels of the poster
     */
    GroundShadows(Silhouette shape, Base base, Grounding grounding, Ground ground, int x, int y) {
        this.shape = shape;
        this.base = base;
        this.grounding = grounding;
        this.ground = ground;
        this.x = x;
        this.y = y;
    }

    /** From the farthest to the nearest, to be painted in this order below the product. */
    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        if (base.feet().isEmpty()) {
            return marks;
        }
        boolean hangs = grounding.surface() == Grounding.Surface.AIR;
        if (grounding.cast() > 0) {
            Patch.Coverage body = (u, v) -> shape.at(u, v);
            marks.add(mark(cast(body, hangs), 0.92 * grounding.cast(), grounding.shadowColor()));
            if (shape.isGlass()) {
                marks.add(mark(cast(shape::through, hangs), 0.5 * grounding.cast(), shape.tint()));
            }
        }
        if (grounding.contact() > 0 && !hangs) {
            var contact = new ContactShadow(shape, base, grounding, ground);
            marks.add(mark(contact.under(), 0.42 * grounding.contact(), grounding.shadowColor()));
            for (Base.Foot foot : base.feet()) {
                marks.add(mark(contact.haze(foot), 0.74 * grounding.contact(), grounding.shadowColor()));
                // What gives closes about the foot: no gap, no line.
                if (grounding.surface() != Grounding.Surface.SOFT) {
                    marks.add(mark(contact.line(foot), 0.95 * grounding.contact(), grounding.shadowColor()));
                }
            }
        }
        return marks;
    }

    private Patch cast(Patch.Coverage body, boolean hangs) {
        return hangs
                ? CastShadow.behind(shape, body, base.unit(), grounding)
                : new CastShadow(shape, base, grounding, ground).of(body);
    }

    private Mark mark(Patch patch, double strength, Rgba color) {
        return patch.mark(x, y, shape.step(), color.withOpacity(color.opacity() * Math.clamp(strength, 0, 1)));
    }
}
