package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Rgba;

/** Coloured paper on a table: pleated fans, a pleated screen or curled sheets behind, layered sheets to stand on. */
final class FoldedPaper implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "folded paper",
                "paper folds|paper fan|paper fans|pleated paper|origami|paper sheets|sheets of paper|colored paper"
                        + "|coloured paper|paper background|paper texture|paper sculpture|paper art|accordion fold"
                        + "|curled paper|paper curl|cardboard|craft paper|kraft paper"
                        + "|折纸|纸扇|折扇|彩纸背景|卡纸|彩色纸|纸艺|纸张|牛皮纸|纸纹|百褶纸",
                "paper|stationery|craft|纸|文具",
                10,
                FamilyTraits.Palettes.LAYERED,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        return Ground.before(Ground.Wall.at(back(Footing.of(stage))));
    }

    private static double back(Footing foot) {
        return foot.base() - 0.070;
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double px = stage.pixel();
        Wall wall = new Wall(stage);
        Shade leaves = Foliage.of(stage);
        Ramp ground = stage.matt(stage.palette().ground());
        double back = back(foot);
        List<PaperShape> behind = behind(stage, foot, back);
        List<PaperSheet> sheets = PaperSheet.on(stage, foot);
        Plane plane = Plane.under(foot);
        Ramp table = stage.matt(stage.palette().ground().mix(stage.palette().shade(), 0.22));
        int seed = stage.grain(8);
        double turn = stage.random(9, 0.25, 0.55) * stage.away();
        double turnX = Math.cos(turn);
        double turnY = Math.sin(turn);
        double creaseX = stage.width() * stage.random(10, 0.25, 0.75);
        return (x, y, out) -> {
            double quiet = 1 - 0.78 * stage.calmAt(x, y, 0.10);
            double shade = leaves.at(x, y);
            double grain = 0.012 * Noise.at(x * 210, y * 210, seed) * Math.clamp(2 - px * 420, 0, 1)
                    + 0.4 * wall.texture(x, y);
            double e = wall.falloff(x, y);
            if (y < back) {
                // A sheet that was folded once and opened again.
                double d = (x - creaseX) * turnX + (y - back * 0.5) * turnY;
                double fold = 0.028 * (2 * Sdf.step(-0.008, 0.008, d) - 1) * Sdf.fall(Math.abs(d) / 0.9);
                double ridge = 0.035 * Sdf.bell(d / 0.003) * Math.min(1, 0.004 / px);
                double tone = e * 0.5 * (1 - 0.16 * Sdf.fall((back - y) / 0.05)) + (fold + ridge + grain) * quiet;
                ground.set(out, tone * (1 - 0.40 * shadow(behind, 0, x, y)) * (1 - 0.34 * shade));
                for (int i = 0; i < behind.size(); i++) {
                    double dark = 0.36 * shadow(behind, i + 1, x, y);
                    behind.get(i).paint(x, y, (e - 1) * 0.4 + grain, (1 - 0.34 * shade) * (1 - dark), quiet, out);
                }
                return;
            }
            double s = plane.scale(y);
            double u = plane.across(x, s);
            double v = plane.beyond(s);
            double tone = 0.51 + 0.18 * (e - 1) + grain * quiet - 0.05 * Sdf.fall((y - back) / 0.012);
            double contact = behind.isEmpty() ? 0 : shadow(behind, 0, x, back);
            tone *= 1 - 0.26 * contact * Sdf.fall((y - back) / 0.022);
            double dark = sheets.isEmpty() ? 0 : sheets.getFirst().shadow(u, v);
            table.set(out, tone * (1 - 0.36 * dark) * (1 - 0.22 * shade));
            double pixel = Math.max(px * s, plane.deep(px, s) * 0.5);
            for (int i = 0; i < sheets.size(); i++) {
                double next = i + 1 < sheets.size() ? sheets.get(i + 1).shadow(u, v) : 0;
                sheets.get(i).paint(u, v, pixel, tone * (1 - 0.36 * next) * (1 - 0.22 * shade), quiet, out);
            }
        };
    }

    /** The deepest shadow of the shapes from one on. */
    private static double shadow(List<PaperShape> shapes, int from, double x, double y) {
        double dark = 0;
        for (int i = from; i < shapes.size() && dark < 1; i++) {
            dark = Math.max(dark, shapes.get(i).shadow(x, y));
        }
        return dark;
    }

    private static List<PaperShape> behind(Stage stage, Footing foot, double back) {
        Rgba ground = stage.palette().ground();
        Rgba shade = stage.palette().shade();
        Rgba accent = stage.palette().accent();
        List<PaperShape> all = new ArrayList<>();
        double kind = stage.random(11);
        double way = stage.away();
        double tall = Math.clamp(stage.product().height(), 0.3, 0.75);
        Rgba near = ground.mix(shade, 0.30);
        Rgba middle = ground.mix(shade, 0.16);
        if (kind < 0.55) {
            double r = Math.clamp(tall * 0.82, 0.28, 0.54);
            all.add(PaperFan.standing(stage, foot.cx() + way * r * 0.25, back, r, near));
            double small = r * 0.58;
            double x = foot.cx() - way * (foot.half() + small * 0.72);
            all.add(PaperFan.standing(stage, x, back, small, middle));
            double tiny = r * 0.40;
            double right = foot.cx() + way * (foot.half() + tiny * 1.15);
            all.add(PaperFan.standing(stage, right, back, tiny, accent.mix(ground, 0.20)));
        } else if (kind < 0.80) {
            all.add(new PaperScreen(stage, back, back - tall * (0.85 + 0.3 * stage.random(12)), near));
        } else {
            double r = Math.clamp(tall * 0.46, 0.16, 0.32);
            double y = Math.max(r + 0.04, stage.product().centerY() - 0.04);
            all.add(PaperFan.whole(stage, foot.cx() + way * r * 0.9, y, r * 1.18, near));
            all.add(PaperFan.whole(stage, foot.cx() - way * r * 0.85, y + r * 0.55, r * 0.8, middle));
            all.add(PaperFan.whole(
                    stage, foot.cx() + way * r * 1.5, back - r * 0.45, r * 0.55, accent.mix(ground, 0.2)));
        }
        all.removeIf(PaperShape::meetsText);
        return all;
    }
}
