package studio.affiche.scene;

/** Something that keeps light away. */
@FunctionalInterface
interface Shade {
    /** Nothing in the way. */
    Shade NONE = (x, y) -> 0;

    /** How much of the light it takes at a point of the canvas, 0 to 1. */
    double at(double x, double y);
}
