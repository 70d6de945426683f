package studio.affiche.ui.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.Box;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;

/**
 * Pulls a moving box to lines near it. A line catches within one distance and lets go only beyond a larger one
 * (hysteresis), so that a trembling hand does not make the layer flicker between two places.
 *
 * @param guides to snap to
 * @param catches distance in canvas pixels within which a line catches
 * @param releases distance in canvas pixels beyond which it lets go
 */
public record Snapping(List<Guide> guides, double catches, double releases) {
    /** View pixels within which a line catches. */
    public static final double CATCH = 6;
    /** View pixels beyond which it lets go. */
    public static final double RELEASE = 9;

    public Snapping {
        guides = List.copyOf(guides);
    }

    /**
     * Where a box ends up.
     *
     * @param dx added to the box to reach the line
     * @param dy added to the box to reach the line
     * @param vertical the line met sideways
     * @param horizontal the line met up or down
     * @param guides the lines met, long enough to reach the box where it ends up
     */
    public record Snap(double dx, double dy, Optional<Held> vertical, Optional<Held> horizontal, List<Guide> guides) {
        /** No line near. */
        public static final Snap FREE = new Snap(0, 0, Optional.empty(), Optional.empty(), List.of());

        public Snap {
            guides = List.copyOf(guides);
        }
    }

    /**
     * A line met by an edge or the middle of the box.
     *
     * @param guide the line
     * @param part of the box that met it: -1 left or top, 0 the middle, 1 right or bottom
     */
    public record Held(Guide guide, int part) {}

    /** The lines of a poster for moving one of its layers in a view of a zoom. */
    public static Snapping around(Poster poster, LayerId moving, double zoom) {
        var lines = new ArrayList<Guide>();
        Box canvas = poster.size().bounds();
        addBox(lines, canvas, true);
        for (Layer layer : poster.layers()) {
            if (!layer.id().equals(moving)
                    && layer.properties().visible()
                    && !(layer instanceof Layer.Background)
                    && layer.frame().box().area() > 0) {
                addBox(lines, HitTest.bounds(layer.frame()), false);
            }
        }
        return new Snapping(lines, CATCH / zoom, RELEASE / zoom);
    }

    private static void addBox(List<Guide> lines, Box b, boolean canvas) {
        Guide.Kind centre = canvas ? Guide.Kind.CANVAS_CENTRE : Guide.Kind.LAYER_CENTRE;
        Guide.Kind edge = canvas ? Guide.Kind.CANVAS_EDGE : Guide.Kind.LAYER_EDGE;
        lines.add(new Guide(true, b.centerX(), b.y(), b.bottom(), centre));
        lines.add(new Guide(false, b.centerY(), b.x(), b.right(), centre));
        lines.add(new Guide(true, b.x(), b.y(), b.bottom(), edge));
        lines.add(new Guide(true, b.right(), b.y(), b.bottom(), edge));
        lines.add(new Guide(false, b.y(), b.x(), b.right(), edge));
        lines.add(new Guide(false, b.bottom(), b.x(), b.right(), edge));
    }

    /** Where a box being moved snaps, given what held it before. */
    public Snap move(Box box, Snap before) {
        Optional<Held> vertical = find(box, true, List.of(0, -1, 1), before.vertical());
        Optional<Held> horizontal = find(box, false, List.of(0, -1, 1), before.horizontal());
        return snap(box, vertical, horizontal);
    }

    /** Where the dragged edges of a box being resized snap, given what held them before. */
    public Snap resize(Box box, Handle handle, Snap before) {
        Optional<Held> vertical =
                handle.sideX() == 0 ? Optional.empty() : find(box, true, List.of(handle.sideX()), before.vertical());
        Optional<Held> horizontal =
                handle.sideY() == 0 ? Optional.empty() : find(box, false, List.of(handle.sideY()), before.horizontal());
        return snap(box, vertical, horizontal);
    }

    private static Snap snap(Box box, Optional<Held> vertical, Optional<Held> horizontal) {
        double dx =
                vertical.map(h -> h.guide().at() - place(box, true, h.part())).orElse(0.0);
        double dy = horizontal
                .map(h -> h.guide().at() - place(box, false, h.part()))
                .orElse(0.0);
        Box there = box.translate(dx, dy);
        var met = new ArrayList<Guide>();
        vertical.ifPresent(h -> met.add(h.guide().reaching(there.y(), there.bottom())));
        horizontal.ifPresent(h -> met.add(h.guide().reaching(there.x(), there.right())));
        return new Snap(dx, dy, vertical, horizontal, met);
    }

    private Optional<Held> find(Box box, boolean vertical, List<Integer> parts, Optional<Held> before) {
        @Nullable Held best = null;
        double nearest = catches;
        if (before.isPresent() && parts.contains(before.get().part())) {
            double distance = distance(box, before.get());
            if (distance <= releases) {
                // Held until well away, unless another line is clearly nearer.
                best = before.get();
                nearest = Math.min(catches, Math.max(0, distance - (releases - catches)));
            }
        }
        for (Guide guide : guides) {
            if (guide.vertical() != vertical) {
                continue;
            }
            for (int part : parts) {
                var held = new Held(guide, part);
                double distance = distance(box, held);
                boolean fits = guide.kind().centre() == (part == 0) || parts.size() == 1;
                boolean nearer = best == null ? distance <= nearest : distance < nearest - 1e-9;
                boolean preferred = best != null
                        && Math.abs(distance - nearest) <= 1e-9
                        && guide.kind().compareTo(best.guide().kind()) < 0
                        && !before.equals(Optional.of(best));
                if (fits && (nearer || preferred)) {
                    best = held;
                    nearest = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double distance(Box box, Held held) {
        return Math.abs(held.guide().at() - place(box, held.guide().vertical(), held.part()));
    }

    private static double place(Box box, boolean vertical, int part) {
        return vertical ? box.centerX() + part * box.width() / 2 : box.centerY() + part * box.height() / 2;
    }
}
