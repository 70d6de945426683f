package studio.affiche.poster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the designer gives.
 *
 * @param name of the product
 * @param product the photo as given; empty while the designer has not chosen one
 * @param copy lines to choose from, each stripped, not blank and there once
 * @param direction wishes for the picture, such as {@code soft morning light, podium}; may be empty
 * @param size of the poster
 * @param brand colours, fonts and logo
 */
public record Brief(
        String name,
        Optional<AssetRef> product,
        List<Candidate> copy,
        String direction,
        CanvasSize size,
        BrandKit brand) {
    /** Most lines of copy. */
    public static final int MAX_CANDIDATES = 200;
    /** Longest line of copy in characters. */
    public static final int MAX_LINE = 500;

    public Brief {
        var lines = new LinkedHashMap<String, Candidate>();
        for (Candidate line : copy) {
            String stripped = line.text().strip();
            if (!stripped.isEmpty()) {
                lines.putIfAbsent(stripped, line.withText(stripped));
            }
        }
        copy = List.copyOf(lines.values());
        if (copy.size() > MAX_CANDIDATES) {
            throw new IllegalArgumentException(
                    "The brief has " + copy.size() + " lines of copy; keep the best " + MAX_CANDIDATES + " or fewer");
        }
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i).text().length() > MAX_LINE) {
                throw new IllegalArgumentException("Copy line " + (i + 1) + " of the brief has "
                        + copy.get(i).text().length() + " characters; shorten it to " + MAX_LINE + " or fewer");
            }
        }
    }

    /** A brief with no more than a name, a product and copy, on the default 4:5 canvas. */
    public static Brief of(String name, AssetRef product, List<String> candidates) {
        return new Brief(
                name, Optional.of(product), Candidate.of(candidates), "", CanvasPreset.PORTRAIT.size(), BrandKit.NONE);
    }

    /** The texts of the lines that may be used, in the designer's order. */
    public List<String> candidates() {
        return copy.stream()
                .filter(c -> c.use() != Candidate.Use.NEVER)
                .map(Candidate::text)
                .toList();
    }

    public Brief withName(String value) {
        return new Brief(value, product, copy, direction, size, brand);
    }

    public Brief withProduct(Optional<AssetRef> value) {
        return new Brief(name, value, copy, direction, size, brand);
    }

    public Brief withCopy(List<Candidate> value) {
        return new Brief(name, product, value, direction, size, brand);
    }

    public Brief withDirection(String value) {
        return new Brief(name, product, copy, value, size, brand);
    }

    public Brief withSize(CanvasSize value) {
        return new Brief(name, product, copy, direction, value, brand);
    }

    public Brief withBrand(BrandKit value) {
        return new Brief(name, product, copy, direction, size, value);
    }
}
