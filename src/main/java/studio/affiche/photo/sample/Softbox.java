package studio.affiche.photo.sample;

/**
 * A rectangle of light far away.
 *
 * @param normal unit direction to its middle
 * @param right unit direction along its width
 * @param up unit direction along its height
 * @param halfWidth at distance 1
 * @param halfHeight at distance 1
 * @param softness how far its edge fades, at distance 1
 * @param light of its middle
 */
record Softbox(Vec normal, Vec right, Vec up, double halfWidth, double halfHeight, double softness, Light light) {
    /** A softbox at degrees to the right of the camera's axis and above the horizon; 180 is behind the product. */
    static Softbox at(
            double azimuth, double elevation, double halfWidth, double halfHeight, double softness, Light light) {
        double a = Math.toRadians(azimuth);
        double e = Math.toRadians(elevation);
        var normal = new Vec(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
        var right = new Vec(Math.cos(a), 0, -Math.sin(a));
        return new Softbox(normal, right, normal.cross(right), halfWidth, halfHeight, softness, light);
    }

    /** Its light from a direction, its edge blurred on top of its own softness as a rough surface sees it. */
    Light from(Vec d, double blur) {
        double c = d.dot(normal);
        if (c <= 0.05) {
            return Light.NONE;
        }
        double soft = softness + blur;
        double part =
                edge(Math.abs(d.dot(right) / c), halfWidth, soft) * edge(Math.abs(d.dot(up) / c), halfHeight, soft);
        return part == 0 ? Light.NONE : light.times(part);
    }

    private static double edge(double at, double half, double soft) {
        double t = Math.clamp((half + soft - at) / (2 * soft), 0, 1);
        // A box smaller than its blur cannot keep its full brightness.
        return t * t * (3 - 2 * t) * Math.min(1, 2 * half / (half + soft));
    }
}
