package studio.affiche.poster;

/** What of a layer a designer can change by hand; a swap leaves what was changed. */
public enum Property {
    NAME,
    FRAME,
    VISIBILITY,
    OPACITY,
    BLEND,
    /** The words of a text layer. */
    TEXT,
    /** Type style, plate, fill or grounding. */
    STYLE,
    /** The picture of an image, product or background layer. */
    PICTURE
}
