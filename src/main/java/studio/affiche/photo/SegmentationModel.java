package studio.affiche.photo;

/** A learned model that tells product from background. Safe for use by several threads; the same photo, the same answer. */
@FunctionalInterface
public interface SegmentationModel {
    /**
     * How likely each pixel is product.
     *
     * @param photo reduced to {@link LabImage#WORKING_SIDE} at most
     * @return 0 to 1 for each pixel of that photo, row by row
     */
    float[] product(LabImage photo);
}
