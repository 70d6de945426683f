package studio.affiche.poster;

import java.util.List;
import java.util.Optional;

/**
 * A brand's colours, fonts and logo.
 *
 * @param colors in order of importance
 * @param headingFont a font family for headlines
 * @param bodyFont a font family for everything else
 * @param logo an image, preferably with alpha
 */
public record BrandKit(
        List<Rgba> colors, Optional<String> headingFont, Optional<String> bodyFont, Optional<AssetRef> logo) {
    /** No wishes. */
    public static final BrandKit NONE = new BrandKit(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public BrandKit {
        colors = List.copyOf(colors);
    }
}
