package studio.affiche.poster;

/** The sizes that are asked for most. Any other is a {@link CanvasSize} of its own. */
public enum CanvasPreset {
    SQUARE_800("Square 1:1", 800, 800),
    SQUARE_1080("Square 1:1", 1080, 1080),
    PORTRAIT("Poster 4:5", 1080, 1350),
    STORY("Story 9:16", 1080, 1920),
    WIDE("Wide 16:9", 1920, 1080),
    /** 210 × 297 mm at 150 dots per inch. */
    A4("A4 at 150 dpi", 1240, 1754);

    private final String label;
    private final CanvasSize size;

    CanvasPreset(String label, int width, int height) {
        this.label = label;
        this.size = new CanvasSize(width, height);
    }

    /** What the preset is called, without its size. */
    public String label() {
        return label;
    }

    /** The canvas it stands for. */
    public CanvasSize size() {
        return size;
    }
}
