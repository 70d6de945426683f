package studio.affiche.scene;

/** A plate with little on it, such as falling flakes, that costs next to nothing where it is empty. */
final class Overlay {
    private final Plate plate;
    private final boolean[] filled;
    private final int cols;
    private final int rows;

    /** Width of the squares that are looked at as one, in canvas units. */
    private static final double BLOCK = 0.02;

    Overlay(Stage stage, Plate plate) {
        this.plate = plate;
        cols = (int) Math.ceil(stage.width() / BLOCK) + 1;
        rows = (int) Math.ceil(stage.height() / BLOCK) + 1;
        filled = new boolean[cols * rows];
        for (int k = 0; k < filled.length; k++) {
            double x = k % cols * BLOCK;
            int row = k / cols;
            double y = row * BLOCK;
            filled[k] = plate.holds(x, y, x + BLOCK, y + BLOCK);
        }
    }

    /** Lays the plate over what is there. */
    void over(double x, double y, Tint out) {
        int i = Math.clamp((int) (x / BLOCK), 0, cols - 1);
        int j = Math.clamp((int) (y / BLOCK), 0, rows - 1);
        if (filled[j * cols + i]) {
            plate.over(x, y, out);
        }
    }
}
