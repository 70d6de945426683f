package studio.affiche.photo;

/**
 * Tells product and background apart, coarsely: the edge is refined at the photo's full size afterwards. The same photo
 * gives the same answer.
 */
@FunctionalInterface
public interface Segmenter {
    /**
     * Segments a photo.
     *
     * @param photo reduced to {@link LabImage#WORKING_SIDE} at most
     */
    Segmentation segment(LabImage photo);

    /** Takes plain backgrounds away by a model of them fitted to the photo, and others by GrabCut; nothing is learned. */
    static Segmenter unlearned() {
        return new AnySegmenter();
    }
}
