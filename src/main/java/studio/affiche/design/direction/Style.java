package studio.affiche.design.direction;

/** The manner of a poster. */
public enum Style {
    MINIMAL,
    LUXURY,
    RETRO,
    PLAYFUL,
    EDITORIAL,
    BRUTALIST,
    FESTIVE,
    SALE,
    MODERN,
    RUSTIC,
    POP,
    CLASSIC,
    SPORT,
    KIDS
}
