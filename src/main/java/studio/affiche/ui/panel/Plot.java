package studio.affiche.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** A small chart of lines with the bands around them in which the truth lies. */
final class Plot extends Pane {
    private static final double LEFT = 46;
    private static final double RIGHT = 14;
    private static final double TOP = 8;
    private static final double BOTTOM = 22;
    private static final double DOT = 2.6;

    private final DoubleFunction<String> xWords;
    private final DoubleFunction<String> yWords;
    private List<Series> series = List.of();

    /**
     * A line.
     *
     * @param style class of its stroke, of its dots and of its band
     * @param points from the left to the right
     * @param band whether the intervals of the points are shown
     */
    record Series(String style, List<Point> points, boolean band) {
        Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A point.
     *
     * @param low end of its interval, at most y
     * @param high its other end, at least y
     */
    record Point(double x, double y, double low, double high) {
        static Point of(double x, double y) {
            return new Point(x, y, y, y);
        }
    }

    /** The numbers between which an axis goes. */
    private record Range(double low, double high) {
        double part(double value) {
            return high > low ? (value - low) / (high - low) : 0.5;
        }
    }

    /**
     * An empty chart.
     *
     * @param xWords the labels below
     * @param yWords the labels at the left
     */
    Plot(DoubleFunction<String> xWords, DoubleFunction<String> yWords) {
        this.xWords = xWords;
        this.yWords = yWords;
        getStyleClass().add("plot");
        setMinSize(130, 90);
        widthProperty().addListener(o -> draw());
        heightProperty().addListener(o -> draw());
    }

    /** Shows lines, the last one on top. */
    void show(List<Series> value) {
        series = List.copyOf(value);
        draw();
    }

    private void draw() {
        getChildren().clear();
        List<Point> all = series.stream().flatMap(s -> s.points().stream()).toList();
        if (all.isEmpty() || getWidth() < LEFT + RIGHT || getHeight() < TOP + BOTTOM) {
            return;
        }
        List<Point> shown = new ArrayList<>();
        series.forEach(s -> s.points().forEach(p -> shown.add(s.band() ? p : Point.of(p.x(), p.y()))));
        var xs = new Range(
                all.stream().mapToDouble(Point::x).min().orElseThrow(),
                all.stream().mapToDouble(Point::x).max().orElseThrow());
        double low = shown.stream().mapToDouble(Point::low).min().orElseThrow();
        double high = shown.stream().mapToDouble(Point::high).max().orElseThrow();
        double air = high > low ? (high - low) * 0.08 : Math.max(1e-9, Math.abs(high) * 0.1);
        var ys = new Range(low >= 0 ? Math.max(0, low - air) : low - air, high + air);
        axes(xs, ys);
        series.forEach(s -> line(s, xs, ys));
    }

    private void axes(Range xs, Range ys) {
        for (double part : new double[] {0, 0.5, 1}) {
            double value = ys.low() + part * (ys.high() - ys.low());
            var rule = new Line(LEFT, y(ys, value), getWidth() - RIGHT, y(ys, value));
            add(rule, "plot-rule");
            Text words = words(yWords.apply(value));
            words.setX(LEFT - 8 - words.getLayoutBounds().getWidth());
            words.setTextOrigin(VPos.CENTER);
            words.setY(y(ys, value));
        }
        for (double value : xs.high() > xs.low() ? new double[] {xs.low(), xs.high()} : new double[] {xs.low()}) {
            Text words = words(xWords.apply(value));
            double width = words.getLayoutBounds().getWidth();
            words.setX(Math.clamp(x(xs, value) - width / 2, LEFT - 8, getWidth() - width - 2));
            words.setTextOrigin(VPos.TOP);
            words.setY(getHeight() - BOTTOM + 6);
        }
    }

    private void line(Series one, Range xs, Range ys) {
        if (one.band() && one.points().size() > 1) {
            var band = new Polygon();
            one.points().forEach(p -> band.getPoints().addAll(x(xs, p.x()), y(ys, p.high())));
            one.points().reversed().forEach(p -> band.getPoints().addAll(x(xs, p.x()), y(ys, p.low())));
            add(band, "plot-band");
            band.getStyleClass().add(one.style());
        }
        var line = new Polyline();
        one.points().forEach(p -> line.getPoints().addAll(x(xs, p.x()), y(ys, p.y())));
        add(line, "plot-line");
        line.getStyleClass().add(one.style());
        if (one.band()) {
            for (Point point : one.points()) {
                var dot = new Circle(x(xs, point.x()), y(ys, point.y()), DOT);
                add(dot, "plot-dot");
                dot.getStyleClass().add(one.style());
            }
        }
    }

    private Text words(String text) {
        var words = new Text(text);
        words.setTextAlignment(TextAlignment.RIGHT);
        add(words, "plot-words");
        words.applyCss();
        return words;
    }

    private void add(Shape shape, String style) {
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        getChildren().add(shape);
    }

    private double x(Range xs, double value) {
        return LEFT + xs.part(value) * (getWidth() - LEFT - RIGHT);
    }

    private double y(Range ys, double value) {
        return TOP + (1 - ys.part(value)) * (getHeight() - TOP - BOTTOM);
    }
}
