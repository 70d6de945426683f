package studio.affiche.ui.panel;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.affiche.app.Prepared;
import studio.affiche.ui.session.BriefModel;
import studio.affiche.ui.session.Generator;
import studio.affiche.ui.session.Workspace;

/** The brief: product, name, copy, brand, direction, and the button that has posters made from it. */
public final class BriefPanel extends VBox {
    /** A panel for a window. */
    public BriefPanel(Workspace workspace, Commands commands) {
        BriefModel brief = workspace.session().brief();
        getStyleClass().addAll("panel", "brief-panel");
        var name = new TextField();
        name.setPromptText("Product name");
        name.setAccessibleText("Product name");
        name.setId("product-name");
        name.textProperty().bindBidirectional(brief.name());
        var direction = new TextArea();
        direction.setPromptText("soft morning light, podium, calm");
        direction.setAccessibleText("Direction");
        direction.setId("direction");
        direction.setWrapText(true);
        direction.setPrefRowCount(3);
        direction.textProperty().bindBidirectional(brief.direction());
        var content = new VBox(
                group("Brief", new ProductWell(workspace, commands), name),
                group("Candidate copy", new CopyList(workspace)),
                group("Brand kit", new BrandColors(brief)),
                group("Direction (optional)", direction));
        content.getStyleClass().add("panel-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var footer = new VBox(doubt(workspace, commands), generate(workspace));
        footer.getStyleClass().add("panel-footer");
        getChildren().addAll(scroll, footer);
    }

    private static VBox group(String title, Node... nodes) {
        var box = new VBox(Controls.section(title));
        box.getChildren().addAll(nodes);
        box.getStyleClass().add("group");
        return box;
    }

    /** Says that the cut-out should be looked at, and offers the brushes; nothing where it can be trusted. */
    private static Node doubt(Workspace workspace, Commands commands) {
        var words = new Label(
                "The cut-out is not sure: every poster will show it as it is.", new FontIcon(Feather.ALERT_TRIANGLE));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var correct = new Button("Correct it first…");
        correct.getStyleClass().add("link-button");
        correct.setOnAction(e -> commands.correctCutout());
        var box = new VBox(words, correct);
        box.setId("cutout-doubt");
        box.getStyleClass().add("cutout-doubt");
        ObjectProperty<Optional<Prepared>> prepared =
                workspace.session().brief().prepared();
        Runnable show = () ->
                Controls.present(box, prepared.get().filter(Prepared::doubtful).isPresent());
        prepared.addListener(o -> show.run());
        show.run();
        return box;
    }

    private static Button generate(Workspace workspace) {
        Generator generator = workspace.generator();
        var button = new Button();
        button.setId("generate");
        button.getStyleClass().add("primary");
        button.setMaxWidth(Double.MAX_VALUE);
        button.textProperty()
                .bind(Bindings.when(generator.running())
                        .then("Stop generating")
                        .otherwise("Generate " + Generator.COUNT + " posters  " + TopBar.shortcut() + "G"));
        generator.running().addListener((o, before, running) -> {
            button.getStyleClass().remove(running ? "primary" : "stop");
            button.getStyleClass().add(running ? "stop" : "primary");
        });
        button.setOnAction(e -> {
            if (generator.running().get()) {
                generator.cancel();
            } else {
                generator.generate();
            }
        });
        return button;
    }
}
