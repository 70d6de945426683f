package studio.affiche.ui.panel;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import studio.affiche.poster.Rgba;
import studio.affiche.ui.session.BriefModel;

/** The brand's colours; without any, posters take theirs from the product. */
final class BrandColors extends FlowPane {
    private static final int MOST = 8;

    private final BriefModel brief;

    BrandColors(BriefModel brief) {
        this.brief = brief;
        getStyleClass().add("brand-colors");
        InvalidationListener fill = o -> fill();
        brief.colors().addListener(fill);
        brief.prepared().addListener(fill);
        fill();
    }

    private void fill() {
        ObservableList<Rgba> colors = brief.colors();
        if (getChildren().size() == colors.size() + 1 && getChildren().getLast() instanceof Button) {
            // Only colours changed: the swatches stay, and so does what is open beside one.
            for (int i = 0; i < colors.size(); i++) {
                ColorChooser.paint((Button) getChildren().get(i), colors.get(i));
            }
            return;
        }
        getChildren().clear();
        for (int i = 0; i < colors.size(); i++) {
            getChildren().add(swatch(i));
        }
        if (colors.size() < MOST) {
            Button add = Controls.icon(Feather.PLUS, "Add a brand colour");
            add.getStyleClass().add("swatch-add");
            add.setOnAction(e -> {
                List<Rgba> offered = offered();
                colors.add(offered.isEmpty() ? Rgba.opaque(0xff7a59) : offered.getFirst());
            });
            getChildren().add(add);
        }
    }

    private Button swatch(int index) {
        Button button = ColorChooser.swatch(brief.colors().get(index));
        button.setOnAction(e -> {
            var remove = new Button("Remove this colour");
            remove.getStyleClass().add("link-button");
            Popover popover = ColorChooser.open(
                    button,
                    brief.colors().get(index),
                    offered(),
                    c -> brief.colors().set(index, c),
                    remove);
            remove.setOnAction(r -> {
                popover.hide();
                brief.colors().remove(index);
            });
        });
        return button;
    }

    /** The product's colours that are not among the brand's. */
    private List<Rgba> offered() {
        var colors = new ArrayList<Rgba>();
        brief.prepared().get().ifPresent(p -> colors.addAll(p.palette()));
        colors.removeAll(brief.colors());
        return colors;
    }
}
