package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;

/** Many round things, sorted into a grid so that a point looks only at those that can reach it. */
final class Spots {
    /**
     * One spot.
     *
     * @param reach beyond which it has no effect
     */
    record Spot(double x, double y, double r, double reach, double strength, int kind) {}

    private static final double CELL = 0.08;
    private final int cols;
    private final int rows;
    private final Spot[][] cells;

    Spots(Stage stage, List<Spot> spots) {
        cols = Math.max(1, (int) Math.ceil(stage.width() / CELL));
        rows = Math.max(1, (int) Math.ceil(stage.height() / CELL));
        List<List<Spot>> lists = new ArrayList<>(cols * rows);
        for (int i = 0; i < cols * rows; i++) {
            lists.add(new ArrayList<>());
        }
        for (Spot s : spots) {
            int x0 = Math.max(0, (int) Math.floor((s.x - s.reach) / CELL));
            int x1 = Math.min(cols - 1, (int) Math.floor((s.x + s.reach) / CELL));
            int y0 = Math.max(0, (int) Math.floor((s.y - s.reach) / CELL));
            int y1 = Math.min(rows - 1, (int) Math.floor((s.y + s.reach) / CELL));
            for (int j = y0; j <= y1; j++) {
                for (int i = x0; i <= x1; i++) {
                    lists.get(j * cols + i).add(s);
                }
            }
        }
        cells = new Spot[cols * rows][];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = lists.get(i).toArray(Spot[]::new);
        }
    }

    /** The spots that may reach a point, in the order they were given. Not to be changed. */
    Spot[] near(double x, double y) {
        int i = Math.clamp((int) (x / CELL), 0, cols - 1);
        int j = Math.clamp((int) (y / CELL), 0, rows - 1);
        return cells[j * cols + i];
    }
}
