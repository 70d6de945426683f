package studio.affiche.judge;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Plate;
import studio.affiche.poster.Rgba;

/** What lies under the letters: contrast, edges of the scene, detail. */
final class GroundChecks {
    private static final double LARGE_TYPE = 60;
    private static final double READABLE = 4.5;
    private static final double READABLE_LARGE = 3;
    private static final double EDGE = 0.065;
    private static final double EDGE_LARGE = 0.09;
    private static final double BUSY = 0.022;
    private static final double BUSY_LARGE = 0.05;
    /** So many times busier than what is noticed is an error. */
    private static final double TOO_BUSY = 1.5;

    private GroundChecks() {}

    static List<Finding> of(Evidence e) {
        var findings = new ArrayList<Finding>();
        Lightness ground = Lightness.of(e.ground());
        for (Ink ink : e.inks()) {
            boolean large = e.per1080(ink.size()) >= LARGE_TYPE;
            contrast(e, ink, large, findings);
            if (ink.layer().plate().isPresent()) {
                if (!isBadge(ink)) {
                    edge(ink, ground.edge(Bounds.of(ink.layer().frame().box(), e.size(), ground)), EDGE, findings);
                }
            } else if (ink.mask().area() > 0) {
                Bounds bounds = Bounds.of(ink.mask(), ground);
                edge(ink, ground.edge(bounds), large ? EDGE_LARGE : EDGE, findings);
                double busy = ground.detail(bounds);
                double most = large ? BUSY_LARGE : BUSY;
                if (busy > most) {
                    findings.add(new Finding(
                            Check.BUSY_GROUND,
                            busy > TOO_BUSY * most ? Severity.ERROR : Severity.WARNING,
                            busy,
                            "The ground under “" + ink.words() + "” is busy",
                            Optional.of(ink.layer().id())));
                }
            }
        }
        return findings;
    }

    /** A round plate stands apart from the scene by itself. */
    private static boolean isBadge(Ink ink) {
        return ink.layer()
                .plate()
                .map(Plate::outline)
                .filter(Outline.Ellipse.class::isInstance)
                .isPresent();
    }

    private static void edge(Ink ink, double step, double most, List<Finding> findings) {
        if (step > most * 0.6) {
            findings.add(new Finding(
                    Check.GROUND_EDGE,
                    step > most ? Severity.ERROR : Severity.WARNING,
                    step,
                    "“" + ink.words() + "” stands across an edge of the scene",
                    Optional.of(ink.layer().id())));
        }
    }

    private static void contrast(Evidence e, Ink ink, boolean large, List<Finding> findings) {
        Rgba color = ink.layer().style().fill().representative();
        double contrast = ink.layer().plate().isPresent()
                ? color.contrast(ink.layer().plate().get().fill().representative())
                : least(e.ground(), ink.mask(), color);
        double needed = large ? READABLE_LARGE : READABLE;
        if (contrast < needed) {
            findings.add(new Finding(
                    Check.CONTRAST,
                    contrast < needed * 0.8 ? Severity.ERROR : Severity.WARNING,
                    contrast,
                    String.format(
                            Locale.ROOT,
                            "“%s” has a contrast of %.1f : 1 with what is under it; %.1f is needed",
                            ink.words(),
                            contrast,
                            needed),
                    Optional.of(ink.layer().id())));
        }
    }

    /** The contrast that all but 6 % of the ink has at least. */
    private static double least(BufferedImage ground, Mask mask, Rgba color) {
        double[] contrasts = new double[mask.width() * mask.height()];
        int n = 0;
        for (int y = 0; y < mask.height(); y++) {
            int gy = Math.min(ground.getHeight() - 1, y * ground.getHeight() / mask.height());
            for (int x = 0; x < mask.width(); x++) {
                if (mask.at(x, y) >= 110) {
                    int gx = Math.min(ground.getWidth() - 1, x * ground.getWidth() / mask.width());
                    contrasts[n++] = color.contrast(new Rgba(ground.getRGB(gx, gy) | 0xff000000));
                }
            }
        }
        if (n == 0) {
            return 21;
        }
        Arrays.sort(contrasts, 0, n);
        return contrasts[n * 6 / 100];
    }

    /** The pixels of the ground under a text, edges included. */
    record Bounds(int x1, int y1, int x2, int y2) {
        static Bounds of(Box box, CanvasSize canvas, Lightness ground) {
            double sx = (double) ground.width() / canvas.width();
            double sy = (double) ground.height() / canvas.height();
            return new Bounds(
                    Math.clamp((int) (box.x() * sx), 0, ground.width() - 1),
                    Math.clamp((int) (box.y() * sy), 0, ground.height() - 1),
                    Math.clamp((int) (box.right() * sx), 0, ground.width() - 1),
                    Math.clamp((int) (box.bottom() * sy), 0, ground.height() - 1));
        }

        static Bounds of(Mask mask, Lightness ground) {
            int x1 = mask.width();
            int y1 = mask.height();
            int x2 = 0;
            int y2 = 0;
            for (int y = 0; y < mask.height(); y++) {
                for (int x = 0; x < mask.width(); x++) {
                    if (mask.at(x, y) >= 64) {
                        x1 = Math.min(x1, x);
                        x2 = Math.max(x2, x);
                        y1 = Math.min(y1, y);
                        y2 = Math.max(y2, y);
                    }
                }
            }
            return new Bounds(
                    x1 * ground.width() / mask.width(),
                    y1 * ground.height() / mask.height(),
                    Math.min(ground.width() - 1, (x2 + 1) * ground.width() / mask.width()),
                    Math.min(ground.height() - 1, (y2 + 1) * ground.height() / mask.height()));
        }
    }

    /**
     * OKLab lightness of a picture.
     *
     * @param values row by row, 0 black to 1 white; not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // A raster that stays in this class.
    record Lightness(int width, int height, double[] values) {
        static Lightness of(BufferedImage picture) {
            int w = picture.getWidth();
            int h = picture.getHeight();
            double[] values = new double[w * h];
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < w; x++) {
                    values[y * w + x] = Oklab.of(new Rgba(picture.getRGB(x, y) | 0xff000000))
                            .l();
                }
            }
            return new Lightness(w, h, values);
        }

        double at(int x, int y) {
            return values[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
        }

        /** The largest step between neighbouring pairs of rows, or of columns, of an area. */
        double edge(Bounds b) {
            double most = 0;
            for (int y = b.y1() + 1; y <= b.y2(); y++) {
                double step = 0;
                for (int x = b.x1(); x <= b.x2(); x++) {
                    step += at(x, y) + at(x, y + 1) - at(x, y - 1) - at(x, y - 2);
                }
                most = Math.max(most, Math.abs(step) / 2 / (b.x2() - b.x1() + 1));
            }
            for (int x = b.x1() + 1; x <= b.x2(); x++) {
                double step = 0;
                for (int y = b.y1(); y <= b.y2(); y++) {
                    step += at(x, y) + at(x + 1, y) - at(x - 1, y) - at(x - 2, y);
                }
                most = Math.max(most, Math.abs(step) / 2 / (b.y2() - b.y1() + 1));
            }
            return most;
        }

        /** The mean step from pixel to pixel in an area. */
        double detail(Bounds b) {
            double sum = 0;
            int n = 0;
            for (int y = b.y1(); y <= b.y2(); y++) {
                for (int x = b.x1(); x <= b.x2(); x++) {
                    sum += Math.hypot(at(x + 1, y) - at(x, y), at(x, y + 1) - at(x, y));
                    n++;
                }
            }
            return n == 0 ? 0 : sum / n;
        }
    }
}
