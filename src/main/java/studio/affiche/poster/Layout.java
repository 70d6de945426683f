package studio.affiche.poster;

import java.util.List;

/**
 * Where things stand on the grid.
 *
 * @param product box of the product
 * @param text a box for each chosen text, in the same order
 */
public record Layout(GridBox product, List<GridBox> text) {
    public Layout {
        text = List.copyOf(text);
    }
}
