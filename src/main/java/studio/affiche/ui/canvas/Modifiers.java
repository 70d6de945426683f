package studio.affiche.ui.canvas;

/**
 * Keys held during a drag.
 *
 * @param shift straight moves; the other rule of aspect when resizing
 * @param alt resizes from the centre
 * @param free no snapping (Control, or Command on a Mac)
 */
public record Modifiers(boolean shift, boolean alt, boolean free) {
    /** No key. */
    public static final Modifiers NONE = new Modifiers(false, false, false);
}
