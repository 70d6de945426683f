package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A dark stage: a cone of light in the haze, a low disc with a lit rim on a glossy floor, a ring or a curtain behind. */
final class SpotlightStage implements SceneSet {
    /** Height of the lamp over the canvas. */
    private static final double LAMP = 0.42;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "spotlight on a dark stage",
                "spotlight|spot light|spotlights|spotlit|stage light|stage lights|stage lighting|light beam|light cone"
                        + "|beam of light|light ring|ring of light|halo ring|dark stage|theatre|theater|curtain"
                        + "|聚光灯|追光|舞台灯光|舞台光|舞台聚光|射灯|光束|光柱|光圈|暗场|幕布|剧院",
                "dramatic|perfume|launch|premiere|reveal|watch|gadget|premium|香水|发布会|首发|新品发布|腕表|戏剧",
                10,
                FamilyTraits.Palettes.GLOWING,
                FamilyTraits.Backing.SHADE,
                FamilyTraits.Footing.STANDS_ON_GLOSS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** A cone of light from above the picture to a place on the floor. */
    private record Beam(double topX, double footX, double footY, double half, double strength) {
        double at(double x, double y) {
            double t = (y + LAMP) / (footY + LAMP);
            if (t <= 0 || t > 1.15) {
                return 0;
            }
            double wide = half * t;
            double s = Math.abs(x - Sdf.lerp(topX, footX, t)) / wide;
            if (s >= 1.25) {
                return 0;
            }
            // Denser near the lamp, its edge crisp there and soft at the floor.
            double body = Sdf.step(1.0 + 0.25 * t, 0.86 - 0.45 * t, s);
            return strength * body * (1.25 - 0.75 * t) * Sdf.step(1.15, 0.9, t);
        }
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        return Ground.on(foot.face(foot.plinth(1.42)));
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Rgba ground = stage.palette().ground();
        Rgba glowColor = stage.palette().shade();
        Ramp air = Ramp.of(ground.mix(Rgba.BLACK, 0.55), ground, glowColor);
        Flat light = Flat.of(warm(glowColor, stage.palette().light()));
        Flat floorColor = Flat.of(ground.mix(Rgba.BLACK, 0.68));
        Tube tube = Tube.of(stage.palette().accent());
        double radius = foot.plinth(1.42);
        double high = Math.clamp(foot.below() * 0.30, 0.028, 0.06);
        double top = foot.face(radius).cy();
        Ramp disc = stage.matt(ground.mix(glowColor, 0.34));
        Cylinder plinth = new Cylinder(stage, foot.cx(), top, radius, high, disc, Texture.PLAIN);
        double horizon = plinth.foot() - radius * Cylinder.TILT - 0.05;
        double ringX = foot.cx();
        double want =
                0.56 * Math.max(stage.product().height() * 0.86, stage.product().width()) + 0.05;
        double ringY = Math.min(stage.product().centerY(), horizon);
        double ring = Math.max(Math.min(want, stage.roomAround(ringX, ringY) - 0.025), want * 0.62);
        boolean halo = stage.random(4) < 0.6;
        boolean curtain = !halo || stage.random(5) < 0.3;
        double lean = stage.lightX() * 0.55;
        Beam[] beams = {
            new Beam(foot.cx() + lean, foot.cx(), foot.base(), radius * 1.22, 0.62),
            new Beam(foot.cx() - 0.75 * lean - 0.5 * stage.away(), foot.cx() + 0.1, foot.base(), radius * 0.85, 0.20),
            new Beam(foot.cx() - 1.1, foot.cx() - 0.55, foot.base(), 0.26, 0.12),
            new Beam(foot.cx() + 1.1, foot.cx() + 0.55, foot.base(), 0.26, 0.12),
        };
        int seed = stage.grain(6);
        Field haze = SoftMap.field(stage, 1.0 / 140, (x, y) -> {
            double drift = Noise.fbm(x * 2.1, y * 1.4, 3, 0, seed);
            return 1 + 0.55 * drift;
        });
        double folds = 26 + 8 * stage.random(7);
        double gy = stage.product().centerY();
        double gr =
                0.22 + 0.40 * Math.max(stage.product().height(), stage.product().width());
        double px = stage.pixel();
        return (x, y, out) -> {
            double quiet = stage.calmAt(x, y, 0.14);
            double show = 1 - 0.96 * quiet;
            boolean below = y > horizon;
            double depth = y - horizon;
            double my = below ? horizon - depth * 1.15 : y;
            double edge = x / stage.width() - 0.5;
            double d = Math.hypot(x - ringX, my - gy) / gr;
            double glow = Sdf.bell(d) * (1 - 0.45 * quiet);
            double tone = 0.24 + 0.46 * glow + 0.10 * Sdf.bell(d * 0.5) - 0.26 * edge * edge;
            if (curtain) {
                double bend = 0.35 * Math.sin(x * 5.1 + seed) + 0.02 * my;
                double fold = Math.sin(x * folds + 2.2 * bend) + 0.35 * Math.sin(x * folds * 2.1 + 1.3);
                tone += (0.020 + 0.085 * glow) * fold * (1 - 0.8 * quiet);
            }
            air.set(out, tone);
            if (!below) {
                double beam = 0;
                for (Beam b : beams) {
                    beam += b.at(x, y);
                }
                out.add(light, 0.34 * beam * haze.at(x, y) * (1 - 0.86 * quiet));
                if (halo) {
                    tube.paint(Sdf.disc(x, y, ringX, ringY, ring), show, px, out);
                }
                out.scale(1 - 0.35 * Sdf.fall(-depth / 0.03));
                return;
            }
            double mirror = 0.22 + 0.36 * Sdf.fall(depth / 0.20);
            out.scale(mirror);
            out.over(floorColor, 0.30);
            if (halo) {
                tube.mirror(Sdf.disc(x, my, ringX, ringY, ring), mirror * show, 0.006 + depth * 0.14, out);
            }
            // Where the cone meets the floor.
            double pool = Math.hypot((x - foot.cx()) / (radius * 1.75), (y - plinth.foot()) / (radius * 1.75 * 0.24));
            out.add(light, (0.20 * Sdf.bell(pool * 0.9) + 0.04 * Sdf.bell(pool * 0.4)) * (1 - 0.6 * quiet));
            out.scale(1 - 0.60 * plinth.occlusion(x, y));
            rim(tube, plinth, foot.cx(), x, y, px, show, out);
            plinth.paint(x, y, out);
            double face = Sdf.soft(plinth.faceDistance(x, y), 0.006);
            if (face > 0) {
                double near = Math.hypot((x - foot.cx()) / radius, (y - top) / (radius * Cylinder.TILT));
                out.add(light, face * (0.16 * Sdf.bell(near * 1.1) + 0.05));
            }
        };
    }

    /** The line of light under the disc's edge, and what it throws on the floor. */
    private static void rim(
            Tube tube, Cylinder plinth, double cx, double x, double y, double px, double show, Tint out) {
        double d = Sdf.ellipse(x, y, cx, plinth.foot() + 0.004, plinth.radius(), plinth.radius() * Cylinder.TILT);
        if (d < -0.03 || d > 0.3) {
            return;
        }
        double front = Sdf.step(-0.05, 0.02, y - plinth.foot());
        double strength = show * (0.25 + 0.75 * front);
        out.add(
                tube.skin(),
                strength * (0.22 * Sdf.fall(Math.max(0, d) / 0.012) + 0.10 * Sdf.fall(Math.max(0, d) / 0.05)));
        out.over(tube.core(), strength * Sdf.soft(Math.abs(d) - 0.0022, 0.0018 + px * 0.5));
    }

    /** The lamp's light: near white, leaning to the glow's hue. */
    private static Rgba warm(Rgba glow, Rgba light) {
        Oklab g = Oklab.of(glow);
        return Oklab.ofLch(0.86, Math.min(0.07, g.chroma() * 0.6), g.hue())
                .toRgba()
                .mix(light, 0.35);
    }
}
