package studio.affiche.ui.geometry;

import java.util.Optional;
import studio.affiche.poster.Box;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;

/** What lies under the pointer. */
public final class HitTest {
    private HitTest() {}

    /**
     * The topmost layer at a point of the canvas that the mouse may take: visible, not locked, not the background.
     *
     * @param slack how far outside its box a layer is still hit, in canvas pixels
     */
    public static Optional<Layer> topmost(Poster poster, Point at, double slack) {
        for (int i = poster.layers().size() - 1; i >= 0; i--) {
            Layer layer = poster.layers().get(i);
            if (!(layer instanceof Layer.Background)
                    && layer.properties().visible()
                    && !layer.properties().locked()
                    && inside(layer.frame(), at, slack)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }

    /** Whether a point lies in a frame, its rotation respected. */
    public static boolean inside(Frame frame, Point at, double slack) {
        Point middle = Point.middle(frame);
        Point upright = at.minus(middle).turned(-frame.rotation()).plus(middle);
        return frame.box().grow(slack).contains(upright.x(), upright.y());
    }

    /** The handle of a frame within reach of a point, corners first. */
    public static Optional<Handle> handle(Frame frame, Point at, double reach) {
        Handle best = null;
        double nearest = reach;
        for (Handle handle : Handle.values()) {
            double distance = handle.on(frame).minus(at).length();
            if (distance < nearest || (distance == nearest && handle.corner())) {
                nearest = distance;
                best = handle;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The upright box around a frame. */
    public static Box bounds(Frame frame) {
        if (frame.rotation() == 0) {
            return frame.box();
        }
        Point corner = Handle.SOUTH_EAST.on(frame).minus(Point.middle(frame));
        Point other = Handle.NORTH_EAST.on(frame).minus(Point.middle(frame));
        double halfWidth = Math.max(Math.abs(corner.x()), Math.abs(other.x()));
        double halfHeight = Math.max(Math.abs(corner.y()), Math.abs(other.y()));
        return Box.around(frame.box().centerX(), frame.box().centerY(), 2 * halfWidth, 2 * halfHeight);
    }
}
