package studio.affiche.ui.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.affiche.app.Prepared;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Design;
import studio.affiche.poster.Layer;
import studio.affiche.ui.session.Variant;
import studio.affiche.ui.session.Workspace;

/** The posters below the canvas; they join one by one, and a click puts one on the canvas. */
public final class VariantsStrip extends HBox {
    private static final String ART_DIRECTOR = "art-director";

    private static final double HEIGHT = 132;
    /** Three lines. */
    private static final double SUMMARY_HEIGHT = 54;

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Workspace workspace;
    private final HBox cards = new HBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Label count = new Label();
    private final List<Node> places = new ArrayList<>();
    /** Shown on the cards of posters whose cut-out is not sure. */
    private final Map<Variant, Label> doubts = new HashMap<>();

    /** A strip for a window. */
    public VariantsStrip(Workspace workspace, Commands commands) {
        this.workspace = workspace;
        getStyleClass().add("strip");
        count.getStyleClass().add("hint");
        count.setWrapText(true);
        count.setId("variant-count");
        var summary = Controls.hint("");
        summary.setId("clicks-summary");
        summary.textProperty().bind(workspace.clicks().summary());
        summary.setMinHeight(0);
        summary.setMaxHeight(SUMMARY_HEIGHT);
        summary.textProperty().addListener((o, before, now) -> {
            Controls.present(summary, !now.isEmpty());
            Controls.name(summary, now);
        });
        summary.setOnMouseClicked(e -> commands.campaign());
        summary.getStyleClass().add("clicks-summary");
        Controls.present(summary, false);
        var title = new VBox(Controls.section("Variants"), count, summary, new ClicksMenu(workspace, commands));
        title.getStyleClass().add("strip-title");
        cards.getStyleClass().add("cards");
        cards.setId("variants");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.addEventFilter(ScrollEvent.SCROLL, e -> {
            double room = cards.getWidth() - scroll.getViewportBounds().getWidth();
            if (room > 0 && e.getDeltaY() != 0) {
                scroll.setHvalue(Math.clamp(scroll.getHvalue() - e.getDeltaY() / room, 0, 1));
                e.consume();
            }
        });
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        workspace.session().variants().addListener(this::follow);
        workspace.session().active().addListener(o -> cards.getChildren().forEach(this::mark));
        workspace
                .session()
                .brief()
                .prepared()
                .addListener(o -> doubts.forEach((variant, mark) -> Controls.present(mark, doubtful(variant))));
        workspace.generator().expected().addListener(o -> places());
        places();
    }

    private void follow(ListChangeListener.Change<? extends Variant> change) {
        cards.getChildren().removeAll(places);
        while (change.next()) {
            doubts.keySet().removeAll(change.getRemoved());
            cards.getChildren()
                    .removeIf(n -> n.getUserData() instanceof Variant v
                            && change.getRemoved().contains(v));
            int at = change.getFrom();
            for (Variant variant : change.getAddedSubList()) {
                cards.getChildren().add(at++, card(variant));
            }
        }
        places();
    }

    /** Empty places for the posters to come, and what to do when there is none. */
    private void places() {
        cards.getChildren().removeAll(places);
        places.clear();
        int expected = workspace.generator().expected().get();
        for (int i = 0; i < expected; i++) {
            var place = new Region();
            place.getStyleClass().add("card-place");
            double width = thumbnailWidth(workspace.session().brief().size().get()) + 12;
            place.setMinWidth(width);
            place.setPrefWidth(width);
            places.add(place);
        }
        int there = workspace.session().variants().size();
        if (expected == 0 && there == 0) {
            var empty =
                    Controls.hint("Posters appear here as they are designed. Drop a product photo on the brief, write a"
                            + " line of copy and press Generate.");
            empty.setMaxWidth(420);
            empty.getStyleClass().add("strip-empty");
            places.add(empty);
        }
        cards.getChildren().addAll(places);
        count.setText(
                expected > 0
                        ? there + " so far, " + expected + " to come"
                        : there == 0 ? "None yet" : there == 1 ? "1 poster" : there + " posters");
    }

