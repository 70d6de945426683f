package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Confetti falling through warm light on a round stage. */
final class Festive implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "confetti over a glowing stage",
                "confetti|streamers|celebration|party|festive confetti|birthday|fireworks|chinese new year|new year"
                        + "|christmas|lunar new year|彩带|礼花|彩纸|春节|新年|圣诞|烟花|庆典|生日|过年",
                "festive|holiday|gift|wedding|喜庆|节日|礼物|婚礼|年货",
                10,
                FamilyTraits.Palettes.RICH,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        return Ground.on(foot.face(foot.plinth(1.35)));
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Rgba ground = stage.palette().ground();
        Ramp wall = stage.matt(ground);
        double radius = foot.plinth(1.35);
        double high = Math.clamp(foot.below() * 0.4, 0.045, 0.10);
        double top = foot.face(radius).cy();
        Ramp stageRamp = stage.matt(ground.mix(stage.palette().light(), stage.dark() ? 0.10 : 0.22));
        Cylinder plinth = new Cylinder(stage, foot.cx(), top, radius, high, stageRamp, Texture.PLAIN);
        Cylinder lower = new Cylinder(
                stage, foot.cx(), plinth.foot() - 0.012, radius * 1.28, high * 0.6, stageRamp, Texture.PLAIN);
        Ramp[] papers = papers(stage);
        List<Spots.Spot> scattered = scatter(stage, foot);
        Spots places = new Spots(stage, scattered);
        Piece[] pieces = scattered.stream()
                .map(spot -> Piece.of(spot, papers, stage.pixel()))
                .toArray(Piece[]::new);
        Metal metal = new Metal(stage);
        double horizon = lower.foot() - radius * 1.28 * Cylinder.TILT * 0.6;
        double gx = foot.cx();
        double gy = stage.product().centerY() - 0.05;
        double gr = 0.30 + 0.5 * stage.product().height();
        Flat glow = Flat.of(stage.palette().light());
        int seed = stage.grain(3);
        double px = stage.pixel();
        return (x, y, out) -> {
            double quiet = stage.calmAt(x, y, 0.10);
            double d = Math.hypot(x - gx, y - gy) / gr;
            double halo = Sdf.bell(d) * (1 - 0.4 * quiet);
            double edge = Math.hypot(x / stage.width() - 0.5, y / stage.height() - 0.5);
            double mottle = 0.02 * Noise.fbm(x * 2, y * 2, 2, px, seed);
            double tone = 0.47 + 0.10 * halo + 0.05 * Sdf.bell(d * 0.5) - 0.16 * edge * edge + mottle;
            if (y > horizon) {
                double roll = Sdf.step(horizon, horizon + 0.05, y);
                tone += 0.03 * roll;
                tone *= (1 - 0.40 * lower.shadow(x, y) * roll) * (1 - 0.36 * lower.occlusion(x, y));
            }
            wall.set(out, tone);
            out.over(glow, 0.16 * halo);
            ring(stage, glow, x, y, gx, gy, gr, quiet, out);
            if (quiet < 1) {
                for (Spots.Spot s : places.near(x, y)) {
                    pieces[s.kind()].paint(x, y, 1 - 0.94 * quiet, stage.lightX(), out);
                }
            }
            lower.paint(x, y, out);
            metal.band(x, y, gx, lower.foot() - high * 0.6 + 0.010, radius * 1.28, 0.007, out);
            double inside = Sdf.soft(lower.faceDistance(x, y), 0.004);
            if (inside > 0) {
                out.scale(1 - inside * (0.30 * plinth.shadow(x, y) + 0.36 * plinth.occlusion(x, y)));
            }
            plinth.paint(x, y, out);
            metal.band(x, y, gx, plinth.foot() - high + 0.010, radius, 0.007, out);
        };
    }

    /** A thin hoop of light behind the product. */
    private static void ring(
            Stage stage, Flat glow, double x, double y, double gx, double gy, double gr, double quiet, Tint out) {
        double d = Math.abs(Sdf.disc(x, y, gx, gy, gr * 0.62));
        double line = Sdf.cover(d - 0.0028, stage.pixel());
        double air = Sdf.fall(d / 0.03);
        out.over(glow, (0.75 * line + 0.16 * air) * (1 - 0.9 * quiet));
    }

    private static Ramp[] papers(Stage stage) {
        Oklab accent = Oklab.of(stage.palette().accent());
        Oklab ground = Oklab.of(stage.palette().ground());
        Rgba gold = Oklab.ofLch(0.80, 0.115, 84).toRgba();
        return new Ramp[] {
            Ramp.of(Rgba.opaque(0x7a5518), gold, Rgba.opaque(0xfff6d8)),
            stage.matt(stage.palette().accent()),
            stage.matt(stage.palette().light()),
            stage.matt(Oklab.ofLch(Math.clamp(ground.l() + 0.14, 0, 0.9), ground.chroma() * 1.05, ground.hue() + 14)
                    .toRgba()),
            stage.matt(
                    Oklab.ofLch(accent.l(), accent.chroma(), accent.hue() + 40).toRgba()),
        };
    }

    /** One piece of paper: a turned rectangle, disc or ribbon, lit by its own tilt; near ones are out of focus. */
    private record Piece(Spots.Spot at, int shape, double c, double s, double tilt, double blur, Ramp paper) {
        static Piece of(Spots.Spot at, Ramp[] papers, double px) {
            int id = at.kind();
            double turn = 6.28 * Noise.unit(id, 1, 77);
            double kind = Noise.unit(id, 3, 77);
            return new Piece(
                    at,
                    kind < 0.55 ? 0 : kind < 0.8 ? 1 : 2,
                    Math.cos(turn),
                    Math.sin(turn),
                    Noise.unit(id, 2, 77),
                    Math.max(px * 0.7, at.r() * 0.9 * Math.max(0, at.r() / 0.020 - 1)),
                    papers[(int) (Noise.unit(id, 4, 77) * (papers.length - 0.01))]);
        }

        void paint(double x, double y, double strength, double lightX, Tint out) {
            double r = at.r();
            double dx = x - at.x();
            double dy = y - at.y();
            if (dx * dx + dy * dy > at.reach() * at.reach()) {
                return;
            }
            double u = dx * c + dy * s;
            double v = dy * c - dx * s;
            double narrow = 0.30 + 0.60 * tilt;
            double curl;
            double d;
            switch (shape) {
                case 0 -> {
                    d = Sdf.roundBox(u, v, 0, 0, r, r * 0.55 * narrow, r * 0.06);
                    curl = u / r;
                }
                case 1 -> {
                    d = Sdf.ellipse(u, v, 0, 0, r * 0.72, r * 0.72 * narrow);
                    curl = v / r;
                }
                default -> {
                    double wave = Math.sin(u / r * 3.4) * r * 0.30;
                    d = Sdf.roundBox(u, (v - wave) * 0.72, 0, 0, r * 1.9, r * 0.20, r * 0.1);
                    curl = Math.cos(u / r * 3.4);
                }
            }
            double cover = Sdf.soft(d, blur);
            if (cover > 0) {
                double lit = 0.42 + 0.20 * tilt + 0.16 * curl * (lightX < 0 ? -1 : 1);
                paper.over(out, lit, cover * at.strength() * strength);
            }
        }
    }

    private static List<Spots.Spot> scatter(Stage stage, Footing foot) {
        List<Spots.Spot> spots = new ArrayList<>();
        int seed = stage.grain(5);
        int wanted = (int) Math.round(110 * Math.clamp(stage.width() * stage.height(), 0.8, 4));
        for (int i = 0; i < wanted * 2 && spots.size() < wanted; i++) {
            double size = Noise.unit(i, 1, seed);
            double r = 0.007 + 0.012 * size + (size > 0.94 ? 0.020 : 0);
            double x = Noise.unit(i, 2, seed) * stage.width();
            double t = Noise.unit(i, 3, seed);
            double y = foot.base() * (t * t * 1.02) - 0.02;
            double away = Math.abs(x - foot.cx()) / stage.width();
            boolean crowded = stage.occupied(x, y, r * 1.8 + 0.01) > 0.02
                    || (away < 0.30 * t && y > stage.product().y() - 0.05);
            if (!crowded) {
                spots.add(new Spots.Spot(x, y, r, r * 2.8, r > 0.02 ? 0.72 : 0.95, spots.size()));
            }
        }
        return spots;
    }
}
