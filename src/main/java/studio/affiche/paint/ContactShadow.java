package studio.affiche.paint;

import studio.affiche.poster.Grounding;

/**
 * The dark where a product touches. It follows the product's own lower edge, so that a round base has a round shadow and
 * each leg has one of its own. Lengths in cells of the silhouette.
 */
final class ContactShadow {
    private final Silhouette shape;
    private final Base base;
    private final Ground ground;
    private final double away;

    ContactShadow(Silhouette shape, Base base, Grounding grounding, Ground ground) {
        this.shape = shape;
        this.base = base;
        this.ground = ground;
        this.away = -Math.cos(Math.toRadians(grounding.lightAngle()));
    }

    /** The line along which a foot touches, thin and dark. */
    Patch line(Base.Foot foot) {
        // A product of few pixels would have it thinner than can be seen.
        double sigma = Math.max(0.35, Math.min(0.026 * foot.half(), 0.012 * base.unit()));
        return strip(foot, 0.032 * base.unit(), 1.1 * sigma, sigma * 1.5, sigma, 0);
    }

    /** The soft dark about it, where the product keeps the light of the sky off. */
    Patch haze(Base.Foot foot) {
        double size = Math.min(foot.half(), 0.5 * base.unit());
        double sigma = Math.max(0.8, 0.13 * size);
        return strip(foot, 0.085 * base.unit(), 0.06 * size, sigma, 0.46 * sigma, 0.10 * size * away);
    }

    /** The faint dark under all of a body that does not stand high above the ground. */
    Patch under() {
        double reach = 0.22 * base.unit();
        double sigma = 0.055 * Math.max(base.unit(), 0.5 * shape.width());
        double half = 0.03 * base.unit();
        int margin = (int) Math.ceil(3.2 * sigma);
        double top = Double.POSITIVE_INFINITY;
        double bottom = 0;
        for (Base.Foot foot : base.feet()) {
            top = Math.min(top, foot.middle());
            bottom = Math.max(bottom, foot.row());
        }
        double shift = 0.5 * sigma * away;
        Patch dark = Patch.of(
                -margin,
                (int) Math.floor(top - half) - margin,
                shape.width() + margin,
                (int) Math.ceil(bottom + half) + margin,
                1,
                (x, y) -> {
                    int column = (int) Math.floor(x - shift);
                    double near = base.closeness(column, reach);
                    return near > 0 && Math.abs(y - base.middle(x - shift)) < half ? near : 0;
                });
        return onFace(dark.blurred(sigma, 0.42 * sigma));
    }

    /**
     * What lies along a foot's edge, blurred.
     *
     * @param reach height at which the product is half as close
     * @param beyond how far it comes forward from under the product
     */
    private Patch strip(Base.Foot foot, double reach, double beyond, double sigmaX, double sigmaY, double shift) {
        int fine = Patch.fineness(sigmaY, shape.step());
        int margin = (int) Math.ceil(3.2 * sigmaX + Math.abs(shift) + 1);
        int rise = (int) Math.ceil(3.2 * sigmaY + 1);
        int left = (int) foot.left() - margin;
        int right = (int) foot.right() + margin;
        int top = (int) Math.floor(foot.middle() - reach) - rise;
        int bottom = (int) Math.ceil(foot.row() + beyond) + rise;
        double deep = Math.max(2 * foot.ry(), 3 * sigmaY);
        Patch dark = Patch.of(left, top, right, bottom, fine, (x, y) -> {
            double along = x - shift;
            if (along < foot.left() || along >= foot.right()) {
                return 0;
            }
            double lower = base.edge((int) Math.floor(along));
            double seam = Math.min(base.ground(along), lower + 0.5 * reach);
            boolean within = y < seam + beyond && y > seam - deep;
            return within ? base.closeness((int) Math.floor(along), reach) : 0;
        });
        return onFace(dark.blurred(sigmaX, sigmaY));
    }

    private Patch onFace(Patch patch) {
        return ground.face().isEmpty() ? patch : patch.times(ground::onFace);
    }
}
