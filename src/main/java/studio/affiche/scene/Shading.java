package studio.affiche.scene;

/** A picture as a pure function of place. Called by several threads at once. */
@FunctionalInterface
interface Shading {
    /**
     * Gives the light at a point.
     *
     * @param x in canvas units, 0 to {@link Stage#width()}; the canvas's shorter side is 1
     * @param y in canvas units, 0 to {@link Stage#height()}, down
     * @param out receives linear light; its old content means nothing
     */
    void shade(double x, double y, Tint out);
}
