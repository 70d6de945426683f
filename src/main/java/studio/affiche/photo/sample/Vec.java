package studio.affiche.photo.sample;

/** A point or direction in centimetres: x to the right, y up, z towards the camera. */
record Vec(double x, double y, double z) {
    Vec plus(Vec o) {
        return new Vec(x + o.x, y + o.y, z + o.z);
    }

    Vec minus(Vec o) {
        return new Vec(x - o.x, y - o.y, z - o.z);
    }

    Vec times(double k) {
        return new Vec(x * k, y * k, z * k);
    }

    /** This point and a way along a direction. */
    Vec along(Vec direction, double way) {
        return new Vec(x + direction.x * way, y + direction.y * way, z + direction.z * way);
    }

    double dot(Vec o) {
        return x * o.x + y * o.y + z * o.z;
    }

    Vec cross(Vec o) {
        return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    double length() {
        return Math.sqrt(x * x + y * y + z * z);
    }

    Vec unit() {
        return times(1 / length());
    }

    /** This direction thrown back by a surface. */
    Vec reflect(Vec normal) {
        return along(normal, -2 * dot(normal));
    }
}
