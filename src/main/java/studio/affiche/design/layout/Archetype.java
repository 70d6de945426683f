package studio.affiche.design.layout;

/** The kinds of poster layout that are known. */
public enum Archetype {
    /** Headline top left, product below, quiet footer. */
    EDITORIAL(new Editorial()),
    /** Centred headline, product in the middle, badge, band across the foot. */
    POP(new Pop()),
    /** Giant headline with the product in front of it, facts below. */
    DEPTH(new Depth()),
    /** A giant number, product, headline below. */
    NUMERAL(new BigNumeral()),
    /** Product above, headline bottom left. */
    GROUNDED(new Grounded()),
    /** Text in one half, product in the other. */
    SIDE(new Side()),
    /** Product above, everything centred below. */
    CENTRED(new Centred()),
    /** A headline that fills the upper part, product low at one side. */
    STATEMENT(new Statement()),
    /** A narrow column of text from top to bottom, the product as high as the sheet beside it. */
    COLUMN(new Column()),
    /** Much air, the product alone, a small headline below. */
    QUIET(new Quiet()),
    /** A headline as wide as the sheet at its foot. */
    FOOT(new Foot()),
    /** The product with its facts at both sides. */
    FLANKED(new Flanked()),
    /** A rising headline and a leaning product. */
    DIAGONAL(new Diagonal()),
    /** Text in the four corners, the product large between them. */
    CORNERS(new Corners());

    private final Arranger arranger;

    Archetype(Arranger arranger) {
        this.arranger = arranger;
    }

    Arranger arranger() {
        return arranger;
    }
}
