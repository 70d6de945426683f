package studio.affiche.design.teach;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * The outlines of products as a policy needs to know them: parts in the order in which they are painted, x and y of 0 to
 * 1 in a square, standing on its lower edge.
 */
enum Silhouette {
    DROPPER(0.42) {
        @Override
        List<Shape> parts() {
            return List.of(
                    box(0.42, 0.22, 0.16, 0.12),
                    round(0.30, 0.34, 0.40, 0.66, 0.14),
                    round(0.44, 0, 0.12, 0.24, 0.1),
                    box(0.34, 0.55, 0.32, 0.28));
        }
    },
    JAR(1.25) {
        @Override
        List<Shape> parts() {
            return List.of(
                    round(0.06, 0.34, 0.88, 0.66, 0.16), round(0.02, 0.1, 0.96, 0.28, 0.08), box(0.2, 0.5, 0.6, 0.3));
        }
    },
    TUBE(0.36) {
        @Override
        List<Shape> parts() {
            return List.of(
                    polygon(0.1, 0, 0.9, 0, 0.78, 0.84, 0.22, 0.84),
                    round(0.28, 0.82, 0.44, 0.18, 0.06),
                    box(0.28, 0.3, 0.44, 0.3));
        }
    },
    FLACON(0.72) {
        @Override
        List<Shape> parts() {
            return List.of(
                    round(0.08, 0.3, 0.84, 0.7, 0.1),
                    round(0.36, 0, 0.28, 0.26, 0.05),
                    box(0.42, 0.24, 0.16, 0.08),
                    box(0.3, 0.5, 0.4, 0.28));
        }
    },
    CAN(0.54) {
        @Override
        List<Shape> parts() {
            return List.of(
                    round(0.06, 0.04, 0.88, 0.94, 0.14), round(0.1, 0, 0.8, 0.08, 0.06), box(0.06, 0.34, 0.88, 0.3));
        }
    },
    CARTON(0.5) {
        @Override
        List<Shape> parts() {
            return List.of(
                    box(0.06, 0.24, 0.88, 0.76),
                    polygon(0.06, 0.24, 0.2, 0.06, 0.8, 0.06, 0.94, 0.24),
                    box(0.2, 0, 0.6, 0.07),
                    box(0.16, 0.46, 0.68, 0.3));
        }
    },
    BOTTLE(0.3) {
        @Override
        List<Shape> parts() {
            return List.of(
                    polygon(0.36, 0.06, 0.64, 0.06, 0.66, 0.3, 0.92, 0.42, 0.92, 1, 0.08, 1, 0.08, 0.42, 0.34, 0.3),
                    box(0.34, 0, 0.32, 0.12),
                    box(0.08, 0.56, 0.84, 0.26));
        }
    },
    CUP(0.74) {
        @Override
        List<Shape> parts() {
            return List.of(
                    polygon(0.1, 0.14, 0.9, 0.14, 0.76, 1, 0.24, 1),
                    round(0.04, 0.04, 0.92, 0.12, 0.05),
                    polygon(0.15, 0.4, 0.85, 0.4, 0.8, 0.72, 0.2, 0.72));
        }
    },
    TIN(0.84) {
        @Override
        List<Shape> parts() {
            return List.of(round(0.04, 0.16, 0.92, 0.84, 0.08), round(0, 0, 1, 0.2, 0.08), disc(0.5, 0.58, 0.24));
        }
    },
    HONEYJAR(0.86) {
        @Override
        List<Shape> parts() {
            return List.of(round(0.04, 0.18, 0.92, 0.82, 0.3), box(0.16, 0, 0.68, 0.17), box(0.2, 0.48, 0.6, 0.3));
        }
    },
    BAR(0.5) {
        @Override
        List<Shape> parts() {
            return List.of(round(0.04, 0, 0.92, 1, 0.03), box(0.04, 0.3, 0.92, 0.4), box(0.2, 0.42, 0.6, 0.16));
        }
    },
    ORANGE(1.04) {
        @Override
        List<Shape> parts() {
            return List.of(disc(0.5, 0.52, 0.46), polygon(0.5, 0.08, 0.72, 0, 0.66, 0.12), disc(0.36, 0.36, 0.1));
        }
    },
    LOAF(1.7) {
        @Override
        List<Shape> parts() {
            return List.of(round(0.02, 0.1, 0.96, 0.9, 0.5), box(0.2, 0.3, 0.06, 0.4), box(0.46, 0.26, 0.06, 0.46));
        }
    },
    SNEAKER(1.8) {
        @Override
        List<Shape> parts() {
            return List.of(
                    polygon(0.06, 0.1, 0.34, 0, 0.42, 0.3, 0.7, 0.5, 0.96, 0.62, 0.98, 0.84, 0.04, 0.84),
                    round(0.02, 0.78, 0.97, 0.22, 0.1),
                    polygon(0.4, 0.3, 0.66, 0.48, 0.5, 0.6, 0.3, 0.44));
        }
    },
    TOTE(0.9) {
        @Override
        List<Shape> parts() {
            return List.of(
                    handle(0.5, 0.36, 0.24),
                    polygon(0.04, 0.34, 0.96, 0.34, 0.88, 1, 0.12, 1),
                    box(0.4, 0.5, 0.2, 0.1));
        }
    },
    HEADPHONES(0.96) {
        @Override
        List<Shape> parts() {
            return List.of(handle(0.5, 0.56, 0.42), round(0, 0.5, 0.24, 0.5, 0.2), round(0.76, 0.5, 0.24, 0.5, 0.2));
        }
    },
    PHONE(0.48) {
        @Override
        List<Shape> parts() {
            return List.of(round(0, 0, 1, 1, 0.16), round(0.06, 0.03, 0.88, 0.94, 0.12), disc(0.24, 0.12, 0.08));
        }
    },
    WATCH(0.6) {
        @Override
        List<Shape> parts() {
            return List.of(box(0.26, 0, 0.48, 1), disc(0.5, 0.5, 0.46), disc(0.5, 0.5, 0.36));
        }
    },
    LAMP(0.7) {
        @Override
        List<Shape> parts() {
            return List.of(
                    box(0.46, 0.4, 0.08, 0.54),
                    polygon(0.24, 0, 0.76, 0, 1, 0.44, 0, 0.44),
                    round(0.22, 0.92, 0.56, 0.08, 0.04));
        }
    },
    ROBOT(0.74) {
        @Override
        List<Shape> parts() {
            return List.of(
                    round(0.2, 0.4, 0.6, 0.44, 0.08),
                    round(0.26, 0.04, 0.48, 0.34, 0.1),
                    disc(0.5, 0.2, 0.1),
                    box(0.28, 0.84, 0.14, 0.16),
                    box(0.58, 0.84, 0.14, 0.16),
                    box(0, 0.44, 0.18, 0.1),
                    box(0.82, 0.44, 0.18, 0.1));
        }
    },
    CANDLE(0.8) {
        @Override
        List<Shape> parts() {
            return List.of(
                    round(0.06, 0.26, 0.88, 0.74, 0.08),
                    polygon(0.5, 0, 0.57, 0.14, 0.5, 0.22, 0.43, 0.14),
                    box(0.24, 0.5, 0.52, 0.26));
        }
    },
    VASE(0.6) {
        @Override
        List<Shape> parts() {
            return List.of(
                    polygon(0.3, 0, 0.7, 0, 0.62, 0.2, 1, 0.5, 0.74, 1, 0.26, 1, 0, 0.5, 0.38, 0.2),
                    box(0.28, 0, 0.44, 0.04),
                    box(0.04, 0.5, 0.92, 0.05));
        }
    },
    CAMERA(1.4) {
        @Override
        List<Shape> parts() {
            return List.of(
                    round(0, 0.18, 1, 0.82, 0.1),
                    box(0.34, 0.04, 0.32, 0.18),
                    disc(0.5, 0.58, 0.32),
                    disc(0.5, 0.58, 0.2));
        }
    },
    HELMET(1.3) {
        @Override
        List<Shape> parts() {
            return List.of(
                    half(0.5, 0.9, 0.5),
                    polygon(0.3, 0.3, 0.36, 0.26, 0.3, 0.8, 0.22, 0.8),
                    polygon(0.6, 0.2, 0.68, 0.26, 0.72, 0.8, 0.62, 0.8));
        }
    },
    PAN(2.2) {
        @Override
        List<Shape> parts() {
            return List.of(round(0, 0.4, 0.62, 0.6, 0.3), box(0.6, 0.46, 0.4, 0.14), box(0.03, 0.4, 0.56, 0.12));
        }
    },
    CHAIR(0.62) {
        @Override
        List<Shape> parts() {
            return List.of(
                    round(0.06, 0, 0.14, 0.62, 0.06),
                    round(0.06, 0.5, 0.88, 0.14, 0.06),
                    box(0.1, 0.62, 0.09, 0.38),
                    box(0.8, 0.62, 0.09, 0.38));
        }
    };

    private final double aspect;

    Silhouette(double aspect) {
        this.aspect = aspect;
    }

    /** Usual width divided by height. */
    double aspect() {
        return aspect;
    }

    /** The parts, the largest first; the others have other colours. */
    abstract List<Shape> parts();

    private static Shape box(double x, double y, double w, double h) {
        return new Rectangle2D.Double(x, y, w, h);
    }

    private static Shape round(double x, double y, double w, double h, double r) {
        return new RoundRectangle2D.Double(x, y, w, h, r, r);
    }

    private static Shape disc(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private static Shape half(double x, double y, double r) {
        return new Arc2D.Double(x - r, y - 1.6 * r, 2 * r, 3.2 * r, 0, 180, Arc2D.PIE);
    }

    private static Shape handle(double x, double y, double r) {
        Shape arc = new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 0, 180, Arc2D.OPEN);
        return new Area(new BasicStroke(0.09f).createStrokedShape(arc));
    }

    private static Shape polygon(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
