package studio.affiche.poster;

import java.util.Optional;

/**
 * The type style that a design decides for one text; sizes follow from the box.
 *
 * @param treatment typographic form
 * @param font voice
 * @param weight 100 to 900
 * @param color of the letters
 * @param align of the lines
 * @param plate colour of the shape behind the words; empty for treatments without one, unless the ground needs it
 * @param rotation degrees clockwise
 * @param behindProduct whether the product stands in front of the words
 */
public record TextStyle(
        Treatment treatment,
        FontRole font,
        int weight,
        Rgba color,
        HorizontalAlign align,
        Optional<Rgba> plate,
        double rotation,
        boolean behindProduct) {
    public TextStyle withColor(Rgba value) {
        return new TextStyle(treatment, font, weight, value, align, plate, rotation, behindProduct);
    }

    public TextStyle withPlate(Optional<Rgba> value) {
        return new TextStyle(treatment, font, weight, color, align, value, rotation, behindProduct);
    }
}
