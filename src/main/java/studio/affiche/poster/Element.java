package studio.affiche.poster;

import java.util.Locale;

/** The three elements of a poster that AutoPP designs, replaces one at a time and learns from (AutoPP, section 3). */
public enum Element {
    /** The picture behind everything, decided by a prompt. */
    BACKGROUND,
    /** The copy chosen from the candidates. */
    TEXT,
    /** Where the product and each text stand, with the type style that goes with it. */
    LAYOUT;

    /** The name in files and on the command line: {@code background}, {@code text} or {@code layout}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@link #word()}, in any case.
     *
     * @throws IllegalArgumentException naming the three words, if it is none of them
     */
    public static Element ofWord(String word) {
        for (Element element : values()) {
            if (element.word().equalsIgnoreCase(word.strip())) {
                return element;
            }
        }
        throw new IllegalArgumentException("“" + word + "” is not an element: use background, text or layout");
    }
}
