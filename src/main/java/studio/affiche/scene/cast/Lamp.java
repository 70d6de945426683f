package studio.affiche.scene.cast;

/**
 * A round lamp that looks at the product's foot.
 *
 * @param x where its middle is
 * @param radius the larger, the softer the shadows
 * @param power brightness of a matt white surface at the origin that faces it, in units of the {@link Sky}
 */
public record Lamp(double x, double y, double z, double radius, double power) {
    /** A lamp in a direction from the origin, at a distance. */
    public static Lamp towards(double dx, double dy, double dz, double distance, double radius, double power) {
        double n = distance / Math.sqrt(dx * dx + dy * dy + dz * dz);
        return new Lamp(dx * n, dy * n, dz * n, radius, power);
    }

    double distance() {
        return Math.sqrt(x * x + y * y + z * z);
    }

    /** How brightly a point is lit when it faces the lamp and nothing is between: falls with the square. */
    public double strengthAt(double px, double py, double pz) {
        double dx = x - px;
        double dy = y - py;
        double dz = z - pz;
        return power * (x * x + y * y + z * z) / Math.max(0.05, dx * dx + dy * dy + dz * dz);
    }

    /** How much a surface faces the lamp, 0 to 1; the lamp's size lets light creep a little round edges. */
    public double facing(double px, double py, double pz, double nx, double ny, double nz) {
        double dx = x - px;
        double dy = y - py;
        double dz = z - pz;
        double d = Math.sqrt(dx * dx + dy * dy + dz * dz);
        double wrap = 0.5 * radius / distance();
        return Math.max(0, ((dx * nx + dy * ny + dz * nz) / d + wrap) / (1 + wrap));
    }
}
