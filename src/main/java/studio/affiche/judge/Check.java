package studio.affiche.judge;

/** The checks of a finished poster: what each measures, in which unit, and what a warning of it costs. */
public enum Check {
    /** The largest text is a slogan of the brief, or the offer where the brief is a sale. Value: 0 missing, 1 other line. */
    HEADLINE("headline", 4),
    /** The price stands on the poster where the brief has one. Value: prices shown. */
    PRICE("price", 4),
    /** The brand line stands on the poster where the brief has one. Value: brand lines shown. */
    BRAND("brand line", 1.5),
    /** Lines marked as must stand on the poster, and none marked as never does. Value: lines that are wrong. */
    REQUIRED_LINES("required lines", 4),
    /** Four lines or more where the brief has six. Value: lines shown. */
    LINES("number of lines", 1.5),
    /** The headline is clearly the largest. Value: its size over that of the next text. */
    HIERARCHY("hierarchy", 1),
    /** Letters covered by the product. Value: share of a text's ink, 0 to 1. */
    HIDDEN("hidden letters", 1.5),
    /** Letters cut by the edge of the canvas. Value: share of a text's ink, 0 to 1. */
    CUT("cut letters", 4),
    /** Texts that touch each other or the product. Value: shared ink in parts of the smaller text's ink. */
    TOUCHING("touching", 1.5),
    /** Text across an edge of the scene: a horizon, a table's or podium's rim. Value: step of OKLab lightness. */
    GROUND_EDGE("edge under text", 1.2),
    /** Text on detail. Value: mean gradient of OKLab lightness in parts of a hundredth of the short side. */
    BUSY_GROUND("busy ground", 1.2),
    /** The smallest type. Value: size for a canvas whose short side is 1080. */
    TYPE_SIZE("type size", 1),
    /** Contrast of letters with what is under them (WCAG 2). Value: ratio, 1 to 21. */
    CONTRAST("contrast", 1.5),
    /** A short last line. Value: its width over that of the widest line. */
    ORPHAN("orphan", 0.8),
    /** Text that does not fit its box without a word being cut. Value: 1. */
    WORD_BREAK("word break", 2),
    /** Characters that no font shows. Value: characters. */
    MISSING_GLYPHS("missing characters", 4),
    /** The product's box. Value: its share of the canvas, 0 to 1. */
    PRODUCT_SIZE("product size", 1.5),
    /** A product that stands on a ground stands upright. Value: degrees. */
    UPRIGHT("upright product", 2),
    /** The product lies inside the canvas. Value: share of it outside, 0 to 1. */
    PRODUCT_CUT("cut product", 2),
    /** The product can be told from the ground. Value: OKLab distance along its outline. */
    PRODUCT_CONTRAST("product on ground", 1.5),
    /** Inks and shapes belong to the palette. Value: degrees of hue from the nearest colour of scene, product and brand. */
    PALETTE("palette", 1),
    /** Air to the edge of the canvas. Value: parts of the short side. */
    MARGIN("margin", 1),
    /** Weight of product and text about the vertical axis. Value: -1 left edge to 1 right edge. */
    BALANCE("balance", 0.5),
    /** The scene honours the direction of the brief. Value: 1 where it contradicts. */
    DIRECTION("direction", 3);

    private final String title;
    private final double weight;

    Check(String title, double weight) {
        this.title = title;
        this.weight = weight;
    }

    /** What the check is called in lists. */
    public String title() {
        return title;
    }

    /** What a warning takes from the score. */
    public double weight() {
        return weight;
    }
}
