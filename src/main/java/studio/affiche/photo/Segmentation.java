package studio.affiche.photo;

/**
 * Which pixels of a {@link LabImage} are product.
 *
 * @param product one entry a pixel, row by row
 * @param quality how far it can be trusted; what {@code product} says is of no use if the two could not be separated
 * @param note one sentence for the designer
 */
@SuppressWarnings("ArrayRecordComponent") // planes of pixels, not compared
public record Segmentation(boolean[] product, CutoutQuality quality, String note) {
    static Segmentation none(String note) {
        return new Segmentation(new boolean[0], CutoutQuality.COULD_NOT_SEPARATE, note);
    }
}
