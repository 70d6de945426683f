package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;

/** A table of oiled boards before a room out of focus. */
final class WoodTable implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "wooden table top",
                "wooden table|wood table|wooden tabletop|wood tabletop|wooden board|wood plank|wooden plank|plank"
                        + "|oak table|walnut table|kitchen table|wooden desk|wooden surface|wood surface|wood background"
                        + "|wooden background|wood grain|wooden counter|rustic table|butcher block|dining table"
                        + "|木桌|木桌面|木质桌面|木板|木纹|木质台面|木台面|实木桌面|原木桌面|原木桌|餐桌|木质背景",
                "wood|wooden|oak|walnut|kitchen|breakfast|bakery|cafe|picnic|厨房|木|木质|实木|原木|木头|咖啡馆|早餐|烘焙",
                10,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        // The room's wall is too far away for a shadow.
        double back = back(stage, Footing.of(stage));
        return Ground.on(new Ground.Face.Slab(-1, back, stage.width() + 1, stage.height() + 1));
    }

    private static double back(Stage stage, Footing foot) {
        return foot.base() - 0.085 - 0.05 * stage.random(1);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Plane plane = Plane.under(foot);
        double px = stage.pixel();
        double back = back(stage, foot);
        SoftRoom room = new SoftRoom(stage, back);
        Shade leaves = Foliage.of(stage);
        Ramp mirrored = stage.matt(stage.palette().ground());
        boolean towards = stage.random(2) < 0.35;
        Boards boards = new Boards(stage, wood(stage), towards ? 0.19 : 0.26);
        double shift = stage.random(3, 0, 0.2);
        double blur = Math.max(px, 0.0035);
        return (x, y, out) -> {
            double table = Sdf.step(back - blur, back + blur, y);
            if (table < 1) {
                room.paint(x, y, out);
                out.scale((1 - 0.20 * Sdf.fall((back - y) / 0.05)) * (1 - 0.34 * leaves.at(x, y)));
                if (table <= 0) {
                    return;
                }
            }
            double r = out.r;
            double g = out.g;
            double b = out.b;
            double s = plane.scale(Math.max(y, back));
            double u = plane.across(x, s);
            double v = plane.beyond(s);
            double pu = px * s;
            double pv = plane.deep(px, s);
            // The far edge lies out of focus.
            double far = Sdf.step(foot.base() - 0.02, back, y);
            double blurred = 0.012 * far * far;
            double quiet = 1 - 0.80 * stage.calmAt(x, y, 0.10);
            double e = room.falloff(x, y);
            double tone = 0.5 + 0.22 * (e - 1) - 0.05 * Sdf.fall((y - back) / 0.03);
            tone -= 0.09 * Sdf.step(0.05, 0.45, y - foot.base()) + 0.14 * leaves.at(x, y);
            if (towards) {
                boards.paint(v + 4, u + shift + 4, pv + blurred, pu + blurred, tone, quiet, out);
            } else {
                boards.paint(u + 4, v + shift + 4, pu + blurred, pv + blurred, tone, quiet, out);
            }
            // Oil shines where the room's light meets the eye: far away, and below the window.
            double sheen = 0.035 + 0.30 * Sdf.fall((y - back) / 0.075);
            double glow = room.glow(x, 2 * back - y - 0.08);
            double worn = 1 + 0.35 * Noise.at(u * 3 + 5, v * 5, 7) * quiet;
            mirrored.over(out, 0.52 + 0.24 * glow + 0.2 * (e - 1), sheen * worn * (0.60 + 0.9 * Math.max(0, glow)));
            if (table < 1) {
                out.under(r, g, b, table);
            }
        };
    }

    /** Oak, honey, walnut or smoked oak: light woods with light walls, deep ones with dark walls. */
    static Oklab wood(Stage stage) {
        double kind = stage.random(82);
        if (stage.dark()) {
            return kind < 0.6 ? Oklab.ofLch(0.37, 0.052, 52) : Oklab.ofLch(0.45, 0.066, 56);
        }
        if (kind < 0.45) {
            return Oklab.ofLch(0.70, 0.068, 70);
        }
        return kind < 0.75 ? Oklab.ofLch(0.61, 0.084, 62) : Oklab.ofLch(0.46, 0.062, 52);
    }
}
