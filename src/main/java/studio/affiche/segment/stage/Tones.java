package studio.affiche.segment.stage;

import java.awt.Color;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Colours of grounds and products. */
final class Tones {
    private Tones() {}

    /** Any colour, muted ones more often. */
    static Oklab any(Dice dice) {
        double chroma = dice.chance(0.3) ? dice.between(0, 0.02) : dice.between(0.02, dice.chance(0.3) ? 0.2 : 0.1);
        return Oklab.ofLch(dice.between(0.15, 0.98), chroma, dice.between(0, 360));
    }

    /** A colour of a ground: pale half of the time, as photographers like it. */
    static Oklab ground(Dice dice) {
        if (dice.chance(0.45)) {
            return Oklab.ofLch(dice.between(0.84, 1.0), dice.between(0, 0.03), dice.between(0, 360));
        }
        Oklab color = any(dice);
        return color.l() < 0.4 && dice.chance(0.7) ? new Oklab(color.l() + 0.4, color.a(), color.b()) : color;
    }

    /** A colour of a product, given one of the ground's: often so alike that only light tells them apart. */
    static Oklab product(Dice dice, Oklab ground) {
        return switch (dice.below(10)) {
            case 0, 1, 2 -> any(dice);
            case 3, 4 -> Oklab.ofLch(dice.between(0.82, 0.97), dice.between(0, 0.035), dice.between(0, 360));
            case 5 -> Oklab.ofLch(dice.between(0.14, 0.35), dice.between(0, 0.03), dice.between(0, 360));
            case 6, 7 -> near(dice, ground, 0.16);
            case 8 -> near(dice, ground, 0.07);
            default -> Oklab.ofLch(dice.between(0.4, 0.85), dice.between(0.1, 0.24), dice.between(0, 360));
        };
    }

    /** A colour not far from another. */
    static Oklab near(Dice dice, Oklab color, double most) {
        double l = color.l() + dice.sign() * dice.between(0.02, most);
        return new Oklab(
                Math.clamp(l, 0.1, 0.99),
                color.a() + dice.between(-most, most) / 4,
                color.b() + dice.between(-most, most) / 4);
    }

    /** A colour made lighter or darker. */
    static Color shade(Oklab color, double by) {
        return color(new Oklab(Math.clamp(color.l() + by, 0, 1), color.a(), color.b()), 1);
    }

    static Color color(Oklab color, double opacity) {
        Rgba c = color.toRgba();
        return new Color(c.red(), c.green(), c.blue(), (int) Math.round(255 * opacity));
    }
}
