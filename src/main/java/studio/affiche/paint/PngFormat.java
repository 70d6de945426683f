package studio.affiche.paint;

/** The ways of writing pixels that are used, eight bits a sample (PNG, third edition, 11.2.1). */
enum PngFormat {
    /** Opaque and grey throughout. */
    GREY(0, 1),
    /** Opaque. */
    RGB(2, 3),
    /** With straight alpha. */
    RGBA(6, 4);

    private final int colorType;
    private final int bytes;

    PngFormat(int colorType, int bytes) {
        this.colorType = colorType;
        this.bytes = bytes;
    }

    /** The number in IHDR. */
    int colorType() {
        return colorType;
    }

    /** Bytes of a pixel. */
    int bytes() {
        return bytes;
    }
}
