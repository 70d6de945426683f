package studio.affiche.photo.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Rgba;

/**
 * What a designer would write into the brief. Makers, products and claims are invented.
 *
 * @param product its name
 * @param direction wishes for the picture; may be empty
 * @param lines of copy to choose from
 * @param brand colours and fonts
 */
record Copy(String product, String direction, List<String> lines, BrandKit brand) {
    static Copy of(String product, String direction, String... lines) {
        return new Copy(product, direction, List.of(lines), BrandKit.NONE);
    }

    /** The same for a brand with these colours, the most important first. */
    Copy branded(int... colors) {
        List<Rgba> kit = Arrays.stream(colors).mapToObj(Rgba::opaque).toList();
        return new Copy(
                product, direction, lines, new BrandKit(kit, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
