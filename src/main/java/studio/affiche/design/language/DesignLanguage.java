package studio.affiche.design.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Design;
import studio.affiche.poster.TextStyle;

/**
 * The text that a policy reads and writes, that of AutoPP1M's conversations: an instruction with the candidates, an
 * answer of the sections {@code Prompt}, {@code Text} and {@code Layout}, and a fourth of our own, {@code Style}, which
 * readers can do without. The instruction goes on with the canvas and, where there is one, the direction.
 */
public final class DesignLanguage {
    /** Label of the product's box. */
    public static final String PRODUCT = "product";

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
        return String.join("", instructionPieces(brief.candidates(), brief.size(), brief.direction()));
    }

    /** The instruction in the stretches that are cut into tokens by themselves: each line of copy is one. */
    public static List<String> instructionPieces(List<String> candidates, CanvasSize canvas, String direction) {
        var pieces = new ArrayList<String>();
        pieces.add("Given the product image and [");
        for (int i = 0; i < candidates.size(); i++) {
            if (i > 0) {
                pieces.add(", ");
            }
            pieces.add(candidates.get(i));
        }
        pieces.add("], generate the background prompt, selected text, and layout.");
        // Hundredths of the height fit the tokens of whole numbers up to 512; longer shapes are told by their sides.
        long aspect = Math.clamp(Math.round(canvas.aspect() * 100), 1, 512);
        pieces.add(" Canvas " + canvas.width() + " x " + canvas.height() + ", aspect " + aspect + ".");
        if (!direction.isBlank()) {
            pieces.add(" Direction: " + direction.strip() + ".");
        }
        return pieces;
    }

    /** What the policy answers, in the order of the published conversations. */
    public static String answer(Design design) {
        return answerPieces(design, Section.ORDER).stream().map(Piece::text).collect(Collectors.joining());
    }

    /**
     * The answer in pieces.
     *
     * @param order of the sections, each at most once; {@code Style} is left out where the design has none
     */
    public static List<Piece> answerPieces(Design design, List<Section> order) {
        List<Section> told = order.stream()
                .filter(s -> s != Section.STYLE || !design.style().isEmpty())
                .toList();
        boolean named = told.contains(Section.TEXT);
        boolean copyKnown = false;
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < told.size(); i++) {
            Section section = told.get(i);
            pieces.add(new Piece(section.word() + ": ", section));
            switch (section) {
                case PROMPT -> pieces.add(new Piece(design.background(), section));
                case TEXT -> join(design.text(), section, pieces);
                case LAYOUT -> layout(design, copyKnown || !named, pieces);
                case STYLE -> style(design, pieces);
            }
            copyKnown |= section == Section.TEXT;
            if (i + 1 < told.size()) {
                pieces.add(new Piece("\n", section));
            }
        }
        return pieces;
    }

    private static void join(List<String> texts, Section section, List<Piece> pieces) {
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                pieces.add(new Piece(", ", section));
            }
            pieces.add(new Piece(texts.get(i), section));
        }
    }

    /** Boxes labelled with their copy where it is known already, else with their number. */
    private static void layout(Design design, boolean byCopy, List<Piece> pieces) {
        for (int i = 0; i < design.text().size(); i++) {
            pieces.add(new Piece(byCopy ? design.text().get(i) : String.valueOf(i + 1), Section.LAYOUT));
            pieces.add(new Piece(": " + design.layout().text().get(i) + ", ", Section.LAYOUT));
        }
        pieces.add(new Piece(PRODUCT, Section.LAYOUT));
        pieces.add(new Piece(": " + design.layout().product(), Section.LAYOUT));
    }

    private static void style(Design design, List<Piece> pieces) {
        for (int i = 0; i < design.style().size(); i++) {
            TextStyle style = design.style().get(i);
            pieces.add(new Piece((i > 0 ? ", " : "") + (i + 1) + ": ", Section.STYLE));
            for (String word : StyleWords.of(style)) {
                if (!word.isEmpty()) {
                    pieces.add(new Piece(word, Section.STYLE));
                }
            }
        }
        String tilt = StyleWords.tilt(design.productTilt());
        if (!tilt.isEmpty()) {
            pieces.add(new Piece(", " + PRODUCT + ":", Section.STYLE));
            pieces.add(new Piece(tilt, Section.STYLE));
        }
    }
}
