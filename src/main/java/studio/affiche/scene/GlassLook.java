package studio.affiche.scene;

/**
 * What a body of glass looks like.
 *
 * @param lets natural logarithms of what is left of red, green and blue light after one canvas unit of it
 * @param frost 0 clear to 1 ground so that nothing is seen through it
 * @param glow light that it gives off by itself, after one canvas unit of it
 */
record GlassLook(Flat lets, double frost, Flat glow) {
    private static final double LEAST = 1e-6;

    /** Glass that leaves a tint of white light after one canvas unit. */
    static GlassLook tinted(Flat tint, double frost, Flat glow) {
        return new GlassLook(new Flat(log(tint.r()), log(tint.g()), log(tint.b())), frost, glow);
    }

    private static double log(double share) {
        return Math.log(Math.max(LEAST, share));
    }
}
