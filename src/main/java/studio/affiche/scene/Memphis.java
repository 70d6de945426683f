package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Squiggles, terraced arcs, grids and bars of cut card around an arch, in few colours, clear of the text. */
final class Memphis implements SceneSet {
    private static final Motif[] MEDIUM = {
        Motif.SQUIGGLE,
        Motif.STRIPES,
        Motif.HALF_DISC,
        Motif.DOTS,
        Motif.QUARTER,
        Motif.RING,
        Motif.CHEQUERS,
        Motif.ZIGZAG,
        Motif.FRAME,
        Motif.PILLS
    };
    private static final Motif[] SMALL = {
        Motif.PILL, Motif.DISC, Motif.PILL, Motif.TRIANGLE, Motif.CROSS, Motif.PILL, Motif.RING
    };
    private static final int TERRACES = 4;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "memphis shapes",
                "memphis|memphis style|memphis pattern|memphis design|squiggle|squiggles|squiggly lines|zigzag|zigzags"
                        + "|abstract shapes|geometric confetti|80s shapes|eighties|playful shapes|geometric collage"
                        + "|terraced arcs|孟菲斯|孟菲斯风格|波浪线|曲线图形|几何图形拼贴|几何元素|趣味图形|锯齿线",
                "playful|fun|kids|toy|school|shapes|youth|趣味|童趣|玩具|儿童|年轻",
                10,
                FamilyTraits.Palettes.POP,
                FamilyTraits.Backing.ACCENT,
                FamilyTraits.Footing.STANDS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** One figure in its place: turned, coloured, a little above the ground. */
    private record Card(Motif motif, double x, double y, double size, double c, double s, Ramp ramp) {
        double distance(double px, double py) {
            double dx = (px - x) / size;
            double dy = (py - y) / size;
            return motif.at(dx * c + dy * s, dy * c - dx * s) * size;
        }
    }

    @Override
    public Ground ground(Stage stage) {
        return Ground.before(Ground.Wall.at(floor(Footing.of(stage))));
    }

    private static double floor(Footing foot) {
        return foot.base() - 0.05;
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Rgba ground = stage.palette().ground();
        Rgba accent = stage.palette().accent();
        Ramp base = stage.matt(ground);
        Ramp arch = stage.matt(accent);
        Ramp floorRamp = stage.matt(stage.palette().light());
        double floor = floor(foot);
        Ramp[] colors = colors(stage);
        Field backdrop = backdrop(stage, foot);
        double[] terrace = terrace(stage, floor);
        List<Spots.Spot> places = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        place(stage, floor, backdrop, terrace, colors, places, cards);
        Spots near = new Spots(stage, places);
        Card[] all = cards.toArray(Card[]::new);
        Flat shadow = Flat.of(stage.light().shadowColor());
        double sx = stage.lightX() * 0.012;
        double sy = -stage.lightUp() * 0.013;
        int seed = stage.grain(7);
        double px = stage.pixel();
        return (x, y, out) -> {
            double paper =
                    0.012 * Noise.fbm(x * 48, y * 48, 3, px * 48, seed) + 0.008 * Noise.at(x * 2.5, y * 2.5, seed + 1);
            double quiet = stage.calmAt(x, y, 0.05);
            double tone = 0.505 + paper + 0.02 * (stage.width() * 0.5 - x) * stage.away();
            base.set(out, tone);
            terraces(terrace, colors, shadow, x, y, sx, sy, tone, px, out);
            double cast = Sdf.soft(backdrop.at(x + sx * 1.6, y + sy * 1.6), 0.026);
            out.over(shadow, 0.22 * cast * (1 - 0.7 * quiet));
            arch.over(out, tone - 0.02 * (y / stage.height()), Sdf.cover(backdrop.at(x, y), px));
            double show = 1 - 0.96 * quiet;
            for (Spots.Spot spot : near.near(x, y)) {
                Card card = all[spot.kind()];
                double d = card.distance(x, y);
                if (d < 0.05) {
                    out.over(shadow, 0.22 * show * Sdf.soft(card.distance(x + sx, y + sy), 0.014));
                    card.ramp.over(out, tone, show * Sdf.cover(d, px));
                }
            }
            if (y > floor - 0.05) {
                double line = y - floor;
                if (line < 0) {
                    out.over(shadow, 0.20 * Sdf.fall(-line / 0.016) * (1 - 0.5 * quiet));
                }
                double lit = 0.50 + paper + 0.02 * Sdf.bell(line / 0.2) - 0.05 * Math.max(0, line);
                floorRamp.over(out, lit, Sdf.cover(-line, px));
            }
        };
    }

