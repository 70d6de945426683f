package studio.affiche.paint;

import java.util.Optional;
import studio.affiche.poster.Provenance;

/**
 * What a PNG tells beside its pixels. There is no date among it, so that the same poster gives the same bytes.
 *
 * @param dotsPerInch the size at which the image is meant to be printed, 1 to 100,000
 * @param provenance how the poster came to be
 */
public record PngMetadata(double dotsPerInch, Optional<Provenance> provenance) {
    /** The density of images meant for screens. */
    public static final double SCREEN = 72;

    /** For images that are not posters, such as thumbnails. */
    public static final PngMetadata NONE = new PngMetadata(SCREEN, Optional.empty());

    public PngMetadata {
        if (!(dotsPerInch >= 1 && dotsPerInch <= 100_000)) {
            throw new IllegalArgumentException("An image has 1 to 100,000 dots per inch, not " + dotsPerInch);
        }
    }

    /** For a poster shown on screens. */
    public static PngMetadata of(Provenance provenance) {
        return new PngMetadata(SCREEN, Optional.of(provenance));
    }
}
