package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A shelf and a wall of brushed metal, in places with a large turned disc behind the product. */
final class BrushedMetal implements SceneSet {
    private static final Counter COUNTER = new Counter(0.062, 0.45, 0.03, 0.12);

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "brushed metal",
                "brushed steel|brushed aluminium|brushed aluminum|brushed titanium|stainless steel|steel|titanium"
                        + "|aluminium|aluminum|metal surface|metal background|metallic background|metal plate|metal wall"
                        + "|metal texture|metal sheet|anodised aluminium|anodized aluminum|gunmetal|brushed copper"
                        + "|拉丝金属|拉丝|不锈钢|钛金属|钛|铝合金|铝|金属质感|金属背景|金属板|金属拉丝|金属纹理|钢板",
                "metal|metallic|industrial|gadget|machined|hardware|金属|工业|机械|数码",
                10,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS_ON_GLOSS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        return COUNTER.ground(stage);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double px = stage.pixel();
        Rgba color = Brushed.color(stage);
        double side = stage.lightX() < 0 ? -1 : 1;
        double lamp = foot.cx() + side * (0.16 + 0.16 * stage.random(1));
        Brushed metal = new Brushed(stage, color, lamp);
        Oklab c = Oklab.of(color);
        Brushed disc =
                new Brushed(stage, new Oklab(c.l() + (stage.dark() ? 0.07 : -0.05), c.a(), c.b()).toRgba(), lamp);
        double back = COUNTER.back(foot);
        double front = COUNTER.front(foot);
        Plane plane = Plane.under(foot);
        boolean turned = stage.random(2) < 0.55;
        double radius =
                Math.clamp(Math.max(stage.product().width(), stage.product().height()) * 0.60, 0.2, 0.46);
        double dx = foot.cx();
        double dy = Math.min(stage.product().centerY(), back - radius * 0.55);
        double lampAngle = Math.atan2(-stage.lightUp(), stage.lightX());
        double soft = 0.012 + 0.03 * stage.light().softness();
        return (x, y, out) -> {
            double quiet = 1 - 0.88 * stage.calmAt(x, y, 0.16);
            double vignette = 0.10 * Sdf.step(0.35, 1.1, Sdf.disc(x, y * 0.7, lamp, foot.base() * 0.7, 0));
            if (y < back) {
                double tone = metal.sheet(x + 0.10 * side * (y - back), y, px, quiet) - vignette;
                tone -= 0.10 * Sdf.fall((back - y) / 0.02);
                double ring = turned ? Sdf.disc(x, y, dx, dy, radius) : 1;
                if (ring > 0 && turned) {
                    tone -= 0.17 * Sdf.soft(Sdf.disc(x + 0.012 * side, y - 0.018, dx, dy, radius), soft + 0.01);
                }
                metal.set(out, tone);
                if (turned && ring < px) {
                    disc(metal, disc, x - dx, y - dy, radius, lampAngle, px, quiet, out);
                }
                return;
            }
            double top = Sdf.cover(y - front, px);
            if (top > 0) {
                double s = plane.scale(y);
                double v = plane.beyond(s);
                double tone = metal.sheet(x, v * 0.7 + 5, plane.deep(px, s) * 0.7, quiet) + 0.07;
                // The wall stands mirrored in the shelf, smeared towards us by the scratches.
                double mirror = turned ? Sdf.soft(Sdf.disc(x, 2 * back - y - 0.05, dx, dy, radius), 0.08) : 0;
                tone -= 0.09 * mirror * Sdf.fall((y - back) / 0.10) + vignette * 0.6;
                tone -= 0.16 * Sdf.fall((y - back) / 0.006);
                metal.set(out, tone);
            }
            if (top < 1) {
                double down = y - front;
                double face = metal.sheet(x, y * 0.9 + 9, px, quiet) - 0.12 - 0.22 * Math.min(1, down * 2.4);
                double chamfer = Sdf.cover(down - 0.0065, px);
                double glint = metal.sheet(x * 1.2, 3, 1, 1) * 1.1 + 0.12;
                metal.over(out, face + (glint - face) * chamfer * (0.5 + 0.5 * quiet), 1 - top);
            }
        };
    }

    /** A turned disc with a polished, chamfered rim. */
    private static void disc(
            Brushed wall,
            Brushed face,
            double x,
            double y,
            double radius,
            double lamp,
            double px,
            double quiet,
            Tint out) {
        double r = Math.sqrt(x * x + y * y);
        double angle = Math.atan2(y, x);
        double rim = 0.011;
        double chamfer = 0.5 + 0.42 * Math.cos(angle - lamp) * (0.4 + 0.6 * quiet);
        wall.over(out, chamfer, Sdf.cover(r - radius, px));
        double inner = Sdf.cover(r - radius + rim, px);
        if (inner > 0) {
            double tone = face.turned(angle, r, lamp, px, quiet) - 0.10 * Sdf.fall((radius - rim - r) / 0.008);
            // All scratches meet in the middle: a dark dimple.
            tone -= 0.05 * Sdf.bell(r / 0.02);
            face.over(out, tone, inner);
        }
    }
}
