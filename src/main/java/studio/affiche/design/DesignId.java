package studio.affiche.design;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/** Names for designs: the product's name and a hash of the brief and of all that was decided. */
public final class DesignId {
    private static final int LONGEST = 32;

    private DesignId() {}

    /**
     * The id of a design whose own is still empty; equal designs of equal briefs have equal ids, whichever font families
     * the machine has.
     */
    public static String of(Brief brief, Design design) {
        var plain = design.withId("")
                .withStyle(design.style().stream()
                        .map(s -> s.withFamily(Optional.empty()))
                        .toList());
        String content = brief + "\n" + design.seed() + "\n" + plain;
        String hash =
                Assets.refOf(content.getBytes(StandardCharsets.UTF_8), "txt").sha256();
        return slug(brief.name()) + "-" + hash.substring(0, 10);
    }

    /** Lower-case ASCII letters and digits joined by dashes; {@code poster} where the name has none. */
    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-$", "") : plain;
        return cut.isEmpty() ? "poster" : cut;
    }
}
