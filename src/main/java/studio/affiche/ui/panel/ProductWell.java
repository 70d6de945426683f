package studio.affiche.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.affiche.app.Prepared;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.ui.session.DocumentFiles;
import studio.affiche.ui.session.Workspace;

/** Where the product's photo goes: by button or by drop. */
final class ProductWell extends StackPane {
    private static final double SIDE = 96;
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Workspace workspace;
    private final ImageView picture = new ImageView();
    private final Label file = new Label();
    private final Label quality = new Label();
    private final VBox empty;
    private final HBox filled;

    ProductWell(Workspace workspace, Commands commands) {
        this.workspace = workspace;
        getStyleClass().add("product-well");
        setId("product-well");
        var icon = new FontIcon(Feather.IMAGE);
        icon.getStyleClass().add("well-icon");
        var choose = new Button("Choose a product photo");
        choose.getStyleClass().add("link-button");
        choose.setId("choose-product");
        choose.setOnAction(e -> commands.chooseProduct());
        empty = new VBox(icon, choose, Controls.hint("or drop one here"));
        empty.setAlignment(Pos.CENTER);
        empty.getStyleClass().add("well-empty");

        picture.setPreserveRatio(true);
        picture.setFitWidth(SIDE * 0.8);
        picture.setFitHeight(SIDE);
        var frame = new StackPane(picture);
        frame.setMinSize(SIDE * 0.8, SIDE);
        file.getStyleClass().add("well-file");
        quality.getStyleClass().addAll("hint", "cutout-verdict");
        quality.setWrapText(true);
        var replace = new Button("Replace…");
        replace.getStyleClass().add("link-button");
        replace.setId("replace-product");
        replace.setOnAction(e -> commands.chooseProduct());
        var correct = new Button("Correct the cut-out…");
        correct.getStyleClass().add("link-button");
        correct.setId("correct-cutout");
        correct.setOnAction(e -> commands.correctCutout());
        var text = new VBox(file, quality, correct, replace);
        text.setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("well-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        filled = new HBox(frame, text);
        filled.setAlignment(Pos.CENTER_LEFT);
        filled.getStyleClass().add("well-filled");
        getChildren().addAll(empty, filled);

        Drops.accept(this, DocumentFiles::isImage, commands::open);
        workspace.session().brief().prepared().addListener((o, before, now) -> show(now));
        show(workspace.session().brief().prepared().get());
    }

    private void show(Optional<Prepared> prepared) {
        Controls.present(empty, prepared.isEmpty());
        Controls.present(filled, prepared.isPresent());
        if (prepared.isEmpty()) {
            picture.setImage(null);
            return;
        }
        Prepared p = prepared.get();
        file.setText(p.productPath()
                .map(f -> String.valueOf(f.getFileName()))
                .orElse(p.brief().name().isBlank() ? "Product" : p.brief().name()));
        quality.setText(p.quality());
        quality.pseudoClassStateChanged(DOUBTFUL, p.doubtful());
        quality.setGraphic(p.doubtful() ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
        Poster alone = alone(p);
        workspace.thumbnails().request(this, alone, p.assets(), SIDE * 2, picture::setImage);
    }

    /** The cut-out on a canvas of its own, for its picture. */
    private static Poster alone(Prepared p) {
        double aspect = Math.clamp(p.aspect(), 0.1, 10);
        int height = aspect > 1 ? (int) Math.max(64, 640 / aspect) : 640;
        int width = aspect > 1 ? 640 : (int) Math.max(64, 640 * aspect);
        var size = new CanvasSize(width, height);
        var properties = LayerProperties.added(LayerId.PRODUCT, "Product", Frame.of(new Box(0, 0, width, height)));
        return new Poster(
                size,
                List.of(new Layer.Product(properties, p.cutout(), Grounding.NONE)),
                Optional.empty(),
                new Provenance("", "", "", 0, Map.of(), ""));
    }
}
