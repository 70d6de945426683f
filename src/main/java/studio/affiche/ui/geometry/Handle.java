package studio.affiche.ui.geometry;

import studio.affiche.poster.Box;
import studio.affiche.poster.Frame;

/** One of the eight grips of a selected layer. */
public enum Handle {
    NORTH_WEST(-1, -1),
    NORTH(0, -1),
    NORTH_EAST(1, -1),
    EAST(1, 0),
    SOUTH_EAST(1, 1),
    SOUTH(0, 1),
    SOUTH_WEST(-1, 1),
    WEST(-1, 0);

    private final int sideX;
    private final int sideY;

    Handle(int sideX, int sideY) {
        this.sideX = sideX;
        this.sideY = sideY;
    }

    /** -1 on the left edge, 1 on the right one, 0 between. */
    public int sideX() {
        return sideX;
    }

    /** -1 on the top edge, 1 on the bottom one, 0 between. */
    public int sideY() {
        return sideY;
    }

    /** Whether it moves two edges. */
    public boolean corner() {
        return sideX != 0 && sideY != 0;
    }

    /** Where it stands on a frame, on the canvas. */
    public Point on(Frame frame) {
        Box box = frame.box();
        return Point.middle(frame)
                .plus(new Point(sideX * box.width() / 2, sideY * box.height() / 2).turned(frame.rotation()));
    }

    /**
     * How a frame looks after this handle was dragged. The opposite edge or corner stays where it is on the canvas, or
     * the middle if it is resized from there; rotation stays.
     *
     * @param frame before the drag
     * @param way of the pointer on the canvas
     * @param keepAspect whether width and height keep their ratio
     * @param fromCentre whether both sides move
     * @param minimum shortest side in canvas pixels
     */
    public Frame resize(Frame frame, Point way, boolean keepAspect, boolean fromCentre, double minimum) {
        Box box = frame.box();
        Point along = way.turned(-frame.rotation());
        double both = fromCentre ? 2 : 1;
        double width = Math.max(minimum, box.width() + sideX * along.x() * both);
        double height = Math.max(minimum, box.height() + sideY * along.y() * both);
        if (keepAspect && box.width() > 0 && box.height() > 0) {
            double factor = factor(width / box.width(), height / box.height());
            factor = Math.max(factor, minimum / Math.min(box.width(), box.height()));
            width = box.width() * factor;
            height = box.height() * factor;
        }
        Point shift = fromCentre
                ? Point.ZERO
                : new Point(sideX * (width - box.width()) / 2, sideY * (height - box.height()) / 2)
                        .turned(frame.rotation());
        Point middle = Point.middle(frame).plus(shift);
        return frame.withBox(Box.around(middle.x(), middle.y(), width, height));
    }

    /** The factor of both sides: that of the edge dragged, or at a corner the one that changed more. */
    private double factor(double factorX, double factorY) {
        if (sideX == 0) {
            return factorY;
        }
        if (sideY == 0) {
            return factorX;
        }
        return Math.abs(factorX - 1) > Math.abs(factorY - 1) ? factorX : factorY;
    }
}
