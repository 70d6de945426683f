package studio.affiche.ui.panel;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.affiche.poster.Layer;
import studio.affiche.poster.TextMeasure;
import studio.affiche.ui.canvas.CanvasModel;
import studio.affiche.ui.canvas.Manipulation;
import studio.affiche.ui.session.StudioSession;
import studio.affiche.ui.session.Workspace;

/** The numbers and choices behind the selected layer. */
public final class Inspector extends VBox {
    private final StudioSession session;
    private final CanvasModel canvas;
    private final Label title;
    private final Label hint =
            Controls.hint("Click a layer on the canvas or in the list to move, resize or restyle it.");
    private final FrameSection frame;
    private final TextSection text;
    private final ProductSection product;

    /** An inspector for a window. */
    public Inspector(Workspace workspace, CanvasModel canvas) {
        this.session = workspace.session();
        this.canvas = canvas;
        this.title = Controls.section("Inspector");
        this.frame = new FrameSection(session);
        this.text = new TextSection(
                session,
                workspace.studio().fonts(),
                workspace.canvasWorker(),
                new ContrastLabel(session, workspace.studio()::paint, workspace.canvasWorker()),
                (layer, size) -> workspace
                        .canvasWorker()
                        .request(
                                "size of text",
                                () -> workspace.studio().setting(layer),
                                found -> size.accept(found.map(TextMeasure.Setting::size)
                                        .orElse(layer.style().maxSize()))));
        this.product = new ProductSection(session);
        getStyleClass().addAll("group", "inspector");
        setId("inspector");
        getChildren().addAll(title, hint, text, product, frame);
        session.poster().addListener(o -> fill());
        session.selection().addListener(o -> fill());
        canvas.manipulation().addListener(o -> follow());
        fill();
    }

    private void fill() {
        Optional<Layer> layer = session.selected();
        Controls.title(title, layer.map(Layer::name).orElse("Inspector"));
        Controls.present(hint, layer.isEmpty());
        Controls.present(frame, layer.isPresent());
        Controls.present(text, layer.filter(Layer.Text.class::isInstance).isPresent());
        Controls.present(product, layer.filter(Layer.Product.class::isInstance).isPresent());
        layer.ifPresent(l -> {
            frame.show(l, l.frame());
            switch (l) {
                case Layer.Text t -> text.show(t);
                case Layer.Product p -> product.show(p);
                case Layer.Background _, Layer.Shape _, Layer.Image _ -> {}
            }
        });
    }

    /** Shows where a dragged layer is. */
    private void follow() {
        Optional<Manipulation> held = canvas.manipulation().get();
        session.selected()
                .ifPresent(l -> frame.show(l, held.map(Manipulation::frame).orElse(l.frame())));
    }
}
