package studio.affiche.ui.canvas;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.ui.geometry.Viewport;
import studio.affiche.ui.session.LatestWorker;
import studio.affiche.ui.session.PosterImages;
import studio.affiche.ui.session.StudioSession;

/** The desk with the poster on it: shows it as it is painted, with handles and guides above. */
public final class CanvasView extends StackPane {
    private final StudioSession session;
    private final CanvasModel model;
    private final CanvasRenderer renderer;
    private final PosterPicture picture = new PosterPicture();
    private final SnapGuides guides = new SnapGuides();
    private final SelectionHandles handles = new SelectionHandles();

    /**
     * A canvas.
     *
     * @param empty shown while there is no poster
     */
    public CanvasView(StudioSession session, CanvasModel model, PosterImages images, LatestWorker worker, Node empty) {
        this.session = session;
        this.model = model;
        this.renderer = new CanvasRenderer(images, worker, session, model);
        setId("canvas");
        getStyleClass().add("canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Canvas");
        var desk = new Pane(picture, guides, handles);
        desk.setMouseTransparent(true);
        getChildren().addAll(desk, empty);
        clipToBounds();
        empty.visibleProperty().bind(session.poster().map(Optional::isEmpty));
        new CanvasGestures(this, session, model).install();

        widthProperty().addListener(o -> model.resizeView(getWidth(), getHeight()));
        heightProperty().addListener(o -> model.resizeView(getWidth(), getHeight()));
        model.viewport().addListener(o -> draw());
        model.manipulation().addListener((o, before, now) -> follow(now));
        model.hovered().addListener(o -> overlay());
        session.selection().addListener(o -> overlay());
        session.poster().addListener(o -> overlay());
        session.active().addListener(o -> draw());
        renderer.whole().addListener(o -> draw());
        renderer.parts().addListener(o -> draw());
        draw();
    }

    /** The state of this canvas. */
    public CanvasModel model() {
        return model;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getScene() != null && getScene().getWindow() != null) {
            renderer.setOutputScale(getScene().getWindow().getOutputScaleX());
        }
    }

    private void follow(Optional<Manipulation> now) {
        if (now.isPresent()
                && now.get() instanceof Manipulation.Resize resize
                && resize.layer() instanceof Layer.Text
                && !resize.growsType()
                && resize.changed()) {
            renderer.live(resize.layer(), resize.frame());
        }
        if (now.isPresent() && renderer.parts().get().isEmpty()) {
            renderer.split();
        }
        draw();
    }

    private void draw() {
        Optional<Poster> poster = session.poster().get();
        Viewport viewport = model.viewport().get();
        if (poster.isEmpty()) {
            picture.showNothing();
        } else {
            picture.place(poster.get().size(), viewport);
            picture(poster.get(), viewport);
        }
        overlay();
    }

    /** In three parts while a layer is dragged and until the poster is painted anew; else as a whole. */
    private void picture(Poster poster, Viewport viewport) {
        Optional<Manipulation> held = model.manipulation().get().filter(Manipulation::changed);
        Optional<Split> parts = renderer.parts().get();
        Optional<CanvasRenderer.Whole> whole = renderer.whole().get();
        boolean stale = whole.isPresent() && !whole.get().poster().equals(poster);
        if (held.isPresent()
                && parts.filter(s -> s.layer().equals(held.get().layer().id())
                                && s.poster().equals(poster))
                        .isPresent()) {
            picture.showSplit(parts.get(), held.get().frame(), viewport, outputScale());
        } else if (stale && picture.showsParts()) {
            picture.setVisible(true);
        } else if (whole.isPresent()) {
            picture.showWhole(whole.get(), viewport, outputScale());
        } else {
            picture.showPaper();
        }
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private void overlay() {
        Viewport viewport = model.viewport().get();
        boolean movable = session.selected()
                .filter(l -> !l.properties().locked() && l.properties().visible())
                .isPresent();
        Optional<Frame> hovered = model.hovered()
                .get()
                .filter(id -> !session.selection().get().equals(Optional.of(id)))
                .filter(id -> model.manipulation().get().isEmpty())
                .flatMap(id -> session.poster().get().flatMap(p -> p.layer(id)))
                .map(Layer::frame);
        handles.show(model.selectedFrame(), movable, hovered, viewport);
        guides.show(model.guides(), viewport);
    }

    private void clipToBounds() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }
}
