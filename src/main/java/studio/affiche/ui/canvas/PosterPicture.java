package studio.affiche.ui.canvas;

import javafx.scene.CacheHint;
import javafx.scene.effect.BlendMode;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Frame;
import studio.affiche.ui.geometry.Viewport;

/** The paper on the desk: a whole poster, or one in three parts of which the middle one moves. */
final class PosterPicture extends Pane {
    private final Rectangle paper = new Rectangle();
    private final ImageView lower = new ImageView();
    private final ImageView moving = new ImageView();
    private final ImageView upper = new ImageView();
    private final Pane stack = new Pane(lower, moving, upper);
    private final Rectangle clip = new Rectangle();

    PosterPicture() {
        setMouseTransparent(true);
        getStyleClass().add("poster-picture");
        paper.setFill(Color.rgb(58, 62, 69));
        paper.setEffect(new DropShadow(28, 0, 10, Color.rgb(0, 0, 0, 0.5)));
        // The shadow is blurred once, not with every frame of a drag.
        paper.setCache(true);
        paper.setCacheHint(CacheHint.SPEED);
        stack.setClip(clip);
        for (ImageView view : new ImageView[] {lower, moving, upper}) {
            view.setManaged(false);
            view.setPreserveRatio(false);
        }
        moving.setId("moving-layer");
        getChildren().addAll(paper, stack);
    }

    void place(CanvasSize size, Viewport viewport) {
        double width = Math.rint(size.width() * viewport.zoom());
        double height = Math.rint(size.height() * viewport.zoom());
        paper.setWidth(width);
        paper.setHeight(height);
        paper.relocate(viewport.originX(), viewport.originY());
        clip.setX(viewport.originX());
        clip.setY(viewport.originY());
        clip.setWidth(width);
        clip.setHeight(height);
    }

    void showNothing() {
        lower.setImage(null);
        moving.setImage(null);
        upper.setImage(null);
        setVisible(false);
    }

    /** The empty sheet, while the first picture is painted. */
    void showPaper() {
        showNothing();
        setVisible(true);
    }

    /** Whether the three parts are on show. */
    boolean showsParts() {
        return moving.getImage() != null;
    }

    void showWhole(CanvasRenderer.Whole whole, Viewport viewport, double outputScale) {
        setVisible(true);
        moving.setImage(null);
        upper.setImage(null);
        put(lower, whole.image(), whole.poster().size().bounds(), viewport, outputScale, whole.scale());
    }

    void showSplit(Split split, Frame live, Viewport viewport, double outputScale) {
        setVisible(true);
        Box canvas = split.poster().size().bounds();
        put(lower, split.below(), canvas, viewport, outputScale, split.scale());
        put(upper, split.above().orElse(null), canvas, viewport, outputScale, split.scale());
        boolean sameSize = live.box().width() == split.bitmap().frame().box().width()
                && live.box().height() == split.bitmap().frame().box().height();
        put(
                moving,
                split.bitmap().image(),
                split.bitmap().areaFor(live),
                viewport,
                outputScale,
                sameSize ? split.scale() : -1);
        moving.setBlendMode(blend(split.blend()));
    }

    /** Shows an image over a part of the canvas; pixel for pixel, and then on whole pixels, where it was painted so. */
    private static void put(
            ImageView view, @Nullable Image image, Box area, Viewport viewport, double outputScale, double scale) {
        view.setImage(image);
        if (image == null) {
            return;
        }
        Box place = viewport.toView(area);
        boolean exact = Math.abs(scale - viewport.zoom() * outputScale) < 1e-9;
        view.setSmooth(!exact);
        view.setFitWidth(exact ? image.getWidth() / outputScale : Math.max(1, place.width()));
        view.setFitHeight(exact ? image.getHeight() / outputScale : Math.max(1, place.height()));
        view.setX(exact ? Math.rint(place.x() * outputScale) / outputScale : place.x());
        view.setY(exact ? Math.rint(place.y() * outputScale) / outputScale : place.y());
    }

    private static @Nullable BlendMode blend(studio.affiche.poster.BlendMode mode) {
        return switch (mode) {
            case NORMAL -> null;
            case MULTIPLY -> BlendMode.MULTIPLY;
            case SCREEN -> BlendMode.SCREEN;
            case OVERLAY -> BlendMode.OVERLAY;
            case DARKEN -> BlendMode.DARKEN;
            case LIGHTEN -> BlendMode.LIGHTEN;
            case SOFT_LIGHT -> BlendMode.SOFT_LIGHT;
        };
    }
}
