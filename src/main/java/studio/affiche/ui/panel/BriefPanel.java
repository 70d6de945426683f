package studio.affiche.ui.panel;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
        var footer = new VBox(generate(workspace));
        footer.getStyleClass().add("panel-footer");
        getChildren().addAll(scroll, footer);
    }

    private static VBox group(String title, Node... nodes) {
        var box = new VBox(Controls.section(title));
        box.getChildren().addAll(nodes);
        box.getStyleClass().add("group");
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
