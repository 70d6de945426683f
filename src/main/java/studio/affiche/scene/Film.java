package studio.affiche.scene;

/** A layer of a {@link Plate} as a function of place. Called by several threads at once. */
@FunctionalInterface
interface Film {
    /**
     * Gives what a layer sends to the lens at a point.
     *
     * @param out receives the linear light that comes from the layer itself, already weighted by how much of the point
     *     it covers; its old content means nothing
     * @return how much it hides of what lies behind: 0 for pure light, 1 for a wall
     */
    double at(double x, double y, Tint out);
}
