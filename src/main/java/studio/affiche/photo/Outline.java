package studio.affiche.photo;

import studio.affiche.photo.grabcut.EdgeCut;
import studio.affiche.photo.grabcut.GrabCut;

/** An outline found on a small picture, drawn anew on the larger one within a few pixels (Lombaert and others 2005). */
final class Outline {
    private static final double STRENGTH = 24;

    private Outline() {}

    /** The mask on a larger picture of which nothing else is known. */
    static boolean[] refined(LabImage photo, boolean[] found, int smallWidth, int by) {
        return refined(photo, found, smallWidth, by, STRENGTH, new float[photo.pixels()]);
    }

    /**
     * The mask on the larger picture.
     *
     * @param found on the small picture, {@code smallWidth} pixels a row
     * @param by larger pixels to a small one
     * @param strength as in {@link EdgeCut}
     * @param opinion nats that speak for the product at each pixel of the larger one
     */
    static boolean[] refined(
            LabImage photo, boolean[] found, int smallWidth, int by, double strength, float[] opinion) {
        int w = photo.width();
        int h = photo.height();
        int smallHeight = found.length / smallWidth;
        boolean[] sure = Planes.erode(found, smallWidth, smallHeight, 1);
        boolean[] maybe = Planes.dilate(found, smallWidth, smallHeight, 1);
        boolean[] guess = new boolean[w * h];
        byte[] certain = new byte[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int s = y / by * smallWidth + x / by;
                int i = y * w + x;
                guess[i] = found[s];
                certain[i] = sure[s] ? EdgeCut.KEEP : maybe[s] ? EdgeCut.OPEN : EdgeCut.REMOVE;
            }
        }
        return by == 1 ? guess : new GrabCut(photo, certain, opinion, strength).cut(guess, 1);
    }
}
