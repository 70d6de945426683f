package studio.affiche.design.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;

/**
 * Type styles in words: {@code headline display 900 #137 start}, then {@code on #fc0} for a plate, {@code tilted -8} and
 * {@code behind} where they apply. Colours have four bits a channel, which is finer than inks are chosen; tilts are
 * whole degrees.
 */
public final class StyleWords {
    /** Steepest tilt in degrees. */
    public static final int MAX_TILT = 30;

    private static final Pattern PLATE = Pattern.compile(" on (#[0-9a-f]{3,8})");
    private static final Pattern TILT = Pattern.compile(" tilted (-?\\d{1,3}(?:\\.\\d+)?)");
    private static final Pattern STYLE =
            Pattern.compile("^([a-z]+) ([a-z_-]+) (\\d{3}) (#[0-9a-f]{3,8}) ([a-z]+)\\b", Pattern.CASE_INSENSITIVE);

    private StyleWords() {}

    /**
     * The words of a style, in the order in which a policy decides them. The font is told by its basic role, as these are
     * the words that models have learned; {@link #read} knows every role.
     */
    static List<String> of(TextStyle style) {
        return List.of(
                word(style.treatment()),
                " " + word(style.font().basic()),
                " " + hundred(style.weight()),
                " " + shortHex(style.color()),
                " " + word(style.align()),
                style.plate().map(p -> " on " + shortHex(p)).orElse(""),
                tilt(style.rotation()),
                style.behindProduct() ? " behind" : "");
    }

    /** A tilt in words, empty for none. */
    static String tilt(double degrees) {
        long whole = Math.clamp(Math.round(degrees), -MAX_TILT, MAX_TILT);
        return whole == 0 ? "" : " tilted " + whole;
    }

    /** The tilt that some words tell of, 0 if none. */
    static double tiltIn(String words) {
        Matcher found = TILT.matcher(words);
        return found.find() ? Math.clamp(Double.parseDouble(found.group(1)), -MAX_TILT, MAX_TILT) : 0;
    }

    /** Reads what {@link #of} writes; empty if it is not a style. */
    static Optional<TextStyle> read(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        Matcher style = STYLE.matcher(words);
        if (!style.find()) {
            return Optional.empty();
        }
        Optional<Treatment> treatment = constant(Treatment.values(), style.group(1));
        Optional<FontRole> font = constant(FontRole.values(), style.group(2).replace('-', '_'));
        Optional<HorizontalAlign> align = constant(HorizontalAlign.values(), style.group(5));
        int weight = Integer.parseInt(style.group(3));
        if (treatment.isEmpty() || font.isEmpty() || align.isEmpty() || weight < 100 || weight > 900) {
            return Optional.empty();
        }
        String rest = words.substring(style.end());
        Matcher plate = PLATE.matcher(rest);
        return color(style.group(4))
                .map(ink -> new TextStyle(
                        treatment.get(),
                        font.get(),
                        weight,
                        ink,
                        align.get(),
                        plate.find() ? color(plate.group(1)) : Optional.empty(),
                        tiltIn(rest),
                        rest.contains(" behind")));
    }

    /** The nearest colour of four bits a channel, such as {@code #17a}. */
    public static String shortHex(Rgba color) {
        return "#" + digit(color.red()) + digit(color.green()) + digit(color.blue());
    }

    /** The word of a constant: lower case. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static int hundred(int weight) {
        return Math.clamp(Math.round(weight / 100.0) * 100, 100, 900);
    }

    private static String digit(int channel) {
        return Integer.toHexString(Math.round(channel / 17f));
    }

    private static Optional<Rgba> color(String hex) {
        try {
            return Optional.of(Rgba.parse(hex));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String word) {
        for (E value : values) {
            if (word(value).equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
