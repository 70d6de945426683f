package studio.affiche.optimize.campaign;

import java.util.Locale;
import studio.affiche.design.copy.CopyKind;
import studio.affiche.poster.Element;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.Tone;

/** Something about a design that people may like or not; either it has it or not. */
public sealed interface Trait {
    /** The background shows a kind of scene. */
    record Scene(SceneFamily family) implements Trait {}

    /** The background is said to be light or dark. */
    record Brightness(Tone tone) implements Trait {}

    /** The background is said to feel like something. */
    record Feeling(Mood mood) implements Trait {}

    /** The background is said to be lit at a time of day. */
    record Hour(DayTime time) implements Trait {}

    /** A line of a kind is among the chosen copy. */
    record Copy(CopyKind kind) implements Trait {}

    /** The leading line is of a length. */
    record Lead(Length length) implements Trait {}

    /**
     * Some line holds a word or phrase.
     *
     * @param words in lower case
     */
    record Says(String words) implements Trait {}

    /** The product takes so much of the poster. */
    record Product(Size size) implements Trait {}

    /** The middle of the leading line lies in a part of the poster. */
    record Place(Part part) implements Trait {}

    /** Length as the eye counts it: a wide East Asian character is two. */
    enum Length {
        /** At most 12. */
        SHORT,
        /** 13 to 22. */
        MEDIUM,
        /** 23 and more. */
        LONG
    }

    /** Share of the canvas that the product's box covers. */
    enum Size {
        /** Less than 0.2. */
        SMALL,
        /** 0.2 to 0.28. */
        MEDIUM,
        /** More than 0.28. */
        LARGE
    }

    /** A third of the poster, from top to bottom or from left to right. */
    enum Part {
        TOP,
        MIDDLE,
        BOTTOM,
        LEFT,
        CENTER,
        RIGHT
    }

    /** The element that decides it. */
    default Element element() {
        return switch (this) {
            case Scene _, Brightness _, Feeling _, Hour _ -> Element.BACKGROUND;
            case Copy _, Lead _, Says _ -> Element.TEXT;
            case Product _, Place _ -> Element.LAYOUT;
        };
    }

    /**
     * Reads a trait such as {@code scene:paper-hills}; its name is that of the constant with dashes.
     *
     * @throws IllegalArgumentException in one sentence, if there is none of that name
     */
    static Trait of(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String name = colon < 0 ? "" : text.substring(colon + 1).strip();
        return switch (kind) {
            case "scene" -> new Scene(constant(SceneFamily.class, name, text));
            case "tone" -> new Brightness(constant(Tone.class, name, text));
            case "mood" -> new Feeling(constant(Mood.class, name, text));
            case "time" -> new Hour(constant(DayTime.class, name, text));
            case "copy" -> new Copy(constant(CopyKind.class, name, text));
            case "lead" -> new Lead(constant(Length.class, name, text));
            case "product" -> new Product(constant(Size.class, name, text));
            case "place" -> new Place(constant(Part.class, name, text));
            case "says" -> says(name, text);
            default -> throw unknown(text);
        };
    }

    private static Trait says(String words, String text) {
        if (words.isEmpty() || words.length() > 100) {
            throw unknown(text);
        }
        return new Says(words.toLowerCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, String text) {
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return value;
            }
        }
        throw unknown(text);
    }

    private static IllegalArgumentException unknown(String text) {
        String shown = text.length() <= 60 ? text : text.substring(0, 60) + "…";
        return new IllegalArgumentException("“" + shown + "” is not a trait: write scene:, tone:, mood:, time:, copy:,"
                + " lead:, says:, product: or place: and a name from docs/formats.md");
    }
}
