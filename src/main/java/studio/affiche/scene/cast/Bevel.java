package studio.affiche.scene.cast;

/**
 * Rounded edges without rounded bodies: near an edge the normal turns towards the neighbouring face, so that the edge
 * catches light as if it were broken. The outline stays sharp.
 */
public final class Bevel {
    private Bevel() {}

    /** Turns the normal of a hit on a solid where it is nearer to an edge than a radius. */
    public static void round(Space space, Hit hit, double radius) {
        Convex body = space.solid(hit.solid).body();
        Vec n = hit.normal;
        double nx = n.x;
        double ny = n.y;
        double nz = n.z;
        bend(body, hit.part == 0 ? hit.face : -1, hit, radius);
        Convex[] cuts = space.cuts(hit.solid);
        if (hit.part == 0) {
            for (Convex cut : cuts) {
                double d = cut.distance(hit.x, hit.y, hit.z);
                if (d < radius && d > -radius) {
                    double x = n.x;
                    double y = n.y;
                    double z = n.z;
                    cut.normal(0, hit.x, hit.y, hit.z, n);
                    double w = -weight(Math.max(0, d), radius);
                    n.set(x + w * n.x, y + w * n.y, z + w * n.z);
                }
            }
        }
        if (n.x != nx || n.y != ny || n.z != nz) {
            double length = 1 / Math.sqrt(Math.max(1e-12, n.x * n.x + n.y * n.y + n.z * n.z));
            n.set(n.x * length, n.y * length, n.z * length);
        }
    }

    /** Turns the normal of a hit on a body of glass. */
    public static void round(Convex body, Hit hit, double radius) {
        bend(body, hit.face, hit, radius);
        Vec n = hit.normal;
        double length = 1 / Math.sqrt(Math.max(1e-12, n.x * n.x + n.y * n.y + n.z * n.z));
        n.set(n.x * length, n.y * length, n.z * length);
    }

    private static double weight(double d, double radius) {
        double t = 1 - d / radius;
        return t * t;
    }

    private static void bend(Convex body, int face, Hit hit, double radius) {
        switch (body) {
            case Drum drum -> {
                if (face <= 0) {
                    turn(drum, nearerEnd(drum, hit), -drum.past(hit.x, hit.y, hit.z), hit, radius);
                }
                if (face != 0) {
                    turn(drum, 0, -drum.beyond(hit.x, hit.y, hit.z), hit, radius);
                }
            }
            case Block block -> {
                double px = hit.x - block.cx();
                double pz = hit.z - block.cz();
                double qx = px * block.cos() - pz * block.sin();
                double qy = hit.y - block.cy();
                double qz = px * block.sin() + pz * block.cos();
                edge(block, 0, face, qx, block.hx(), hit, radius);
                edge(block, 2, face, qy, block.hy(), hit, radius);
                edge(block, 4, face, qz, block.hz(), hit, radius);
            }
            case Ball _, Cone _, Tunnel _, Apse _, HalfSpace _ -> {}
        }
    }

    private static int nearerEnd(Drum drum, Hit hit) {
        double w = switch (drum.axis()) {
            case X -> hit.x - drum.cx();
            case Y -> hit.y - drum.cy();
            case Z -> hit.z - drum.cz();
        };
        return w > 0 ? 1 : 2;
    }

    private static void edge(Block block, int axis, int face, double q, double half, Hit hit, double radius) {
        if ((face & ~1) != axis) {
            turn(block, axis + (q > 0 ? 1 : 0), half - Math.abs(q), hit, radius);
        }
    }

    /** Adds the normal of a face at a distance. */
    private static void turn(Convex body, int face, double d, Hit hit, double radius) {
        if (d >= radius || d <= -radius) {
            return;
        }
        Vec n = hit.normal;
        double x = n.x;
        double y = n.y;
        double z = n.z;
        double w = weight(Math.max(0, d), radius);
        body.normal(face, hit.x, hit.y, hit.z, n);
        n.set(x + w * n.x, y + w * n.y, z + w * n.z);
    }
}
