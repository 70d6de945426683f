package studio.affiche.photo.sample;

/**
 * The product's shadow on what it stands on.
 *
 * @param key direction to the light that throws it
 * @param darkness of its soft part, 0 to 1
 */
record CastShadow(Vec key, double darkness) {
    /** Where the shadow has faded, in centimetres from the product. */
    private static final double FAR = 16;
    /** Longest step towards the light, in centimetres: longer ones leave scallops in the shadow's edge. */
    private static final double STEP = 0.5;

    /** From the upper left, a little before the product. */
    static CastShadow ofDarkness(double darkness) {
        return new CastShadow(new Vec(-0.6, 0.85, 0.35), darkness);
    }

    /** Share of the light that is left at a point of the ground. */
    double lit(Tracer tracer, Vec p) {
        double near = tracer.exactDistance(p.x(), p.y(), p.z(), FAR);
        if (near >= FAR) {
            return 1;
        }
        double open = tracer.openness(p, new Vec(0, 1, 0));
        double soft = reach(tracer, p, key.unit());
        double fade = Studio.smooth(FAR, 6, near);
        return 1 - fade * (1 - (1 - darkness * (1 - soft)) * (0.55 + 0.45 * open));
    }

    /** Part of a large light that reaches a point: how closely the way to it passes the product (Quilez 2010). */
    private static double reach(Tracer tracer, Vec p, Vec to) {
        double least = 1;
        double t = 0.05;
        while (t < 30) {
            // Beyond this a distance neither shades nor shortens the step.
            double limit = Math.max(STEP / 0.6, (least - 0.5) / 2.2 * t);
            double d = tracer.exactDistance(p.x() + to.x() * t, p.y() + to.y() * t, p.z() + to.z() * t, limit);
            // A product in the middle of the light's disc still lets past what its width does not cover.
            least = Math.min(least, 0.5 + 2.2 * d / t);
            if (least <= 0 || d < -2) {
                return 0;
            }
            t += Math.clamp(Math.abs(d) * 0.6, 0.08, STEP);
        }
        return Math.clamp(least, 0, 1);
    }
}
