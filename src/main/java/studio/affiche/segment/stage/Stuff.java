package studio.affiche.segment.stage;

import studio.affiche.poster.Oklab;

/** What tables, floors and walls are made of. */
final class Stuff {
    private Stuff() {}

    static Tint draw(Dice dice, Oklab color) {
        return switch (dice.below(8)) {
            case 0, 1 -> wood(dice, color);
            case 2, 3 -> cloth(dice, color);
            case 4 -> marble(dice, color);
            case 5 -> plaster(dice, color);
            case 6 -> panels(dice, color);
            default -> speckled(dice, color);
        };
    }

    /** Grain along boards, each with its own tone, between dark gaps. */
    private static Tint wood(Dice dice, Oklab color) {
        Oklab base = dice.chance(0.6)
                ? Oklab.ofLch(dice.between(0.3, 0.85), dice.between(0.03, 0.1), dice.between(45, 80))
                : color;
        double turn = dice.chance(0.4) ? 0 : dice.chance(0.5) ? Math.PI / 2 : dice.between(0, Math.PI);
        double contrast = dice.between(0.03, 0.14);
        Oklab other = new Oklab(Math.max(0.08, base.l() - contrast), base.a(), base.b());
        Pattern grain = Pattern.rough(dice, dice.between(2, 4))
                .turned(0, 1, dice.between(6, 22))
                .bent(Pattern.noise(dice, 3), dice.between(0, 0.15));
        Tint out = Tint.flat(base).mixed(Tint.flat(other), grain.turned(turn, 1, 1));
        if (dice.chance(0.7)) {
            double board = dice.between(0.08, 0.3);
            Pattern tone = Pattern.noise(dice, 1 / board).turned(0, 0.01, 1);
            out = out.lit(tone.turned(turn, 1, 1), dice.between(0.85, 1), dice.between(1, 1.1));
            Pattern gap = Pattern.bands(turn + Math.PI / 2, board, dice.between(0.01, 0.06), 0.03);
            out = out.lit(gap, 1, dice.between(0.35, 0.9));
        }
        return out;
    }

    /** Folds and a weave. */
    private static Tint cloth(Dice dice, Oklab color) {
        Pattern folds = Pattern.rough(dice, dice.between(1, 4))
                .turned(dice.between(0, Math.PI), 1, dice.between(0.25, 1))
                .bent(Pattern.noise(dice, 2), 0.3);
        double depth = dice.between(0.05, 0.3);
        Tint out = Tint.flat(color).lit(folds, 1 - depth, 1 + depth / 2);
        if (dice.chance(0.5)) {
            double turn = dice.between(0, Math.PI);
            double period = dice.between(0.008, 0.03);
            Pattern warp = Pattern.bands(turn, period, 0.5, 0.4);
            Pattern weft = Pattern.bands(turn + Math.PI / 2, period, 0.5, 0.4);
            out = out.lit((u, v) -> 0.5f * (warp.at(u, v) + weft.at(u, v)), 1, dice.between(0.86, 0.98));
        }
        if (dice.chance(0.15)) {
            Pattern check = Pattern.bands(dice.between(0, Math.PI), dice.between(0.06, 0.3), 0.5, 0.05);
            out = out.mixed(Tint.flat(Tones.any(dice)), (u, v) -> 0.6f * check.at(u, v));
        }
        return out;
    }

    /** Thin veins that wander. */
    private static Tint marble(Dice dice, Oklab color) {
        Oklab base = dice.chance(0.5) ? Oklab.ofLch(dice.between(0.85, 0.97), 0.008, dice.between(0, 360)) : color;
        Pattern wander = Pattern.rough(dice, dice.between(1.5, 4));
        Pattern vein = (u, v) -> 1 - Math.min(1, 9 * Math.abs(wander.at(u, v) - 0.5f));
        Pattern cloud = Pattern.rough(dice, dice.between(2, 5));
        double depth = dice.between(0.05, 0.4);
        return Tint.flat(base)
                .lit(cloud, 1 - depth / 2, 1.03)
                .mixed(Tint.flat(Tones.near(dice, base, 0.4)), (u, v) -> (float) depth * vein.at(u, v));
    }

    /** A rough wall: concrete, clay, felt. */
    static Tint plaster(Dice dice, Oklab color) {
        double depth = dice.between(0.02, 0.14);
        return Tint.flat(color)
                .lit(Pattern.rough(dice, dice.between(2, 8)), 1 - depth, 1 + depth / 3)
                .lit(Pattern.noise(dice, dice.between(20, 70)), 1 - depth / 2, 1 + depth / 4);
    }

    /** Tiles, bricks, boards, blinds. */
    static Tint panels(Dice dice, Oklab color) {
        double turn = dice.chance(0.7) ? 0 : dice.between(0, Math.PI);
        double wide = dice.between(0.06, 0.3);
        double gap = dice.between(0.02, 0.12);
        Pattern upright = Pattern.bands(turn, wide, gap, 0.03);
        Pattern across = Pattern.bands(turn + Math.PI / 2, wide * dice.between(0.4, 1.2), gap, 0.03);
        boolean both = dice.chance(0.5);
        Pattern lines = both ? (u, v) -> Math.max(upright.at(u, v), across.at(u, v)) : upright;
        return plaster(dice, color).mixed(Tint.flat(Tones.near(dice, color, 0.3)), (u, v) -> 0.8f * lines.at(u, v));
    }

    /** Terrazzo, sand, gravel, grass: spots of other colours. */
    private static Tint speckled(Dice dice, Oklab color) {
        Tint out = Tint.flat(color);
        double fine = dice.between(12, 50);
        for (int i = 0; i < 3; i++) {
            double from = dice.between(0.55, 0.75);
            Pattern spots = Pattern.noise(dice, fine * dice.between(0.6, 1.4)).steep(from, from + 0.08);
            Oklab spot = dice.chance(0.85) ? Tones.near(dice, color, 0.15) : Tones.any(dice);
            double strength = dice.between(0.2, 0.8);
            out = out.mixed(Tint.flat(spot), (u, v) -> (float) strength * spots.at(u, v));
        }
        return out;
    }
}
