package studio.affiche.segment.stage;

/** Light that falls unevenly: off towards the edges, through windows and leaves, from a lamp. */
final class Lighting {
    private Lighting() {}

    static Tint on(Tint ground, Dice dice, double tall) {
        Tint out = ground;
        if (dice.chance(0.7)) {
            Pattern pool = Pattern.pool(
                    dice.between(0.2, 0.8),
                    tall * dice.between(0.1, 0.8),
                    dice.between(0.7, 1.6),
                    dice.between(0.7, 1.3));
            out = out.lit(pool, dice.between(0.6, 0.97), dice.between(0.98, 1.08));
        }
        if (dice.chance(0.15)) {
            Pattern lamp = Pattern.pool(
                    dice.between(0, 1), tall * dice.between(0, 0.7), dice.between(0.3, 0.9), dice.between(0.6, 1.5));
            out = out.lit(lamp, dice.between(0.35, 0.8), dice.between(1, 1.15));
        }
        if (dice.chance(0.14)) {
            double turn = dice.between(-0.9, 0.9);
            Pattern bars =
                    Pattern.bands(turn, dice.between(0.15, 0.6), dice.between(0.3, 0.8), dice.between(0.03, 0.2));
            out = out.lit(bars, 1, dice.between(0.6, 0.92));
        }
        if (dice.chance(0.14)) {
            Pattern leaves = Pattern.rough(dice, dice.between(3, 9))
                    .turned(dice.between(0, 3), 1, dice.between(0.4, 1))
                    .steep(0.42, dice.between(0.5, 0.65));
            out = out.lit(leaves, 1, dice.between(0.55, 0.9));
        }
        return out;
    }
}
