package studio.affiche.poster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What the designer gives.
 *
 * @param name of the product
 * @param product the photo as given; empty while the designer has not chosen one
 * @param candidates lines of copy to choose from, each stripped, not blank and there once
 * @param direction wishes for the picture, such as {@code soft morning light, podium}; may be empty
 * @param size of the poster
 * @param brand colours, fonts and logo
 */
public record Brief(
        String name,
        Optional<AssetRef> product,
        List<String> candidates,
        String direction,
        CanvasSize size,
        BrandKit brand) {
    /** Most lines of copy. */
    public static final int MAX_CANDIDATES = 200;
    /** Longest line of copy in characters. */
    public static final int MAX_LINE = 500;

    public Brief {
        var lines = new LinkedHashSet<String>();
        for (String line : candidates) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                lines.add(stripped);
            }
        }
        candidates = List.copyOf(lines);
        if (candidates.size() > MAX_CANDIDATES) {
            throw new IllegalArgumentException("The brief has " + candidates.size() + " lines of copy; keep the best "
                    + MAX_CANDIDATES + " or fewer");
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).length() > MAX_LINE) {
                throw new IllegalArgumentException("Copy line " + (i + 1) + " of the brief has "
                        + candidates.get(i).length() + " characters; shorten it to " + MAX_LINE + " or fewer");
            }
        }
    }

    /** A brief with no more than a name, a product and copy, on the default 4:5 canvas. */
    public static Brief of(String name, AssetRef product, List<String> candidates) {
        return new Brief(name, Optional.of(product), candidates, "", CanvasPreset.PORTRAIT.size(), BrandKit.NONE);
    }

    public Brief withName(String value) {
        return new Brief(value, product, candidates, direction, size, brand);
    }

    public Brief withProduct(Optional<AssetRef> value) {
        return new Brief(name, value, candidates, direction, size, brand);
    }

    public Brief withCandidates(List<String> value) {
        return new Brief(name, product, value, direction, size, brand);
    }

    public Brief withDirection(String value) {
        return new Brief(name, product, candidates, value, size, brand);
    }

    public Brief withSize(CanvasSize value) {
        return new Brief(name, product, candidates, direction, value, brand);
    }

    public Brief withBrand(BrandKit value) {
        return new Brief(name, product, candidates, direction, size, value);
    }
}
