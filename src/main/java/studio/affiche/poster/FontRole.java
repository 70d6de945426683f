package studio.affiche.poster;

/** The voice of a typeface; which family speaks it is decided where fonts are known. */
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
    MONO
}
