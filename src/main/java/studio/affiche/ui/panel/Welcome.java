package studio.affiche.ui.panel;

import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.affiche.ui.session.BriefModel;
import studio.affiche.ui.session.Generator;
import studio.affiche.ui.session.Workspace;

/** What the empty canvas says: the next step, whatever that is. */
public final class Welcome extends VBox {
    private final Workspace workspace;
    private final Label title = new Label();
    private final Label first = new Label();
    private final Label second = new Label();
    private final Button choose = new Button("Choose a product photo");
    private final Button sample = new Button("Try the sample brief");
    private final Button generate = new Button("Generate " + Generator.COUNT + " posters");

    /** A welcome for a window; its commands may be asked for later. */
    public Welcome(Workspace workspace, Supplier<Commands> commands) {
        this.workspace = workspace;
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        setPickOnBounds(false);
        var icon = new FontIcon(Feather.LAYERS);
        icon.getStyleClass().add("welcome-icon");
        title.getStyleClass().add("welcome-title");
        first.getStyleClass().add("welcome-line");
        second.getStyleClass().add("welcome-line");
        choose.getStyleClass().add("primary");
        choose.setOnAction(e -> commands.get().chooseProduct());
        sample.setId("open-sample");
        sample.setOnAction(e -> commands.get().openSample());
        generate.getStyleClass().add("primary");
        generate.setOnAction(e -> workspace.generator().generate());
        var buttons = new HBox(choose, sample, generate);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("welcome-buttons");
        getChildren().addAll(icon, title, new VBox(first, second), buttons);
        ((VBox) first.getParent()).setAlignment(Pos.CENTER);
        BriefModel brief = workspace.session().brief();
        brief.prepared().addListener(o -> say());
        brief.copy().addListener((InvalidationListener) o -> say());
        workspace.generator().running().addListener(o -> say());
        say();
    }

    private void say() {
        BriefModel brief = workspace.session().brief();
        boolean product = brief.prepared().get().isPresent();
        boolean copy = !brief.copy().isEmpty();
        boolean running = workspace.generator().running().get();
        Controls.present(choose, !product);
        Controls.present(sample, !product);
        Controls.present(generate, product && copy && !running);
        if (running) {
            say("Designing posters", "The first one appears here as soon as it is composed.", "");
        } else if (!product) {
            say(
                    "From a product photo to a poster",
                    "Drop a product photo, a brief or a project here.",
                    "Write a line of copy, then generate.");
        } else if (!copy) {
            say("What should it say?", "Add candidate copy on the left: one line is enough,", "five give it a choice.");
        } else {
            say("Ready to design", "Posters are proposed from the product, the copy and the direction.", "");
        }
    }

    private void say(String heading, String line, String more) {
        title.setText(heading);
        first.setText(line);
        second.setText(more);
        Controls.present(second, !more.isEmpty());
    }
}
