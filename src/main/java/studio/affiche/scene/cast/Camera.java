package studio.affiche.scene.cast;

/**
 * A view camera: looks level, its lens shifted, so that uprights stay upright; the canvas lies at z = 0 in true size.
 *
 * @param vanishX canvas x of the point in which lines away from the viewer meet
 * @param vanishY canvas y of it: the horizon
 * @param eyeX of the lens
 * @param eyeY height of the lens
 * @param distance from the lens to z = 0
 */
public record Camera(double vanishX, double vanishY, double eyeX, double eyeY, double distance) {
    /**
     * The camera that shows the origin at a point of the canvas.
     *
     * @param tilt height over width of a circle on the floor at the origin
     */
    public static Camera showing(double footX, double footY, double vanishX, double tilt, double distance) {
        double up = tilt * distance;
        return new Camera(vanishX, footY - up, vanishX - footX, up, distance);
    }

    /** The ray through a point of the canvas. */
    public void ray(double x, double y, Ray out) {
        out.from(eyeX, eyeY, distance).along(x - vanishX, vanishY - y, -distance);
    }

    /** Canvas x of a point in front of the lens. */
    public double canvasX(double x, double z) {
        return vanishX + (x - eyeX) * distance / (distance - z);
    }

    /** Canvas y of a point in front of the lens. */
    public double canvasY(double y, double z) {
        return vanishY - (y - eyeY) * distance / (distance - z);
    }

    /** Height in space of a canvas y at a depth. */
    public double heightAt(double canvasY, double z) {
        return eyeY + (vanishY - canvasY) * (distance - z) / distance;
    }

    /** x in space of a canvas x at a depth. */
    public double placeAt(double canvasX, double z) {
        return eyeX + (canvasX - vanishX) * (distance - z) / distance;
    }

    /** Depth at which a plane of a height shows at a canvas y below the horizon. */
    public double depthAt(double canvasY, double y) {
        return distance - distance * (eyeY - y) / Math.max(1e-6, canvasY - vanishY);
    }
}
