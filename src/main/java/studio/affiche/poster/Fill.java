package studio.affiche.poster;

import java.util.List;

/** What an area is painted with. Gradient geometry is relative to the painted box, so that it scales with it. */
public sealed interface Fill {
    /** One colour. */
    record Solid(Rgba color) implements Fill {}

    /**
     * A gradient along a line through the middle of the box (CSS {@code linear-gradient}).
     *
     * @param angleDegrees direction: 0 runs to the top, 90 to the right, 180 to the bottom
     * @param stops at least two, offsets not falling
     */
    record Linear(double angleDegrees, List<Stop> stops) implements Fill {
        public Linear {
            stops = Stop.checked(stops);
            if (!Double.isFinite(angleDegrees)) {
                throw new IllegalArgumentException("A gradient runs at a finite angle, not " + angleDegrees);
            }
        }
    }

    /**
     * A gradient outward from a point.
     *
     * @param centerX 0 the left edge to 1 the right edge
     * @param centerY 0 the top edge to 1 the bottom edge
     * @param radius of the last stop, as a part of the box's longer side; above 0
     * @param stops at least two, offsets not falling
     */
    record Radial(double centerX, double centerY, double radius, List<Stop> stops) implements Fill {
        public Radial {
            stops = Stop.checked(stops);
            if (!(radius > 0 && Double.isFinite(radius) && Double.isFinite(centerX) && Double.isFinite(centerY))) {
                throw new IllegalArgumentException("A radial gradient needs a centre and a radius above 0, not "
                        + centerX + ", " + centerY + " and " + radius);
            }
        }
    }

    /**
     * A colour at a place along a gradient.
     *
     * @param offset 0 to 1
     * @param color at that place
     */
    record Stop(double offset, Rgba color) {
        public Stop {
            if (!(offset >= 0 && offset <= 1)) {
                throw new IllegalArgumentException("A gradient stop lies between 0 and 1, not at " + offset);
            }
        }

        private static List<Stop> checked(List<Stop> stops) {
            if (stops.size() < 2) {
                throw new IllegalArgumentException("A gradient needs two stops or more");
            }
            for (int i = 1; i < stops.size(); i++) {
                if (stops.get(i).offset < stops.get(i - 1).offset) {
                    throw new IllegalArgumentException("The stops of a gradient are ordered by offset");
                }
            }
            return List.copyOf(stops);
        }
    }

    /** One colour. */
    static Fill of(Rgba color) {
        return new Solid(color);
    }

    /** The colour that stands for the whole: the solid one, or the middle of the gradient. */
    default Rgba representative() {
        return switch (this) {
            case Solid s -> s.color();
            case Linear g -> g.stops().get(g.stops().size() / 2).color();
            case Radial g -> g.stops().get(g.stops().size() / 2).color();
        };
    }
}
