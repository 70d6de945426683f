package studio.affiche.judge;

import studio.affiche.poster.CopyRole;

/** Roles of copy as they stand in a sentence. */
final class RoleNames {
    private RoleNames() {}

    static String of(CopyRole role) {
        return switch (role) {
            case SLOGAN -> "a slogan";
            case SUPPORT -> "a supporting line";
            case FACT -> "a fact";
            case PRICE -> "the price";
            case OFFER -> "an offer";
            case PROOF -> "a proof";
            case CALL_TO_ACTION -> "a call to action";
            case BRAND -> "the brand line";
            case PRODUCT_NAME -> "the product's name";
            case LEGAL -> "small print";
        };
    }
}
