package studio.affiche.poster;

/** Where a block of lines stands in its box, up and down. */
public enum VerticalAlign {
    TOP,
    MIDDLE,
    BOTTOM
}
