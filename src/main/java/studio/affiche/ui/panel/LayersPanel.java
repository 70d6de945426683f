package studio.affiche.ui.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Rgba;
import studio.affiche.ui.geometry.HitTest;
import studio.affiche.ui.session.StudioSession;
import studio.affiche.ui.session.Variant;
import studio.affiche.ui.session.Workspace;

/** The layers from the topmost to the lowest, with visibility and lock. */
public final class LayersPanel extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double TILE = 30;

    private final Workspace workspace;
    private final StudioSession session;
    private final VBox rows = new VBox();
    private final Label empty = Controls.hint("The layers of the poster on the canvas are listed here.");
    private final Map<LayerId, Row> shown = new HashMap<>();
    private List<LayerId> order = List.of();

    /** One line, kept while its layer changes. */
    private record Row(HBox node, Label name, StackPane tile, ImageView picture, Button eye, Button lock) {}

    /** A panel for a window. */
    public LayersPanel(Workspace workspace) {
        this.workspace = workspace;
        this.session = workspace.session();
        getStyleClass().addAll("group", "layers-panel");
        rows.setId("layers");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("layers-scroll");
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(session.poster().map(Optional::isPresent));
        getChildren().addAll(Controls.section("Layers"), empty, scroll);
        session.poster().addListener(o -> fill());
        session.active().addListener(o -> shown.clear());
        session.selection().addListener(o -> mark());
        fill();
    }

    private void fill() {
        Optional<Poster> poster = session.poster().get();
        Controls.present(empty, poster.isEmpty());
        List<Layer> layers = poster.map(p -> p.layers().reversed()).orElse(List.of());
        List<LayerId> ids = layers.stream().map(Layer::id).toList();
        if (!ids.equals(order) || shown.isEmpty()) {
            shown.keySet().retainAll(ids);
            rows.getChildren()
                    .setAll(ids.stream()
                            .map(id -> shown.computeIfAbsent(id, this::row).node())
                            .toList());
            order = ids;
        }
        layers.forEach(this::update);
        mark();
    }

    private Row row(LayerId id) {
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setFitWidth(TILE);
        picture.setFitHeight(TILE);
        var tile = new StackPane(picture);
        tile.getStyleClass().add("layer-tile");
        tile.setMinSize(TILE, TILE);
        tile.setMaxSize(TILE, TILE);
        var clip = new Rectangle(TILE, TILE);
        clip.setArcWidth(8);
        clip.setArcHeight(8);
        tile.setClip(clip);
        var name = new Label();
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button eye = Controls.icon(Feather.EYE, "Hide");
        eye.setOnAction(e -> layer(id)
                .ifPresent(l -> session.edit(Edits.visible(l, !l.properties().visible()))));
        Button lock = Controls.icon(Feather.UNLOCK, "Lock");
        lock.setOnAction(e -> layer(id)
                .ifPresent(l -> session.edit(Edits.locked(l, !l.properties().locked()))));
        var node = new HBox(tile, name, eye, lock);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("layer-row");
        node.setUserData(id);
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        node.setOnMousePressed(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                session.selection().set(Optional.of(id));
            }
        });
        return new Row(node, name, tile, picture, eye, lock);
    }

    private Optional<Layer> layer(LayerId id) {
        return session.poster().get().flatMap(p -> p.layer(id));
    }

    private void update(Layer layer) {
        Row row = shown.computeIfAbsent(layer.id(), this::row);
        boolean visible = layer.properties().visible();
        boolean locked = layer.properties().locked();
        row.name().setText(layer.name());
        row.node().setAccessibleText(layer.name() + (visible ? "" : ", hidden") + (locked ? ", locked" : ""));
        row.node().pseudoClassStateChanged(OFF, !visible);
        state(
                row.eye(),
                visible ? Feather.EYE : Feather.EYE_OFF,
                (visible ? "Hide " : "Show ") + layer.name(),
                !visible);
        state(
                row.lock(),
                locked ? Feather.LOCK : Feather.UNLOCK,
                (locked ? "Unlock " : "Lock ") + layer.name(),
                locked);
        tile(row, layer);
    }

    private static void state(Button button, Feather icon, String text, boolean set) {
        button.setGraphic(new FontIcon(icon));
        Controls.name(button, text);
        button.pseudoClassStateChanged(PseudoClass.getPseudoClass("set"), set);
    }

    /** A letter for text, a small picture for everything else. */
    private void tile(Row row, Layer layer) {
        Layer plain = layer.with(layer.properties().withVisible(true));
        if (plain.equals(row.tile().getUserData())) {
            return;
        }
        row.tile().setUserData(plain);
        if (layer instanceof Layer.Text text) {
            var letter = new Label("T");
            letter.getStyleClass().add("layer-letter");
            row.tile().getChildren().setAll(letter);
            row.tile()
                    .setStyle("-fx-background-color: "
                            + text.style()
                                    .fill()
                                    .representative()
                                    .withOpacity(1)
                                    .mix(Rgba.opaque(0x2a2e34), 0.35)
                                    .hex() + ";");
            letter.setStyle(text.style().fill().representative().luminance() > 0.35 ? "-fx-text-fill: #16181b;" : "");
            return;
        }
        row.tile().getChildren().setAll((Node) row.picture());
        // The background covers its tile, everything else fits into it.
        boolean cover = layer instanceof Layer.Background;
        double aspect =
                layer.frame().box().width() / Math.max(1, layer.frame().box().height());
        row.picture().setFitWidth(cover && aspect > 1 ? 0 : TILE);
        row.picture().setFitHeight(cover && aspect <= 1 ? 0 : TILE);
        Optional<Variant> variant = session.active().get();
        Optional<Poster> poster = session.poster().get();
        if (variant.isPresent() && poster.isPresent()) {
            workspace
                    .thumbnails()
                    .request(
                            row,
                            alone(plain, poster.get()),
                            variant.get().assets(),
                            TILE * 2.5,
                            row.picture()::setImage);
        }
    }

    /** The layer on a square canvas of its own. */
    private static Poster alone(Layer layer, Poster poster) {
        if (layer instanceof Layer.Background) {
            return poster.withLayers(List.of(layer));
        }
        Box box = HitTest.bounds(layer.frame());
        int side = (int) Math.clamp(Math.ceil(Math.max(box.width(), box.height()) * 1.1), 64, CanvasSize.MAX_SIDE);
        Box there = layer.frame().box().translate(side / 2.0 - box.centerX(), side / 2.0 - box.centerY());
        Layer moved = layer.with(
                layer.properties().withFrame(new Frame(there, layer.frame().rotation())));
        return new Poster(new CanvasSize(side, side), List.of(moved), Optional.empty(), poster.provenance());
    }

    private void mark() {
        shown.forEach((id, row) -> row.node()
                .pseudoClassStateChanged(SELECTED, session.selection().get().equals(Optional.of(id))));
    }
}
