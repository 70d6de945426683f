package studio.affiche.poster;

import java.util.Optional;

/**
 * The type style that a design decides for one text; sizes follow from the box.
 *
 * @param treatment typographic form
 * @param font class of typefaces
 * @param weight 100 to 900
 * @param color of the letters
 * @param align of the lines
 * @param plate colour of the shape behind the words; empty for treatments without one, unless the ground needs it
 * @param rotation degrees clockwise
 * @param behindProduct whether the product stands in front of the words
 * @param family the font family that the poster was made with, as the system lists it; empty where nobody recorded it
 */
public record TextStyle(
        Treatment treatment,
        FontRole font,
        int weight,
        Rgba color,
        HorizontalAlign align,
        Optional<Rgba> plate,
        double rotation,
        boolean behindProduct,
        Optional<String> family) {
    /** A style whose family is not recorded: whichever stands for the role. */
    public TextStyle(
            Treatment treatment,
            FontRole font,
            int weight,
            Rgba color,
            HorizontalAlign align,
            Optional<Rgba> plate,
            double rotation,
            boolean behindProduct) {
        this(treatment, font, weight, color, align, plate, rotation, behindProduct, Optional.empty());
    }

    public TextStyle withColor(Rgba value) {
        return new TextStyle(treatment, font, weight, value, align, plate, rotation, behindProduct, family);
    }

    public TextStyle withPlate(Optional<Rgba> value) {
        return new TextStyle(treatment, font, weight, color, align, value, rotation, behindProduct, family);
    }

    public TextStyle withFamily(Optional<String> value) {
        return new TextStyle(treatment, font, weight, color, align, plate, rotation, behindProduct, value);
    }
}
