package studio.affiche.photo;

import java.awt.image.BufferedImage;
import studio.affiche.poster.Box;

/**
 * A product taken out of its photo.
 *
 * @param image {@link BufferedImage#TYPE_INT_ARGB}, straight alpha, cropped to the visible pixels
 * @param quality how far it can be trusted
 * @param crop where it was in the photo, in the photo's pixels
 * @param note one sentence for the designer on how it was cut out
 */
public record CutoutResult(BufferedImage image, CutoutQuality quality, Box crop, String note) {
    /** How far it can be trusted, and one sentence why, such as {@code Good. The background was taken away.} */
    public String verdict() {
        return quality.words() + ". " + note;
    }
}
