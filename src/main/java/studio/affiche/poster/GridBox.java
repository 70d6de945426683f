package studio.affiche.poster;

/**
 * A box of the design language: whole numbers on a 512 × 512 grid laid over the canvas whatever its aspect
 * (AutoPP1M's {@code [x1, y1, x2, y2]}).
 *
 * @param x1 left, 0 to 511
 * @param y1 top, 0 to 511
 * @param x2 right, x1 + 1 to 512
 * @param y2 bottom, y1 + 1 to 512
 */
public record GridBox(int x1, int y1, int x2, int y2) {
    /** Cells along each side. */
    public static final int CELLS = 512;

    public GridBox {
        if (x1 < 0 || y1 < 0 || x2 > CELLS || y2 > CELLS || x1 >= x2 || y1 >= y2) {
            throw new IllegalArgumentException("[" + x1 + ", " + y1 + ", " + x2 + ", " + y2
                    + "] is not a box on the grid: 0 ≤ x1 < x2 ≤ 512 and 0 ≤ y1 < y2 ≤ 512");
        }
    }

    /** The nearest grid box to a box of 0 to 1, clipped to the canvas and at least one cell a side. */
    public static GridBox ofUnit(Box unit) {
        int x1 = Math.clamp(Math.round(unit.x() * CELLS), 0, CELLS - 1);
        int y1 = Math.clamp(Math.round(unit.y() * CELLS), 0, CELLS - 1);
        return new GridBox(
                x1,
                y1,
                Math.clamp(Math.round(unit.right() * CELLS), x1 + 1, CELLS),
                Math.clamp(Math.round(unit.bottom() * CELLS), y1 + 1, CELLS));
    }

    /** The nearest grid box to a box in canvas pixels. */
    public static GridBox ofCanvas(Box box, CanvasSize canvas) {
        return ofUnit(box.scale(1.0 / canvas.width(), 1.0 / canvas.height()));
    }

    /** The box with the canvas as 0 to 1. */
    public Box unit() {
        return Box.between((double) x1 / CELLS, (double) y1 / CELLS, (double) x2 / CELLS, (double) y2 / CELLS);
    }

    /** The box in canvas pixels. */
    public Box on(CanvasSize canvas) {
        return unit().scale(canvas.width(), canvas.height());
    }

    @Override
    public String toString() {
        return "[" + x1 + ", " + y1 + ", " + x2 + ", " + y2 + "]";
    }
}
