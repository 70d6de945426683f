package studio.affiche.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.scene.transform.Transform;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.ui.geometry.Point;
import studio.affiche.ui.geometry.Viewport;
import studio.affiche.ui.session.CutoutModel;
import studio.affiche.ui.session.Pixels;

/** The photo under the brush. The wheel zooms, the middle button or Space moves the photo. */
public final class CutoutCanvas extends Pane {
    private static final Color KEEP = Color.web("#6fd08c");
    private static final Color REMOVE = Color.web("#ff6b6b");
    private static final double MARGIN = 24;
    private static final double DIMMED = 0.22;
    private static final int SQUARE = 10;

    private final CutoutModel model;
    private final Group photo = new Group();
    private final Region checker = new Region();
    private final ImageView ground = new ImageView();
    private final ImageView cut = new ImageView();
    private final Group strokes = new Group();
    private final Circle pointer = new Circle();
    private Viewport viewport = new Viewport(1, 0, 0);
    private boolean placed;
    private boolean panning;
    private boolean spaceHeld;
    private Point last = Point.ZERO;

    /** A canvas for a model. */
    public CutoutCanvas(CutoutModel model) {
        this.model = model;
        setId("cutout-canvas");
        getStyleClass().add("cutout-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Photo to correct");
        setFocusTraversable(true);
        setCursor(Cursor.NONE);
        setMinSize(0, 0);
        ground.setImage(Pixels.show(model.draft().photo()));
        ground.setOpacity(DIMMED);
        checker.setBackground(new Background(new BackgroundImage(squares(), null, null, null, null)));
        checker.setPrefSize(ground.getImage().getWidth(), ground.getImage().getHeight());
        checker.visibleProperty().bind(model.dimmed().not());
        ground.visibleProperty().bind(model.dimmed());
        photo.getChildren().addAll(checker, ground, cut, strokes);
        photo.setMouseTransparent(true);
        pointer.setMouseTransparent(true);
        pointer.setFill(null);
        pointer.setStrokeWidth(1.5);
        pointer.radiusProperty().bind(model.brush().divide(2));
        pointer.setVisible(false);
        getChildren().addAll(photo, pointer);
        clipToBounds();
        install();
        model.trial().addListener((o, before, now) -> show());
        model.drawing().addListener((o, before, now) -> showStrokes());
        model.busy().addListener((o, before, now) -> showStrokes());
        model.kind().addListener((o, before, now) -> pointer.setStroke(color(now)));
        pointer.setStroke(color(model.kind().get()));
        widthProperty().addListener(o -> fitOnce());
        heightProperty().addListener(o -> fitOnce());
        show();
    }

    /** The whole photo in the middle. */
    public void fit() {
        double w = ground.getImage().getWidth();
        double h = ground.getImage().getHeight();
        double room = Math.min((getWidth() - 2 * MARGIN) / w, (getHeight() - 2 * MARGIN) / h);
        double zoom = Math.clamp(room, Viewport.MIN_ZOOM, 2);
        place(new Viewport(zoom, (getWidth() - w * zoom) / 2, (getHeight() - h * zoom) / 2));
    }

    /** The next larger or smaller step around the middle. */
    public void zoom(boolean in) {
        place(viewport.zoomedAround(in ? viewport.zoomIn() : viewport.zoomOut(), getWidth() / 2, getHeight() / 2));
    }

    /** How the photo lies in this view. */
    public Viewport viewport() {
        return viewport;
    }

    /** While the key is held, the brush moves the photo. */
    public void holdSpace(boolean held) {
        spaceHeld = held;
        setCursor(held ? Cursor.OPEN_HAND : Cursor.NONE);
        pointer.setVisible(!held && isHover());
    }

    private void fitOnce() {
        if (!placed && getWidth() > 0 && getHeight() > 0) {
            placed = true;
            fit();
        }
    }

    private void place(Viewport value) {
        viewport = value;
        photo.getTransforms()
                .setAll(
                        Transform.translate(value.originX(), value.originY()),
                        Transform.scale(value.zoom(), value.zoom()));
    }

    private void install() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> {
            panning = false;
            model.release();
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> pointer.setVisible(false));
        addEventHandler(ScrollEvent.SCROLL, e -> {
            place(viewport.zoomedAround(viewport.zoom() * Math.pow(1.002, e.getDeltaY()), e.getX(), e.getY()));
            e.consume();
        });
        addEventHandler(
                ZoomEvent.ZOOM,
                e -> place(viewport.zoomedAround(viewport.zoom() * e.getZoomFactor(), e.getX(), e.getY())));
    }

    private void press(MouseEvent e) {
        requestFocus();
        last = new Point(e.getX(), e.getY());
        panning = e.getButton() == MouseButton.MIDDLE || spaceHeld;
        if (!panning && e.getButton() == MouseButton.PRIMARY) {
            Point at = viewport.toCanvas(e.getX(), e.getY());
            model.press(at.x(), at.y(), viewport.zoom());
        }
    }

    private void drag(MouseEvent e) {
        point(e);
        if (panning) {
            place(viewport.panned(e.getX() - last.x(), e.getY() - last.y()));
            last = new Point(e.getX(), e.getY());
        } else {
            Point at = viewport.toCanvas(e.getX(), e.getY());
            model.drag(at.x(), at.y());
        }
    }

    private void point(MouseEvent e) {
        pointer.setCenterX(e.getX());
        pointer.setCenterY(e.getY());
        pointer.setVisible(!spaceHeld);
    }

    private void show() {
        cut.setImage(model.trial().get().map(t -> Pixels.show(t.image())).orElse(null));
        showStrokes();
    }

    /** The stroke in hand, and those whose outcome is not painted yet. */
    private void showStrokes() {
        List<CutoutStroke> made = model.strokes();
        Optional<CutoutStroke> waiting =
                model.busy().get() && !made.isEmpty() ? Optional.of(made.getLast()) : Optional.empty();
        strokes.getChildren()
                .setAll(Stream.concat(waiting.stream(), model.drawing().get().stream())
                        .map(this::line)
                        .toList());
    }

    private Polyline line(CutoutStroke stroke) {
        double scale = model.draft().scale();
        var line = new Polyline();
        for (CutoutStroke.Point p : stroke.points()) {
            line.getPoints().addAll(p.x() * scale, p.y() * scale);
        }
        CutoutStroke.Point end = stroke.points().getLast();
        // A line of one point would not be drawn.
        line.getPoints().addAll(end.x() * scale + 0.01, end.y() * scale);
        line.setStroke(color(stroke.kind()).deriveColor(0, 1, 1, 0.5));
        line.setStrokeWidth(2 * stroke.radius() * scale);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        line.setStrokeType(StrokeType.CENTERED);
        return line;
    }

    /** Four squares, to be repeated. */
    private static Image squares() {
        var image = new WritableImage(2 * SQUARE, 2 * SQUARE);
        for (int y = 0; y < 2 * SQUARE; y++) {
            for (int x = 0; x < 2 * SQUARE; x++) {
                boolean light = (x < SQUARE) == (y < SQUARE);
                image.getPixelWriter().setColor(x, y, Color.web(light ? "#3a3e45" : "#2c3035"));
            }
        }
        return image;
    }

    private static Color color(CutoutStroke.Kind kind) {
        return switch (kind) {
            case KEEP -> KEEP;
            case REMOVE -> REMOVE;
        };
    }

    private void clipToBounds() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }
}
