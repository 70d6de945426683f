package studio.affiche.poster;

import java.util.Arrays;
import java.util.Optional;

/** What a line of candidate copy is for. */
public enum CopyRole {
    /** Few words that carry the idea; may be the headline. */
    SLOGAN("slogan"),
    /** A sentence or phrase that supports the slogan. */
    SUPPORT("support"),
    /** A specification, quantity, ingredient, material or feature. */
    FACT("fact"),
    /** What it costs. */
    PRICE("price"),
    /** A discount, bundle, gift or limited run, and terms of delivery, return or trial. */
    OFFER("offer"),
    /** A rating, review, award or mention by the press. */
    PROOF("proof"),
    /** What to do next. */
    CALL_TO_ACTION("cta"),
    /** The brand, alone or with a category or product line. */
    BRAND("brand"),
    /** The product's name alone or with its variant. */
    PRODUCT_NAME("name"),
    /** Small print. */
    LEGAL("legal");

    private final String word;

    CopyRole(String word) {
        this.word = word;
    }

    /** The word for it in files. */
    public String word() {
        return word;
    }

    /** The role of a word in a file; empty for any other word. */
    public static Optional<CopyRole> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }
}
