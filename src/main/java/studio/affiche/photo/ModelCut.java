package studio.affiche.photo;

import studio.affiche.photo.grabcut.EdgeCut;

/**
 * Draws the outline on a plain background anew: how far each pixel is from the modelled background speaks for or against
 * it, and the cheapest cut along edges decides where that is little. So a pale product keeps its outline where it is as
 * light as the background, and grain leaves no teeth.
 */
final class ModelCut {
    private static final double STRENGTH = 9;
    /** Pixels around what was found that are decided anew. */
    private static final int REACH = 14;
    /** What most speaks for the product, in nats. */
    private static final float MOST = 8;

    /** Nats that speak for the product where it may be a shadow: grey things look like shadows, too. */
    private static final float SHADED = -0.5f;

    private ModelCut() {}

    /**
     * The product.
     *
     * @param background what was flooded as plain
     * @param dropped the same with its shadows
     */
    static boolean[] of(LabImage photo, BackgroundModel model, boolean[] background, boolean[] dropped) {
        int w = photo.width();
        int h = photo.height();
        boolean[] shadow = new boolean[dropped.length];
        boolean[] found = new boolean[dropped.length];
        for (int i = 0; i < dropped.length; i++) {
            shadow[i] = dropped[i] && !background[i];
            found[i] = !dropped[i];
        }
        // The soft edge of a grey product is as grey as a shadow, but thin.
        boolean[] thick = Planes.erode(shadow, w, h, 2);
        boolean[] shade = Planes.dilate(thick, w, h, 2 + REACH / 3);
        boolean[] sure = Planes.erode(found, w, h, REACH / 2);
        boolean[] maybe = Planes.dilate(found, w, h, REACH);
        byte[] certain = new byte[dropped.length];
        float[] pull = new float[dropped.length];
        float even = Math.max(0.006f, 2.2f * model.noise());
        for (int i = 0; i < certain.length; i++) {
            certain[i] = sure[i] ? EdgeCut.KEEP : maybe[i] ? EdgeCut.OPEN : EdgeCut.REMOVE;
            if (certain[i] == EdgeCut.OPEN) {
                float off = model.distance(photo, i);
                boolean shaded = shade[i] && off > even && Shadows.off(photo, model, i) < even;
                pull[i] = shaded
                        ? SHADED
                        : off < even ? -1.5f * (1 - off / even) : Math.min(MOST, 2.5f * (off / even - 1));
            }
        }
        boolean[] cut = new EdgeCut(photo, certain, STRENGTH).cut(pull);
        boolean[] open = new boolean[cut.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = !cut[i];
        }
        boolean[] outside = Planes.fromEdge(open, w, h);
        for (int i = 0; i < open.length; i++) {
            cut[i] = !outside[i];
        }
        return cut;
    }
}
