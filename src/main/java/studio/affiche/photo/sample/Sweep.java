package studio.affiche.photo.sample;

/**
 * A roll of paper the product stands on and before, without a visible bend.
 *
 * @param high its light at the top of the picture
 * @param low its light at the bottom
 * @param falloff darkening towards the picture's corners, 0 to 1
 * @param shadow that the product casts on it
 */
record Sweep(Light high, Light low, double falloff, CastShadow shadow) {
    /** Its light along a ray that misses the product; across and down are 0 to 1 in the picture. */
    Light seen(Tracer tracer, Vec eye, Vec d, double across, double down) {
        double u = across - 0.46;
        double v = down - 0.42;
        Light paper = high.mix(low, down).times(1 - falloff * (u * u + v * v) * 2);
        if (d.y() >= -1e-6) {
            return paper;
        }
        return paper.times(shadow.lit(tracer, eye.along(d, -eye.y() / d.y())));
    }
}
