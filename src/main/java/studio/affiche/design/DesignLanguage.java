package studio.affiche.design;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.TextStyle;

/**
 * The text that a policy reads and writes, that of AutoPP1M's conversations: an instruction with the candidates, an
 * answer of the sections {@code Prompt}, {@code Text} and {@code Layout}, and a fourth of our own, {@code Style}, which
 * readers can do without. Texts are not escaped, as in the published data: a reader resolves them against the candidates.
 */
public final class DesignLanguage {
    private DesignLanguage() {}

    /**
     * One turn of a conversation.
     *
     * @param from {@code human} or {@code gpt}
     * @param value what is said
     */
    public record Turn(String from, String value) {}

    /** The instruction for a brief and the design as its answer. */
    public static List<Turn> conversation(Brief brief, Design design) {
        return List.of(new Turn("human", instruction(brief)), new Turn("gpt", answer(design)));
    }

    /** What the policy is asked. */
    public static String instruction(Brief brief) {
        return "Given the product image and [" + String.join(", ", brief.candidates())
                + "], generate the background prompt, selected text, and layout.";
    }

    /** What the policy answers. */
    public static String answer(Design design) {
        var answer = new StringJoiner("\n");
        answer.add("Prompt: " + design.background());
        answer.add("Text: " + String.join(", ", design.text()));
        answer.add("Layout: " + layout(design));
        if (!design.style().isEmpty()) {
            answer.add("Style: " + style(design));
        }
        return answer.toString();
    }

    private static String layout(Design design) {
        var boxes = new StringJoiner(", ");
        for (int i = 0; i < design.text().size(); i++) {
            boxes.add(design.text().get(i) + ": " + design.layout().text().get(i));
        }
        return boxes.add("product: " + design.layout().product()).toString();
    }

    private static String style(Design design) {
        var styles = new StringJoiner(", ");
        for (int i = 0; i < design.text().size(); i++) {
            styles.add(design.text().get(i) + ": " + style(design.style().get(i)));
        }
        if (design.productTilt() != 0) {
            styles.add("product:" + tilt(design.productTilt()));
        }
        return styles.toString();
    }

    private static String style(TextStyle s) {
        return word(s.treatment())
                + " "
                + word(s.font())
                + " "
                + s.weight()
                + " "
                + s.color().hex()
                + " "
                + word(s.align())
                + s.plate().map(p -> " on " + p.hex()).orElse("")
                + tilt(s.rotation())
                + (s.behindProduct() ? " behind" : "");
    }

    private static String tilt(double degrees) {
        return degrees == 0 ? "" : String.format(Locale.ROOT, " tilted %.1f", degrees);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
