package studio.affiche.ui.canvas;

import java.util.Optional;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Plate;
import studio.affiche.poster.Poster;
import studio.affiche.ui.geometry.Handle;
import studio.affiche.ui.geometry.HitTest;
import studio.affiche.ui.geometry.Point;
import studio.affiche.ui.geometry.Snapping;
import studio.affiche.ui.geometry.Snapping.Snap;

/** A layer in the hand of the designer: an immutable value, followed from the press to the release of the mouse. */
public sealed interface Manipulation {
    /** The layer as it was when it was taken. */
    Layer layer();

    /** Where it would stand if it were let go now. */
    Frame frame();

    /** What it snaps to now. */
    Snap snap();

    /** The same with the pointer at another place of the canvas. */
    Manipulation to(Point pointer, Modifiers keys);

    /** What letting it go does to the poster. */
    Edit edit();

    /** Whether it stands elsewhere than at the beginning. */
    default boolean changed() {
        return !frame().equals(layer().frame());
    }

    /** Takes a layer to move it. */
    static Manipulation move(Poster poster, Layer layer, Point pressed, double zoom) {
        return new Move(layer, pressed, Snapping.around(poster, layer.id(), zoom), layer.frame(), Snap.FREE);
    }

    /** Takes a handle of a layer. */
    static Manipulation resize(Poster poster, Layer layer, Handle handle, Point pressed, double zoom) {
        return new Resize(layer, handle, pressed, Snapping.around(poster, layer.id(), zoom), layer.frame(), Snap.FREE);
    }

    /** Moving. */
    record Move(Layer layer, Point pressed, Snapping snapping, Frame frame, Snap snap) implements Manipulation {
        @Override
        public Move to(Point pointer, Modifiers keys) {
            Point way = pointer.minus(pressed);
            if (keys.shift()) {
                way = Math.abs(way.x()) >= Math.abs(way.y()) ? new Point(way.x(), 0) : new Point(0, way.y());
            }
            Frame start = layer.frame();
            Frame moved = start.withBox(start.box().translate(way.x(), way.y()));
            Snap met = keys.free() ? Snap.FREE : straight(snapping.move(HitTest.bounds(moved), snap), way, keys);
            return new Move(layer, pressed, snapping, moved.withBox(moved.box().translate(met.dx(), met.dy())), met);
        }

        /** Keeps a straight move straight. */
        private static Snap straight(Snap met, Point way, Modifiers keys) {
            if (!keys.shift()) {
                return met;
            }
            boolean sideways = way.y() == 0;
            return new Snap(
                    sideways ? met.dx() : 0,
                    sideways ? 0 : met.dy(),
                    sideways ? met.vertical() : Optional.empty(),
                    sideways ? Optional.empty() : met.horizontal(),
                    met.guides().stream().filter(g -> g.vertical() == sideways).toList());
        }

        @Override
        public Edit edit() {
            return Edits.frame(layer, frame);
        }
    }

    /**
     * Resizing. Product and images keep their shape unless shift is held; a text keeps it at the corners, where its type
     * grows with it, and is set anew at the sides; shapes keep it with shift.
     */
    record Resize(Layer layer, Handle handle, Point pressed, Snapping snapping, Frame frame, Snap snap)
            implements Manipulation {
        /** Shortest side in canvas pixels. */
        private static final double MINIMUM = 8;

        /** Whether the letters grow with the box, rather than flowing anew. */
        public boolean growsType() {
            return layer instanceof Layer.Text && handle.corner();
        }

        private boolean keepsAspect(boolean shift) {
            return switch (layer) {
                case Layer.Product _, Layer.Image _ -> !shift;
                case Layer.Text _ -> handle.corner() != shift;
                case Layer.Shape _, Layer.Background _ -> shift;
            };
        }

        @Override
        public Resize to(Point pointer, Modifiers keys) {
            boolean aspect = keepsAspect(keys.shift());
            Frame free = handle.resize(layer.frame(), pointer.minus(pressed), aspect, keys.alt(), MINIMUM);
            Snap met = keys.free() || free.rotation() != 0 ? Snap.FREE : snapping.resize(free.box(), handle, snap);
            if (aspect) {
                met = nearerOnly(met);
            }
            Frame snapped = handle.resize(free, new Point(met.dx(), met.dy()), aspect, keys.alt(), MINIMUM);
            return new Resize(layer, handle, pressed, snapping, snapped, met);
        }

        /** With a fixed ratio only one edge can meet a line. */
        private static Snap nearerOnly(Snap met) {
            if (met.vertical().isEmpty() || met.horizontal().isEmpty()) {
                return met;
            }
            boolean vertical = Math.abs(met.dx()) <= Math.abs(met.dy());
            return new Snap(
                    vertical ? met.dx() : 0,
                    vertical ? 0 : met.dy(),
                    vertical ? met.vertical() : Optional.empty(),
                    vertical ? Optional.empty() : met.horizontal(),
                    met.guides().stream().filter(g -> g.vertical() == vertical).toList());
        }

        @Override
        public Edit edit() {
            Edit resized = Edits.frame(layer, frame);
            double factor = frame.box().height() / layer.frame().box().height();
            if (!growsType() || !(layer instanceof Layer.Text text) || !Double.isFinite(factor) || factor == 1) {
                return resized;
            }
            Edit type = Edits.style(
                    text,
                    text.style()
                            .withSizes(
                                    Math.min(20_000, text.style().minSize() * factor),
                                    Math.min(20_000, text.style().maxSize() * factor)));
            Edit plate = Edits.plate(text, text.plate().map(p -> scaled(p, factor)));
            return new Edit(resized.name(), p -> plate.apply(type.apply(resized.apply(p))));
        }

        private static Plate scaled(Plate plate, double factor) {
            return new Plate(
                    plate.outline(),
                    plate.fill(),
                    plate.stroke(),
                    plate.paddingX() * factor,
                    plate.paddingY() * factor,
                    plate.shadows());
        }
    }
}
