package studio.affiche.poster;

/**
 * A class of typefaces; which family stands for it is decided where fonts are known. The first six are basic: the trained
 * design model knows these words only, so that each of the others has a nearest basic role.
 */
public enum FontRole {
    /** A neutral sans serif. */
    GROTESK,
    /** A sans serif made for size: heavy and tight. */
    DISPLAY,
    /** A narrow sans serif. */
    CONDENSED,
    /** A text or display serif. */
    SERIF,
    /** A serif with blunt slabs. */
    SLAB,
    /** Every glyph of one width. */
    MONO,
    /** A display serif of high contrast: fashion, perfume, jewellery. */
    DIDONE(SERIF),
    /** A soft serif of low contrast: food, craft, home. */
    WARM_SERIF(SERIF),
    /** A sans serif of circles and straight lines: technical, sporty. */
    GEOMETRIC(GROTESK),
    /** A sans serif with the movement of a broad pen. */
    HUMANIST(GROTESK),
    /** A sans serif with open forms, for reading: support lines and facts. */
    TEXT(GROTESK),
    /** Handwriting, or the liveliest italic there is. */
    SCRIPT(SERIF);

    private final FontRole basic;

    FontRole() {
        this.basic = this;
    }

    FontRole(FontRole basic) {
        this.basic = basic;
    }

    /** The nearest of the six basic roles; a basic role is its own. */
    public FontRole basic() {
        return basic;
    }

    /** Whether it is one of the six basic roles. */
    public boolean isBasic() {
        return basic == this;
    }

    /** Whether Han, kana and Hangul beside it are set in a serif where the machine has one. */
    public boolean hasSerifs() {
        return this == SERIF || this == DIDONE || this == WARM_SERIF;
    }
}