    private static double thumbnailWidth(CanvasSize size) {
        return Math.clamp(HEIGHT * size.aspect(), 60, 230);
    }

    private HBox card(Variant variant) {
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        double width = thumbnailWidth(variant.poster().size());
        picture.setFitWidth(width);
        picture.setFitHeight(HEIGHT);
        var clip = new Rectangle(width, HEIGHT);
        clip.setArcWidth(8);
        clip.setArcHeight(8);
        var frame = new StackPane(picture);
        frame.setMinSize(width, HEIGHT);
        frame.setMaxSize(width, HEIGHT);
        frame.setClip(clip);
        variant.thumbnail().addListener((o, before, now) -> now.ifPresent(picture::setImage));
        variant.thumbnail().get().ifPresent(picture::setImage);

        Button remove = Controls.icon(Feather.X, "Remove this poster from the strip");
        remove.getStyleClass().add("card-remove");
        remove.setOnAction(e -> workspace.session().remove(variant));
        var edited = new Label("edited", new FontIcon(Feather.EDIT_2));
        edited.getStyleClass().add("card-edited");
        edited.visibleProperty().bind(variant.history().map(h -> h.index() > 0));
        var designer = new Label(designer(variant));
        designer.getStyleClass().add("card-designer");
        if (!variant.poster().provenance().designer().equals(ART_DIRECTOR)) {
            designer.getStyleClass().add("card-designer-model");
        }
        Controls.present(designer, !designer.getText().isEmpty());
        var doubt = new Label(null, new FontIcon(Feather.ALERT_TRIANGLE));
        doubt.getStyleClass().add("card-doubt");
        Controls.present(doubt, doubtful(variant));
        doubts.put(variant, doubt);
        Controls.name(doubt, "The cut-out of the product is not sure: correct it in the brief");
        var pictured = new StackPane(frame, designer, edited, doubt, remove);
        var card = new HBox(7, pictured, new ForecastBadge(workspace.clicks(), variant));
        card.setAlignment(Pos.CENTER_LEFT);
        StackPane.setAlignment(remove, Pos.TOP_RIGHT);
        StackPane.setAlignment(edited, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(doubt, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(designer, Pos.BOTTOM_CENTER);
        card.getStyleClass().add("card");
        card.setUserData(variant);
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText("Poster: " + headline(variant)
                + (designer.getText().isEmpty() ? "" : ", designed by " + designer.getText()));
        card.setOnMouseClicked(e -> {
            card.requestFocus();
            workspace.session().show(variant);
        });
        card.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                workspace.session().show(variant);
                e.consume();
            } else if (e.getCode() == KeyCode.DELETE) {
                workspace.session().remove(variant);
                e.consume();
            }
        });
        mark(card);
        return card;
    }

    private void mark(Node card) {
        card.pseudoClassStateChanged(
                ACTIVE,
                workspace
                        .session()
                        .active()
                        .get()
                        .filter(v -> v.equals(card.getUserData()))
                        .isPresent());
    }

    /** Who designed a poster, in words; empty where its file does not say. */
    private static String designer(Variant variant) {
        String name = variant.poster().provenance().designer();
        return name.equals(ART_DIRECTOR) ? "Art director" : name;
    }

    /** Whether a poster shows the cut-out of the brief, and that is not sure. */
    private boolean doubtful(Variant variant) {
        return workspace
                .session()
                .brief()
                .prepared()
                .get()
                .filter(Prepared::doubtful)
                .filter(p -> variant.poster().layers(Layer.Product.class).stream()
                        .anyMatch(l -> l.cutout().equals(p.cutout())))
                .isPresent();
    }

    private static String headline(Variant variant) {
        return variant.poster()
                .design()
                .map(Design::text)
                .filter(t -> !t.isEmpty())
                .map(List::getFirst)
                .orElse("by hand");
    }
}
