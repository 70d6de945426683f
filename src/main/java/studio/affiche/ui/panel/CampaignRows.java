package studio.affiche.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;

/** Rows of a campaign's lists: the first {@value #MOST}; of more it is said how many there are. */
final class CampaignRows {
    private static final int MOST = 60;

    private CampaignRows() {}

    /**
     * The rows of a list.
     *
     * @param row makes the row of an item
     * @param none said where there are no items
     */
    static <T> List<Node> of(List<T> items, Function<T, ? extends Node> row, String none) {
        if (items.isEmpty()) {
            return List.of(Controls.hint(none));
        }
        var rows = new ArrayList<Node>();
        items.stream().limit(MOST).map(row).forEach(rows::add);
        if (items.size() > MOST) {
            rows.add(Controls.hint("and " + (items.size() - MOST) + " more"));
        }
        return rows;
    }
}