    /** What the figures are printed in: second ground, light, ink, a relative of the accent and a bright opposite. */
    private static Ramp[] colors(Stage stage) {
        Oklab g = Oklab.of(stage.palette().ground());
        Oklab a = Oklab.of(stage.palette().accent());
        Oklab ink = new Oklab(g.l() < 0.5 ? 0.93 : 0.27, a.a() * 0.3 + g.a() * 0.2, a.b() * 0.3 + g.b() * 0.1);
        double pop = Harmony.difference(g.hue(), 25) < 50 ? 95 : 28;
        return new Ramp[] {
            stage.matt(stage.palette().shade()),
            stage.matt(stage.palette().light()),
            stage.matt(ink.toRgba()),
            stage.matt(Oklab.ofLch(Math.clamp(a.l() + 0.04, 0.3, 0.86), Math.max(a.chroma(), 0.10), a.hue())
                    .toRgba()),
            stage.matt(Oklab.ofLch(pop > 60 ? 0.86 : 0.68, 0.165, pop).toRgba()),
        };
    }

    /** The large plain shape that the product stands before. */
    private static Field backdrop(Stage stage, Footing foot) {
        double h = stage.product().height();
        double wide = foot.half() * 1.35 + 0.11;
        double top = stage.product().y() - 0.05 - 0.04 * h;
        double lowest = stage.product().y() + 0.35 * h;
        for (var box : stage.calm()) {
            boolean beside = box.x() > foot.cx() + wide * 0.8 || box.right() < foot.cx() - wide * 0.8;
            if (!beside && box.bottom() < lowest) {
                top = Math.max(top, box.bottom() + 0.03);
            }
        }
        double first = top;
        double room = Math.max(foot.half() * 1.02 + 0.02, stage.roomBeside(foot.cx(), first, foot.base()) - 0.02);
        double r = Math.min(wide, room);
        if (stage.random(1) < 0.55) {
            return (x, y) -> Sdf.arch(x, y, foot.cx(), first + r, r);
        }
        double step = Math.min(r * 0.34, 0.09);
        double high = Math.max(0.1, foot.base() - first);
        // A stepped gable: three storeys, each narrower.
        return (x, y) -> {
            double d = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 3; i++) {
                double half = r - (2 - i) * step;
                d = Math.min(
                        d, Sdf.roundBox(x, y, foot.cx(), first + i * high * 0.13 + 2, Math.max(0.02, half), 2, 0.012));
            }
            return d;
        };
    }

    /** Centre and radius of the quarter terraces in the upper corner that has most room. */
    private static double[] terrace(Stage stage, double floor) {
        double w = stage.width();
        double[][] corners = {{0, 0}, {w, 0}, {0, floor}, {w, floor}};
        double[] best = {0, 0, 0};
        for (int i = 0; i < corners.length; i++) {
            double x = corners[i][0];
            double y = corners[i][1];
            double away =
                    Math.abs(x - stage.product().centerX()) - stage.product().width() / 2;
            double beside = y > 0 ? away * 0.9 : 1;
            double r = Math.min(Math.min(stage.roomAround(x, y) - 0.03, 0.36), beside);
            double score = r * (0.8 + 0.4 * stage.random(80 + i));
            if (r > 0.12 && score > best[2] * 0.9 + (best[2] > 0 ? 0 : 0.05)) {
                best = new double[] {x, y, r};
            }
        }
        return best;
    }

    /** Concentric steps of card, the smallest on top. */
    private static void terraces(
            double[] at,
            Ramp[] colors,
            Flat shadow,
            double x,
            double y,
            double sx,
            double sy,
            double tone,
            double px,
            Tint out) {
        double d = Sdf.disc(x, y, at[0], at[1], at[2]);
        if (at[2] <= 0 || d > 0.06) {
            return;
        }
        double step = at[2] / (TERRACES + 0.4);
        double moved = Sdf.disc(x + sx, y + sy, at[0], at[1], at[2]);
        int[] order = {0, 1, 3, 4};
        for (int i = 0; i < TERRACES; i++) {
            out.over(shadow, 0.20 * Sdf.soft(moved + i * step, 0.014));
            colors[order[i]].over(out, tone, Sdf.cover(d + i * step, px));
        }
    }

    private static void place(
            Stage stage,
            double floor,
            Field backdrop,
            double[] terrace,
            Ramp[] colors,
            List<Spots.Spot> places,
            List<Card> cards) {
        int seed = stage.grain(9);
        int start = (int) (stage.random(5) * MEDIUM.length);
        double room = Math.clamp(stage.width() * floor, 0.5, 3);
        int[] wanted = {(int) Math.round(2 * room), (int) Math.round(6 * room), (int) Math.round(18 * room)};
        double[] least = {0.085, 0.048, 0.013};
        double[] most = {0.125, 0.078, 0.024};
        List<double[]> taken = new ArrayList<>();
        taken.add(new double[] {terrace[0], terrace[1], terrace[2] + 0.02});
        int salt = 0;
        for (int kind = 0; kind < 3; kind++) {
            int end = cards.size() + wanted[kind];
            for (int i = 0; i < wanted[kind] * 60 && cards.size() < end; i++, salt++) {
                double size = Sdf.lerp(least[kind], most[kind], Noise.unit(salt, 1, seed));
                double reach = size * 1.2;
                double x = Noise.unit(salt, 2, seed) * (stage.width() + 0.08) - 0.04;
                double y = Noise.unit(salt, 3, seed) * (floor - reach);
                boolean free = stage.occupied(x, y, reach + 0.02) == 0
                        && backdrop.at(x, y) > reach + 0.012
                        && taken.stream().allMatch(t -> Math.hypot(t[0] - x, t[1] - y) > t[2] + reach + 0.035);
                if (!free) {
                    continue;
                }
                taken.add(new double[] {x, y, reach});
                int n = cards.size();
                Motif motif = kind < 2 ? MEDIUM[(start + n * 3) % MEDIUM.length] : SMALL[n % SMALL.length];
                double turn = turn(motif, Noise.unit(salt, 4, seed));
                Ramp ramp = colors[(n * 2 + (int) (3 * Noise.unit(salt, 5, seed))) % colors.length];
                cards.add(new Card(motif, x, y, size, Math.cos(turn), Math.sin(turn), ramp));
                double r = size * Motif.REACH;
                places.add(new Spots.Spot(x, y, r, r + 0.06, 1, n));
            }
        }
    }

    /** Figures with sides stand in eighths of a turn, so that the whole looks laid out, not spilt. */
    private static double turn(Motif motif, double chance) {
        double eighths = switch (motif) {
            case QUARTER, HALF_DISC -> 2 * Math.floor(chance * 4);
            case DOTS, CHEQUERS, CROSS -> Math.floor(chance * 2);
            case SQUIGGLE, ZIGZAG, PILLS, STRIPES -> Math.floor(chance * 3) - 1;
            case DISC, RING, TRIANGLE, FRAME, PILL -> Math.floor(chance * 8);
        };
        return eighths * Math.PI / 4;
    }
}
