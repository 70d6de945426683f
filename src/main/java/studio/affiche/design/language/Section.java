package studio.affiche.design.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.affiche.poster.Element;

/** The sections of an answer. The first three are those of AutoPP1M; {@code Style} is ours and may be missing. */
public enum Section {
    PROMPT("Prompt", Element.BACKGROUND),
    TEXT("Text", Element.TEXT),
    LAYOUT("Layout", Element.LAYOUT),
    /** Type styles go with the layout: a layout that is replaced brings its own. */
    STYLE("Style", Element.LAYOUT);

    /** The order of the published conversations. */
    public static final List<Section> ORDER = List.of(values());

    private final String word;
    private final Element element;

    Section(String word, Element element) {
        this.word = word;
        this.element = element;
    }

    /** What stands before the colon. */
    public String word() {
        return word;
    }

    /** The element of the poster that the section decides. */
    public Element element() {
        return element;
    }

    /** Reads {@link #word()} in any case, also after {@code Background} or {@code Selected}, as foreign answers have it. */
    static Optional<Section> ofWord(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(background|selected)\\s+", "");
        for (Section section : values()) {
            if (section.word.toLowerCase(Locale.ROOT).equals(plain)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
