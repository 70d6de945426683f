package studio.affiche.design.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import studio.affiche.design.language.Section;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;
import studio.affiche.poster.TextStyle;

/** What an answer has decided so far. */
final class Decided {
    private String prompt = "";
    private final List<String> text = new ArrayList<>();
    private final List<GridBox> boxes = new ArrayList<>();
    private @Nullable GridBox product;
    private final List<TextStyle> styles = new ArrayList<>();
    private double tilt;
    private OptionalInt count = OptionalInt.empty();

    /** What the given sections say of a design. */
    Decided(Optional<Design> design, List<Section> given) {
        design.ifPresent(d -> given.forEach(section -> take(d, section)));
    }

    private void take(Design design, Section section) {
        switch (section) {
            case PROMPT -> prompt = design.background();
            case TEXT -> {
                text.addAll(design.text());
                count = OptionalInt.of(text.size());
            }
            case LAYOUT -> {
                boxes.addAll(design.layout().text());
                product = design.layout().product();
                count = OptionalInt.of(boxes.size());
            }
            case STYLE -> {
                styles.addAll(design.style());
                tilt = design.productTilt();
            }
        }
    }

    void prompt(String value) {
        prompt = value;
    }

    /** How many texts the design has, once a section has told. */
    OptionalInt count() {
        return count;
    }

    void count(int value) {
        count = OptionalInt.of(value);
    }

    List<String> text() {
        return text;
    }

    List<GridBox> boxes() {
        return boxes;
    }

    void product(GridBox box) {
        product = box;
    }

    List<TextStyle> styles() {
        return styles;
    }

    void tilt(double degrees) {
        tilt = degrees;
    }

    Design design(long seed) {
        if (product == null) {
            throw new IllegalStateException("The product has no box");
        }
        return new Design("", Optional.empty(), seed, prompt, text, new Layout(product, boxes), styles, tilt);
    }
}
