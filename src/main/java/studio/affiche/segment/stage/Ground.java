package studio.affiche.segment.stage;

import studio.affiche.poster.Oklab;

/**
 * What a product stands on or lies on.
 *
 * @param tint the ground's colour, lit
 * @param color one of its colours
 * @param horizon from which a product can stand, 0 at the top to 1 at the foot of the picture; 0 where anywhere
 */
record Ground(Tint tint, Oklab color, double horizon) {
    /**
     * Makes a ground up.
     *
     * @param tall of the picture, its longer side being 1
     */
    static Ground draw(Dice dice, double tall) {
        Oklab color = Tones.ground(dice);
        Ground plain = switch (dice.below(14)) {
            case 0, 1, 2 -> sweep(dice, color, tall);
            case 3, 4 -> new Ground(gradient(dice, color), color, 0);
            case 5, 6, 7, 8 -> table(dice, color, tall);
            case 9, 10 -> lights(dice, tall);
            default -> {
                Oklab stuff = dice.chance(0.5) ? color : Tones.any(dice);
                yield new Ground(Stuff.draw(dice, stuff), stuff, 0);
            }
        };
        return new Ground(Lighting.on(plain.tint, dice, tall), plain.color, plain.horizon);
    }

    /** A backdrop that bends from wall to floor without an edge. */
    private static Ground sweep(Dice dice, Oklab color, double tall) {
        if (dice.chance(0.35)) {
            return new Ground(Tint.flat(color), color, 0);
        }
        double bend = tall * dice.between(0.45, 0.85);
        Tint floor = Tint.flat(Tones.near(dice, color, 0.09));
        Pattern down = Pattern.ramp(Math.PI / 2, 0, bend, dice.between(0.1, 1));
        return new Ground(Tint.flat(color).mixed(floor, down), color, dice.chance(0.5) ? bend / tall : 0);
    }

    private static Tint gradient(Dice dice, Oklab color) {
        Oklab other = dice.chance(0.5) ? Tones.any(dice) : Tones.near(dice, color, 0.3);
        Pattern share = dice.chance(0.6)
                ? Pattern.ramp(
                        dice.between(0, 2 * Math.PI),
                        dice.between(0.3, 0.7),
                        dice.between(0.3, 0.7),
                        dice.between(0.5, 1.4))
                : Pattern.pool(dice.between(0, 1), dice.between(0, 1), dice.between(0.5, 1.3), 1);
        Tint out = Tint.flat(color).mixed(Tint.flat(other), share);
        return dice.chance(0.25)
                ? out.mixed(
                        Tint.flat(Tones.any(dice)),
                        Pattern.pool(dice.between(0, 1), dice.between(0, 1), dice.between(0.3, 0.8), 1))
                : out;
    }

    /** A table or shelf before a wall. */
    private static Ground table(Dice dice, Oklab color, double tall) {
        Tint wall = switch (dice.below(6)) {
            case 0 -> gradient(dice, color);
            case 1 -> Stuff.plaster(dice, color);
            case 2 -> Stuff.panels(dice, color);
            case 3 -> lights(dice, tall).tint;
            default -> Tint.flat(color);
        };
        Oklab wood = dice.chance(0.5) ? Tones.any(dice) : Tones.near(dice, color, 0.25);
        Tint top = dice.chance(0.45) ? Tint.flat(wood) : Stuff.draw(dice, wood);
        double edge = tall * dice.between(0.3, 0.93);
        double tilt = dice.chance(0.8) ? 0 : dice.between(-0.08, 0.08);
        double soft = dice.chance(0.6) ? dice.between(0.004, 0.015) : dice.between(0.015, 0.08);
        Tint both = wall.mixed(top, Pattern.ramp(Math.PI / 2 + tilt, 0.5, edge, soft));
        if (dice.chance(0.4)) {
            // A board before the table's front, or the gloom where the two meet.
            double where = dice.chance(0.5) ? edge : edge + dice.between(0.02, 0.2);
            Pattern line = Pattern.ramp(Math.PI / 2 + tilt, 0.5, where, dice.between(0.005, 0.05));
            Pattern back = Pattern.ramp(Math.PI / 2 + tilt, 0.5, where + dice.between(0.01, 0.1), 0.02);
            both = both.lit((u, v) -> line.at(u, v) * (1 - back.at(u, v)), 1, dice.between(0.5, 1.15));
        }
        return new Ground(both, dice.chance(0.5) ? color : wood, edge / tall);
    }

    /** Lights and things out of focus. */
    private static Ground lights(Dice dice, double tall) {
        boolean night = dice.chance(0.6);
        Oklab dark = night
                ? Oklab.ofLch(dice.between(0.12, 0.4), dice.between(0, 0.06), dice.between(0, 360))
                : Tones.ground(dice);
        Oklab other = Tones.near(dice, dark, 0.2);
        Tint far = dice.chance(0.5)
                ? Tint.flat(dark).mixed(Tint.flat(other), Pattern.noise(dice, dice.between(1, 5)))
                : Tint.flat(dark)
                        .mixed(
                                Tint.flat(other),
                                Pattern.ramp(Math.PI / 2, 0, tall * dice.between(0.3, 0.9), dice.between(0.02, 1)));
        return new Ground(Lights.over(far, dice, tall, night), dark, 0);
    }
}
