package studio.affiche.scene;

/** A picture as a pure function of place. Called by several threads at once, unless one asks for its own. */
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

    /** The same picture for the use of a single thread, with room for its intermediate results. */
    default Shading alone() {
        return this;
    }
}
