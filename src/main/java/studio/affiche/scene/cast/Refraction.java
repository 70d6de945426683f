package studio.affiche.scene.cast;

/** What happens to light where air meets glass. */
public final class Refraction {
    private Refraction() {}

    /**
     * Bends a ray's direction at a surface (Snell), or throws it back where it cannot pass.
     *
     * @param normal against the ray
     * @param ratio of the index before the surface to that behind it
     * @return whether it passes
     */
    public static boolean bend(Ray ray, Vec normal, double ratio) {
        double cos = -(ray.dx * normal.x + ray.dy * normal.y + ray.dz * normal.z);
        double k = 1 - ratio * ratio * (1 - cos * cos);
        if (k < 0) {
            ray.dx += 2 * cos * normal.x;
            ray.dy += 2 * cos * normal.y;
            ray.dz += 2 * cos * normal.z;
            return false;
        }
        double n = ratio * cos - Math.sqrt(k);
        ray.along(ratio * ray.dx + n * normal.x, ratio * ray.dy + n * normal.y, ratio * ray.dz + n * normal.z);
        return true;
    }

    /** Share of light that glass throws back at an angle of the given cosine (Schlick, 1994). */
    public static double mirrored(double cos) {
        double c = 1 - Math.clamp(cos, 0, 1);
        double c2 = c * c;
        return 0.04 + 0.96 * c2 * c2 * c;
    }
}
