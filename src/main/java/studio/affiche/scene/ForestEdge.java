package studio.affiche.scene;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** The edge of a wood against the light: trunks and leaves out of focus, shafts of sun, moss and a mossy stone. */
final class ForestEdge implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "forest edge in sun shafts",
                "forest|in the woods|through the woods|woodland|forest floor|deep forest|jungle|rainforest|trees|tree trunks|mossy forest|moss ground"
                        + "|mossy|mossy stone|ferns|sun shafts|light shafts|sun rays through trees|bamboo forest"
                        + "|森林|树林|林间|丛林|雨林|密林|林中|树木|苔藓|青苔|林间光线|竹林",
                "mushroom|herbal|wilderness|botanical|蘑菇|草本|原生态",
                10,
                FamilyTraits.Palettes.NATURAL,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.WOOD),
                Set.of(Detail.MIST),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        boolean stump = stage.prompt().has(Material.WOOD);
        return Ground.on(stump ? foot.face(foot.plinth(1.2)) : Rock.face(foot, stone(foot)));
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double horizon = Math.max(0.08, foot.base() - stage.random(1, 0.13, 0.17));
        Plane plane = Plane.upTo(horizon, foot);
        Rgba land = stage.palette().shade();
        Ramp green = stage.matt(land);
        Shading back = back(stage, foot, horizon, green).calmed(stage);
        Ridge crest = new Ridge(stage, 9, Ridge.Form.HILLS, foot.base() - 0.058, 0.007, 2.2);
        Moss moss = new Moss(stage, plane, stage.matt(deep(land, stage.dark() ? 0.95 : 0.92)));
        boolean stump = stage.prompt().has(Material.WOOD);
        Oklab l = Oklab.of(land);
        Rgba stone = new Oklab(stage.dark() ? 0.30 : 0.50, l.a() * 0.12, l.b() * 0.15).toRgba();
        double high = Math.clamp(foot.below() * 0.5, 0.06, 0.10);
        Rock rock = new Rock(stage, stone(foot), high, stage.matt(stone), green, 0.62);
        double radius = foot.plinth(1.2);
        Cylinder log = new Cylinder(
                stage,
                foot.cx(),
                foot.face(radius).cy(),
                radius,
                high,
                stage.matt(Oklab.ofLch(stage.dark() ? 0.32 : 0.56, 0.055, 62).toRgba()),
                Texture.plinth(stage));
        double soft = Math.max(stage.pixel(), 0.0030);
        return (x, y, out) -> {
            double d = y - crest.at(x);
            if (d < soft) {
                back.shade(x, y, out);
            }
            if (d > -soft) {
                double dark =
                        stump ? Math.max(0.5 * log.shadow(x, y), 0.7 * log.occlusion(x, y)) : 0.75 * rock.shadow(x, y);
                moss.over(x, y, dark, Sdf.step(-soft, soft, d), out);
            }
            if (stump) {
                log.paint(x, y, out);
            } else {
                rock.paint(x, y, out);
            }
        };
    }

    /** Half of the stone's width. */
    private static double stone(Footing foot) {
        return foot.half() * 1.25 + 0.09;
    }

    private static Rgba deep(Rgba color, double share) {
        Oklab c = Oklab.of(color);
        return new Oklab(c.l() * share, c.a() * share, c.b() * share).toRgba();
    }

    private static Plate back(Stage stage, Footing foot, double horizon, Ramp green) {
        Rgba air = stage.palette().ground();
        Rgba land = stage.palette().shade();
        Rgba bark = deep(land.mix(Rgba.opaque(0x3a2d22), 0.55), stage.dark() ? 0.55 : 0.62);
        double side = stage.lightX() < 0 ? -1 : 1;
        double sx = stage.width() * (0.5 + 0.36 * side);
        double sy = Math.max(0.05, 0.16 * horizon);
        Plate view = Plate.of(stage, Plate.CELL, glade(stage, horizon, sx, sy, green))
                .lens(0.012);
        double mist = stage.prompt().has(Detail.MIST) ? 0.16 : 0;
        view = Plate.drawn(stage, Plate.CELL, g -> {
                    trunks(stage, g, 200, 15, 0.006, 0.014, horizon, air.mix(bark, 0.34 - mist), foot, 0.02);
                    trunks(stage, g, 300, 8, 0.014, 0.028, horizon + 0.02, air.mix(bark, 0.60 - mist), foot, 0.08);
                })
                .lens(0.009)
                .over(view);
        view = Plate.drawn(stage, Plate.CELL, g -> leaves(stage, g, 400, 240, 0.020, horizon, air.mix(land, 0.62)))
                .lens(0.013)
                .over(view);
        view = gaps(stage, horizon, sx, sy).over(view);
        view = Plate.drawn(
                        stage,
                        Plate.CELL,
                        g -> trunks(stage, g, 500, 4, 0.040, 0.075, foot.base() - 0.035, bark, foot, 0.20))
                .lens(0.013)
                .over(view);
        view = Plate.drawn(stage, Plate.CELL, g -> leaves(stage, g, 600, 120, 0.036, horizon * 0.35, deep(land, 0.8)))
                .lens(0.022)
                .over(view);
        return shafts(stage, sx, sy, horizon).over(view);
    }

    /** Light between the trees, leaves far behind, the floor with patches of sun. */
    private static Film glade(Stage stage, double horizon, double sx, double sy, Ramp green) {
        Rgba air = stage.palette().ground();
        Rgba light = stage.palette().light();
        Flat open = Flat.of(air);
        Flat sun = Flat.of(stage.dark() ? air.mix(light, 0.35) : light);
        Ramp far = stage.matt(air.mix(stage.palette().shade(), 0.45));
        int seed = stage.grain(10);
        return (x, y, out) -> {
            out.set(open);
            double q = ((x - sx) * (x - sx) + (y - sy) * (y - sy)) * 3.2;
            double glow = 1 / (1 + q);
            double up = Math.clamp(1 - y / horizon, 0, 1);
            double mass = Noise.fbm(x * 3.2, y * 3.2, 4, 0.02, seed) + 0.42 * up - 0.10;
            far.over(out, 0.46 + 0.25 * glow, 0.75 * Sdf.step(-0.05, 0.32, mass) * (1 - 0.5 * glow));
            out.over(sun, (stage.dark() ? 0.45 : 0.8) * glow * glow);
            double down = y - horizon;
            if (down > -0.02) {
                double s = Math.max(0.15, down / 0.14);
                double tuft = Noise.fbm(x * 7 / s, 3 / s, 4, 0.03, seed + 5);
                double patch = Sdf.step(0.05, 0.4, Noise.at(x * 3.4 / s, 4.2 / s, seed + 7));
                green.over(out, 0.40 + 0.14 * tuft + 0.26 * patch, Sdf.step(-0.02, 0.03, down));
            }
            return 1;
        };
    }

    private static void trunks(
            Stage stage,
            Graphics2D g,
            int salt,
            int number,
            double thin,
            double thick,
            double foot,
            Rgba bark,
            Footing product,
            double free) {
        Color dark = new Color(bark.red(), bark.green(), bark.blue());
        Rgba lit = bark.mix(stage.palette().light(), 0.34);
        Color rim = new Color(lit.red(), lit.green(), lit.blue());
        int n = Math.clamp(Math.round(number * stage.width()), number, 90);
        for (int i = 0; i < n; i++) {
            double w = stage.random(salt + i, thin, thick);
            double x = (i + stage.random(salt + 1000 + i)) / n * (stage.width() + 0.1) - 0.05;
            if (Math.abs(x - product.cx()) < product.half() + free) {
                continue;
            }
            double lean = stage.random(salt + 2000 + i, -0.05, 0.05);
            double y = foot + 0.02 * stage.random(salt + 3000 + i);
            Path2D.Double p = new Path2D.Double();
            p.moveTo(x - w * 0.9, y + 0.01);
            p.quadTo(x - w * 0.5, y - 0.06, x - w * 0.5 + lean * 0.3, y - 0.25);
            p.lineTo(x - w * 0.32 + lean, -0.06);
            p.lineTo(x + w * 0.32 + lean, -0.06);
            p.lineTo(x + w * 0.5 + lean * 0.3, y - 0.25);
            p.quadTo(x + w * 0.5, y - 0.06, x + w * 0.9, y + 0.01);
            p.closePath();
            double way = stage.lightX() < 0 ? -1 : 1;
            g.setPaint(new GradientPaint((float) (x + way * w * 0.55), 0, rim, (float) (x + way * w * 0.05), 0, dark));
            g.fill(p);
        }
    }

    /** Leaves in clumps, thinner towards the middle, where the light comes through. */
    private static void leaves(Stage stage, Graphics2D g, int salt, int number, double size, double floor, Rgba color) {
        Oklab c = Oklab.of(color);
        int seed = stage.grain(salt);
        int n = (int) Math.clamp(number * stage.width() * 1.6, number, 2500);
        for (int i = 0; i < n; i++) {
            double x = Noise.unit(i, 1, seed) * (stage.width() + 0.2) - 0.1;
            double t = Noise.unit(i, 2, seed);
            double edge = Math.abs(x / stage.width() - 0.5) * 2;
            double y = floor * t * t * (0.35 + 0.75 * edge) - 0.03;
            if (Noise.at(x * 2.6, y * 2.6, seed + 3) < -0.05) {
                continue;
            }
            double r = size * (0.6 + 0.8 * Noise.unit(i, 4, seed));
            double lit = 0.16 * (Noise.unit(i, 5, seed) - 0.4);
            Rgba own = Oklab.ofLch(c.l() + lit, c.chroma() * (1 + lit), c.hue() - 60 * Math.max(0, lit))
                    .toRgba();
            g.setColor(new Color(own.red(), own.green(), own.blue()));
            AffineTransform at = AffineTransform.getTranslateInstance(x, y);
            at.rotate(6.28 * Noise.unit(i, 6, seed));
            g.fill(at.createTransformedShape(new Ellipse2D.Double(-r, -r * 0.42, 2 * r, r * 0.84)));
        }
    }

    /** Sun through gaps in the leaves, and drops that catch it. */
    private static Plate gaps(Stage stage, double horizon, double sx, double sy) {
        List<Spots.Spot> spots = new ArrayList<>();
        int seed = stage.grain(700);
        int n = (int) Math.clamp(170 * stage.width(), 80, 1500);
        for (int i = 0; i < n; i++) {
            double x = Noise.unit(i, 1, seed) * stage.width();
            double y = Math.pow(Noise.unit(i, 2, seed), 1.3) * (horizon + 0.02);
            double near = 1 / (1 + 5 * ((x - sx) * (x - sx) + (y - sy) * (y - sy)));
            if (Noise.unit(i, 3, seed) > near + 0.18) {
                continue;
            }
            double r = 0.006 + 0.013 * Noise.unit(i, 4, seed);
            double quiet = Math.clamp(stage.calmAt(x, y, 0.08) + stage.occupied(x, y, r), 0, 1);
            double strength = (0.08 + 0.34 * Noise.unit(i, 5, seed)) * (0.4 + near) * (1 - quiet);
            spots.add(new Spots.Spot(x, y, r, r, strength * (stage.dark() ? 0.5 : 1), i % 2));
        }
        Oklab land = Oklab.of(stage.palette().shade());
        return Plate.discs(stage, Plate.CELL, spots, new Flat[] {
            Flat.of(stage.palette().light()), Flat.of(Oklab.ofLch(0.84, land.chroma() * 1.2, land.hue() - 14))
        });
    }

    /** Beams that fan out from the sun through mist. */
    private static Plate shafts(Stage stage, double sx, double sy, double horizon) {
        Flat sun = Flat.of(stage.palette().light());
        int seed = stage.grain(800);
        double strength = (stage.dark() ? 0.10 : 0.24) * (stage.prompt().has(Detail.MIST) ? 1.4 : 1);
        return Plate.of(stage, Plate.CELL, (x, y, out) -> {
            double dx = x - sx;
            double dy = y - sy + 0.25;
            double angle = Math.atan2(dx, Math.max(0.02, dy));
            double beam = Sdf.step(-0.05, 0.5, Noise.fbm(angle * 5.5, 0.5, 3, 0.02, seed));
            double far = Math.sqrt(dx * dx + dy * dy);
            double fade = Sdf.step(0, 0.25, dy) * Sdf.fall(far / 0.55) * Sdf.step(horizon + 0.14, horizon - 0.1, y);
            double light = strength * beam * fade * 1.6 * (1 - 0.6 * stage.calmAt(x, y, 0.1));
            out.set(sun);
            out.scale(light);
            return 0;
        });
    }
}
