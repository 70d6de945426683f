package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Box;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A round plinth on a studio floor, in front of a large panel that leans against the wall. */
final class RoundPodium implements SceneSet {
    /** How much wider the lower of two plinths is. */
    private static final double LOWER = 1.28;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "round podium",
                "podium|pedestal|plinth|cylinder podium|display stand|display stage|product stage|cylinder"
                        + "|展台|圆形展台|展示台|圆台|底座|圆柱展台|产品展台",
                "stage|舞台|cosmetic|skincare|spheres|化妆品|护肤",
                10,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(
                        Material.PLASTER,
                        Material.CONCRETE,
                        Material.MARBLE,
                        Material.STONE,
                        Material.WOOD,
                        Material.TERRAZZO,
                        Material.BRASS),
                Set.of(Detail.LEAF_SHADOWS, Detail.SPHERES),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        Ground.Face.Round face = foot.face(foot.plinth(1.30));
        double lowest = face.rx() * (tiers(stage, foot) ? LOWER : 1);
        double high = high(foot) * (tiers(stage, foot) ? 1.35 : 1);
        double wall = face.cy() - lowest * Cylinder.TILT - 0.035;
        return Ground.on(face).with(new Ground.Wall(wall, wall + high, 0));
    }

    private static double high(Footing foot) {
        return Math.clamp(foot.below() * 0.42, 0.05, 0.13);
    }

    /** Whether it stands on a second, wider one: not where that would come under text. */
    private static boolean tiers(Stage stage, Footing foot) {
        if (stage.random(3) >= 0.45 || foot.below() <= 0.16) {
            return false;
        }
        double radius = foot.plinth(1.30) * LOWER;
        double deep = radius * Cylinder.TILT;
        double top = foot.face(foot.plinth(1.30)).cy() + high(foot) * 0.8 - deep;
        Box lower = new Box(foot.cx() - radius, top, 2 * radius, high(foot) * 0.55 + 2 * deep);
        return stage.calm().stream().noneMatch(text -> text.overlap(lower) > 0);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Wall wall = new Wall(stage);
        Ramp ground = stage.matt(stage.palette().ground());
        Rgba floorColor = stage.palette().ground().mix(stage.palette().shade(), 0.30);
        Ramp floor = stage.matt(floorColor);
        Ramp plinthRamp = stage.matt(plinthColor(stage));
        Texture texture = Texture.plinth(stage);
        double radius = foot.plinth(1.30);
        double high = high(foot);
        double top = foot.face(radius).cy();
        boolean tiers = tiers(stage, foot);
        List<Cylinder> plinths = new ArrayList<>();
        if (tiers) {
            plinths.add(
                    new Cylinder(stage, foot.cx(), top + high * 0.8, radius * LOWER, high * 0.55, plinthRamp, texture));
            plinths.add(new Cylinder(stage, foot.cx(), top, radius, high * 0.8, plinthRamp, texture));
        } else {
            plinths.add(new Cylinder(stage, foot.cx(), top, radius, high, plinthRamp, texture));
        }
        Cylinder lowest = plinths.getFirst();
        double horizon = lowest.foot() - lowest.radius() * Cylinder.TILT - 0.035;
        Panel panel = panel(stage, foot, horizon);
        List<Ball> balls = balls(stage, foot, lowest);
        boolean trim = stage.prompt().has(Material.BRASS);
        Metal metal = new Metal(stage);
        Shade leaves = Foliage.of(stage);
        double ringRadius = lowest.radius();
        double ringTop = lowest.foot();
        return (x, y, out) -> {
            double quiet = 1 - 0.3 * stage.calmAt(x, y, 0.15);
            double e = wall.lit(x, y);
            double shade = leaves.at(x, y);
            if (y < horizon) {
                e *= 1 - 0.22 * Sdf.fall((horizon - y) / 0.05);
                e *= 1 - 0.38 * panel.shadow(x, y) * quiet;
                ground.set(out, e * (1 - 0.38 * shade) * 0.5);
                panel.paint(x, y, e * (1 - 0.38 * shade), out);
            } else {
                e = 1.04 - 0.10 * (y - horizon) + 0.35 * (e - 1);
                double dark = lowest.shadow(x, y);
                double closed = Math.max(lowest.occlusion(x, y), 0.5 * Sdf.fall((y - horizon) / 0.02));
                for (int i = 0; i < balls.size(); i++) {
                    dark = Math.max(dark, balls.get(i).shadow(x, y));
                    closed = Math.max(closed, balls.get(i).occlusion(x, y));
                }
                e *= (1 - 0.40 * dark) * (1 - 0.34 * closed) * (1 - 0.22 * shade);
                floor.set(out, e * 0.5);
            }
            for (int i = 0; i < plinths.size(); i++) {
                Cylinder plinth = plinths.get(i);
                plinth.paint(x, y, out);
                if (trim && i == 0) {
                    metal.band(x, y, foot.cx(), ringTop - 0.011, ringRadius, 0.011, out);
                }
                if (i + 1 < plinths.size()) {
                    onFace(plinth, plinths.get(i + 1), x, y, out);
                }
            }
            for (int i = 0; i < balls.size(); i++) {
                balls.get(i).paint(x, y, out);
            }
        };
    }

    /** The upper tier's shadow on the lower one's face. */
    private static void onFace(Cylinder lower, Cylinder upper, double x, double y, Tint out) {
        double inside = Sdf.soft(lower.faceDistance(x, y), 0.004);
        if (inside > 0) {
            double dark = Math.max(0.35 * upper.shadow(x, y), 0.45 * upper.occlusion(x, y));
            out.scale(1 - dark * inside);
        }
    }

    static Rgba plinthColor(Stage stage) {
        Rgba ground = stage.palette().ground();
        Rgba light = stage.palette().light();
        if (stage.prompt().has(Material.WOOD)) {
            return Oklab.ofLch(stage.dark() ? 0.42 : 0.68, 0.075, 62).toRgba();
        }
        if (stage.prompt().has(Material.MARBLE) || stage.prompt().has(Material.TERRAZZO)) {
            return stage.dark() ? ground.mix(light, 0.25) : light.mix(ground, 0.15);
        }
        if (stage.prompt().has(Material.STONE)) {
            return Oklab.ofLch(stage.dark() ? 0.5 : 0.82, 0.03, 75).toRgba().mix(ground, 0.4);
        }
        return stage.dark() ? ground.mix(light, 0.12) : ground.mix(light, 0.45);
    }

    private static Panel panel(Stage stage, Footing foot, double horizon) {
        double kind = stage.random(5);
        double side = stage.away() * (stage.random(6) < 0.5 ? 1 : -1);
        double r = Math.clamp(stage.product().height() * 0.62, 0.24, 0.46);
        double cx = Math.clamp(foot.cx() + side * 0.10, r * 0.4, stage.width() - r * 0.4);
        Rgba color = stage.palette().ground().mix(stage.palette().shade(), 0.45);
        if (kind < 0.40) {
            double cy = Math.min(horizon - r * 0.72, stage.product().centerY());
            return Panel.disc(stage, cx, cy, r, color);
        }
        double topY = Math.max(stage.product().y() - 0.10, 0.08);
        double w = Math.clamp(foot.half() * 1.5 + 0.06, 0.17, 0.36);
        if (kind < 0.75) {
            return Panel.arch(stage, cx, topY, w, color);
        }
        return Panel.slab(stage, cx, topY, w, color);
    }

    private static List<Ball> balls(Stage stage, Footing foot, Cylinder plinth) {
        List<Ball> balls = new ArrayList<>();
        if (!stage.prompt().has(Detail.SPHERES)) {
            return balls;
        }
        Ramp accent = stage.matt(stage.palette().accent());
        Ramp pale = stage.matt(stage.palette().light());
        double way = stage.width() - foot.cx() > foot.cx() ? 1 : -1;
        double r = 0.055 + 0.02 * stage.random(9);
        double y = plinth.foot() + plinth.radius() * Cylinder.TILT * 0.4;
        double reach = plinth.radius() + r * 1.25;
        if (stage.calmAt(foot.cx() + way * reach, y - r, 0.03) < 0.3) {
            add(stage, balls, foot.cx() + way * reach, y, r, accent);
            add(stage, balls, foot.cx() + way * (reach + r * 1.35), y + r * 0.42, r * 0.5, pale);
        }
        if (stage.calmAt(foot.cx() - way * reach, y - r, 0.03) < 0.3) {
            add(stage, balls, foot.cx() - way * (reach + 0.01), y + 0.012, r * 0.62, pale);
        }
        return balls;
    }

    private static void add(Stage stage, List<Ball> balls, double x, double foot, double r, Ramp ramp) {
        if (x > r * 1.2 && x < stage.width() - r * 1.2) {
            balls.add(new Ball(stage, x, foot, r, ramp));
        }
    }
}
