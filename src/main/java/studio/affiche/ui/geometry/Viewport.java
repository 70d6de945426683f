package studio.affiche.ui.geometry;

import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;

/**
 * How the canvas lies in the view: a canvas point is shown at {@code origin + zoom × point}.
 *
 * @param zoom view pixels for each canvas pixel, {@value #MIN_ZOOM} to {@value #MAX_ZOOM}
 * @param originX where the canvas's left edge lies in the view, a whole pixel so that the picture stays crisp
 * @param originY where its top edge lies
 */
public record Viewport(double zoom, double originX, double originY) {
    public static final double MIN_ZOOM = 0.05;
    public static final double MAX_ZOOM = 8;
    /** The steps of zooming in and out. */
    private static final double[] STEPS = {
        0.05, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6, 8
    };

    public Viewport {
        if (!(zoom >= MIN_ZOOM && zoom <= MAX_ZOOM) || !Double.isFinite(originX) || !Double.isFinite(originY)) {
            throw new IllegalArgumentException("A view has a zoom of " + MIN_ZOOM + " to " + MAX_ZOOM
                    + " and a finite origin: " + zoom + ", " + originX + ", " + originY);
        }
        originX = Math.rint(originX);
        originY = Math.rint(originY);
    }

    /** The whole canvas in the middle of a view, with a margin around it; never larger than life. */
    public static Viewport fit(CanvasSize canvas, double width, double height, double margin) {
        double room = Math.min((width - 2 * margin) / canvas.width(), (height - 2 * margin) / canvas.height());
        return centred(canvas, Math.clamp(room, MIN_ZOOM, 1), width, height);
    }

    /** The canvas in the middle of a view at a zoom. */
    public static Viewport centred(CanvasSize canvas, double zoom, double width, double height) {
        double z = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
        return new Viewport(z, (width - canvas.width() * z) / 2, (height - canvas.height() * z) / 2);
    }

    /** The same view at another zoom, with one point of the view kept where it is. */
    public Viewport zoomedAround(double newZoom, double viewX, double viewY) {
        double z = Math.clamp(newZoom, MIN_ZOOM, MAX_ZOOM);
        Point at = toCanvas(viewX, viewY);
        return new Viewport(z, viewX - at.x() * z, viewY - at.y() * z);
    }

    /** The same view moved. */
    public Viewport panned(double dx, double dy) {
        return new Viewport(zoom, originX + dx, originY + dy);
    }

    /** The view moved back so far that a part of the canvas of at least a given size stays in sight. */
    public Viewport keptInSight(CanvasSize canvas, double width, double height, double atLeast) {
        double x = Math.clamp(originX, atLeast - canvas.width() * zoom, Math.max(atLeast, width - atLeast));
        double y = Math.clamp(originY, atLeast - canvas.height() * zoom, Math.max(atLeast, height - atLeast));
        return new Viewport(zoom, x, y);
    }

    /** The next larger step. */
    public double zoomIn() {
        for (double step : STEPS) {
            if (step > zoom * 1.01) {
                return step;
            }
        }
        return MAX_ZOOM;
    }

    /** The next smaller step. */
    public double zoomOut() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < zoom * 0.99) {
                return STEPS[i];
            }
        }
        return MIN_ZOOM;
    }

    /** A point of the view on the canvas. */
    public Point toCanvas(double viewX, double viewY) {
        return new Point((viewX - originX) / zoom, (viewY - originY) / zoom);
    }

    /** A point of the canvas in the view. */
    public Point toView(Point canvas) {
        return new Point(originX + canvas.x() * zoom, originY + canvas.y() * zoom);
    }

    /** A box of the canvas in the view. */
    public Box toView(Box canvas) {
        return new Box(
                originX + canvas.x() * zoom,
                originY + canvas.y() * zoom,
                canvas.width() * zoom,
                canvas.height() * zoom);
    }
}
