package studio.affiche.scene;

/** A number for each point of the canvas. */
@FunctionalInterface
interface Field {
    /** The value at a point in canvas units. */
    double at(double x, double y);
}
