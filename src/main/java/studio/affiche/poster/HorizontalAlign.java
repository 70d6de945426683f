package studio.affiche.poster;

/** Where lines stand in their box, sideways. {@code START} is left for left-to-right text. */
public enum HorizontalAlign {
    START,
    CENTER,
    END
}
