package studio.affiche.design.copy;

/** What a line of copy is for. */
public enum CopyKind {
    /** Few words that carry the idea. */
    HEADLINE,
    /** A sentence that supports it. */
    SUPPORT,
    /** A brand, category or product line. */
    LABEL,
    /** What it costs. */
    PRICE,
    /** A reason to buy now: a discount, two for one, a limited run. */
    OFFER,
    /** A number and its unit, nothing else. */
    NUMERAL,
    /** A number and its unit, and what they measure. */
    FACT,
    /** A reason in a word or two, for a quiet place: vegan, fragrance free, 手工炒制. */
    CLAIM,
    /** What to do next. */
    CALL_TO_ACTION
}
