package studio.affiche.scene;

/**
 * What a body of glass looks like.
 *
 * @param tint what is left of light after one canvas unit of it
 * @param frost 0 clear to 1 ground so that nothing is seen through it
 * @param glow light that it gives off by itself, after one canvas unit of it
 */
record GlassLook(Flat tint, double frost, Flat glow) {}
