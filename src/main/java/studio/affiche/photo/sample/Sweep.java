package studio.affiche.photo.sample;

/**
 * A roll of paper the product stands on and before, without a visible bend.
 *
 * @param high its light at the top of the picture
 * @param low its light at the bottom
 * @param falloff darkening towards the picture's corners, 0 to 1
 * @param key direction to the light that throws the shadow
 * @param shadow darkness of the soft shadow, 0 to 1
 */
record Sweep(Light high, Light low, double falloff, Vec key, double shadow) {
    /** Its light along a ray that misses the product; across and down are 0 to 1 in the picture. */
    Light seen(Tracer tracer, Vec eye, Vec d, double across, double down) {
        double u = across - 0.46;
        double v = down - 0.42;
        Light paper = high.mix(low, down).times(1 - falloff * (u * u + v * v) * 2);
        if (d.y() >= -1e-6) {
            return paper;
        }
        Vec p = eye.along(d, -eye.y() / d.y());
        return paper.times(lit(tracer, p));
    }

    private double lit(Tracer tracer, Vec p) {
        double near = tracer.exactDistance(p.x(), p.y(), p.z());
        if (near > 16) {
            return 1;
        }
        double open = tracer.openness(p, new Vec(0, 1, 0));
        double soft = reach(tracer, p, key.unit());
        double fade = Studio.smooth(16, 6, near);
        return 1 - fade * (1 - (1 - shadow * (1 - soft)) * (0.55 + 0.45 * open));
    }

    /** Part of a large light that reaches a point: how closely the way to it passes the product (Quilez 2010). */
    private static double reach(Tracer tracer, Vec p, Vec to) {
        double least = 1;
        double t = 0.05;
        while (t < 30) {
            double d = tracer.exactDistance(p.x() + to.x() * t, p.y() + to.y() * t, p.z() + to.z() * t);
            // A product in the middle of the light's disc still lets past what its width does not cover.
            least = Math.min(least, 0.5 + 2.2 * d / t);
            if (least <= 0 || d < -2) {
                return 0;
            }
            t += Math.clamp(Math.abs(d) * 0.7, 0.08, 1.2);
        }
        return Math.clamp(least, 0, 1);
    }
}
