package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A seamless backdrop that rolls into the floor, one soft lamp, a pool of light behind the product. */
final class StudioSweep implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "studio sweep",
                "studio|studio backdrop|studio background|cyclorama|cyc wall|infinity cove|infinity wall|seamless paper"
                        + "|seamless backdrop|seamless|photo studio|影棚|摄影棚|纯色背景|无缝背景|棚拍|纯色",
                "backdrop|plain|minimal|clean|spotlight|gradient background|简约|极简|背景布",
                10,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.PLASTER, Material.CONCRETE),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        double bend = bend(stage);
        return Ground.before(new Ground.Wall(bend - 0.03, bend - 0.03, 0.12));
    }

    private static double bend(Stage stage) {
        return Footing.of(stage).base() - 0.05 - 0.05 * stage.random(1);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Wall wall = new Wall(stage);
        Ramp ground = stage.matt(stage.palette().ground());
        Rgba floorColor = stage.palette().ground().mix(stage.palette().shade(), stage.dark() ? 0.25 : 0.16);
        Ramp floor = stage.matt(floorColor);
        Shade leaves = Foliage.of(stage);
        double bend = bend(stage);
        double poolX = foot.cx() + 0.10 * stage.lightX();
        double poolY = stage.product().centerY();
        double poolR = 0.34 + 0.5 * stage.product().height();
        double glow = stage.dark() ? 0.55 : Oklab.of(stage.palette().ground()).l() > 0.9 ? 0.10 : 0.20;
        double vignette = stage.dark() ? 0.30 : 0.13;
        double cw = stage.width() / 2;
        double ch = stage.height() / 2;
        return (x, y, out) -> {
            double pool = Sdf.bell(Math.hypot(x - poolX, (y - poolY) * 0.9) / poolR);
            double quiet = 1 - 0.35 * stage.calmAt(x, y, 0.2);
            double e = wall.lit(x, y) * (1 - 0.06 * glow) + glow * pool * quiet;
            double edge = ((x - cw) * (x - cw) / (cw * cw) + (y - ch) * (y - ch) / (ch * ch)) * 0.5;
            e -= vignette * edge * edge;
            e *= 1 - 0.42 * leaves.at(x, y);
            // The roll from wall to floor: a slow dip in light, then the floor, brighter for facing the lamp.
            double roll = Sdf.step(bend - 0.10, bend + 0.11, y);
            double dip = Sdf.bell((y - bend) / 0.085);
            double depth = Math.max(0, y - bend);
            double lit = e - 0.075 * dip + roll * (0.05 - 0.14 * depth);
            ground.set(out, lit * 0.5);
            if (roll > 0) {
                floor.over(out, lit * 0.5, roll);
            }
        };
    }
}
