package studio.affiche.poster;

/** The typographic form a line of copy takes. */
public enum Treatment {
    /** The loudest words, tight and large. */
    HEADLINE,
    /** A number at giant size with its unit small beside it. */
    NUMERAL,
    /** A sentence that supports the headline. */
    SUPPORT,
    /** A small tracked line above the headline. */
    LABEL,
    /** A value in bold over its quiet name, one of a row. */
    FACT,
    /** Words on a pill: call to action or price. */
    PILL,
    /** Words on a plate with round corners. */
    PLATE,
    /** Words on a round badge, tilted. */
    BADGE,
    /** Words on a band across the foot of the poster. */
    BAND
}
