package studio.affiche.segment.stage;

import java.util.List;
import studio.affiche.poster.Oklab;

/**
 * A product that was made up.
 *
 * @param parts the farthest first
 * @param aspect width of its box over the height
 * @param flat whether it is seen from above, so that it has no foot to stand on
 */
record Thing(List<Part> parts, double aspect, boolean flat) {
    Thing {
        parts = List.copyOf(parts);
    }

    /**
     * Makes a product up.
     *
     * @param ground a colour of what it will lie on
     */
    static Thing draw(Dice dice, Oklab ground) {
        Oklab color = Tones.product(dice, ground);
        var shading = Shading.draw(dice);
        return switch (dice.below(14)) {
            case 0, 1, 2, 3 -> new Turned(dice, color, shading).thing();
            case 4, 5, 6 -> new Boxed(dice, color, shading).thing();
            case 7, 8 -> new Looped(dice, color, shading).thing();
            case 9, 10 -> new Wired(dice, color, shading).thing();
            default -> new Blended(dice, color, shading).thing();
        };
    }
}
