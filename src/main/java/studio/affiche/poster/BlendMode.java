package studio.affiche.poster;

/** How a layer's colour meets what lies below (W3C Compositing and Blending Level 1, separable modes). */
public enum BlendMode {
    NORMAL,
    MULTIPLY,
    SCREEN,
    OVERLAY,
    DARKEN,
    LIGHTEN,
    SOFT_LIGHT
}
