package studio.affiche.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Frame;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Layer;
import studio.affiche.poster.TypeStyle;

/**
 * Edits that may mend what is wrong with a poster, the least change first. Whether one does is for the judge to say: see
 * {@link PosterJudge#mend}.
 */
final class Mending {
    /** Steps by which a text is moved, in parts of the short side. */
    private static final double[] STEPS = {0.02, 0.04, 0.07, 0.11, 0.16};

    private static final double MARGIN = 0.06;
    private static final double BARELY = 1.02;
    private static final double SMALL_PRODUCT = 0.15;
    private static final double LARGE_PRODUCT = 0.5;
    /** Lines that are tried where one is missing. */
    private static final int LINES_TRIED = 2;

    private final Subject subject;

    Mending(Subject subject) {
        this.subject = subject;
    }

    /** Edits to try for a finding, in order; none where no rule is known. */
    List<Edit> edits(Finding finding) {
        Optional<Layer> layer = finding.layer().flatMap(subject.poster()::layer);
        Optional<Layer.Text> text = layer.filter(Layer.Text.class::isInstance).map(Layer.Text.class::cast);
        Optional<Layer.Product> product = Evidence.productLayer(subject.poster());
        return switch (finding.check()) {
            case UPRIGHT ->
                product.map(p -> List.of(Edits.frame(p, p.frame().withRotation(0))))
                        .orElse(List.of());
            case PRODUCT_SIZE, PRODUCT_CUT -> product.map(this::fitted).orElse(List.of());
            case TYPE_SIZE -> text.map(t -> larger(t, finding.value())).orElse(List.of());
            case HIERARCHY -> text.map(t -> scaled(t, 1.25, 1.5)).orElse(List.of());
            case WORD_BREAK -> text.map(t -> roomier(t)).orElse(List.of());
            case ORPHAN -> text.map(t -> rebroken(t)).orElse(List.of());
            case CONTRAST, PALETTE ->
                text.map(t -> new Recolouring(subject).edits(t)).orElse(List.of());
            case GROUND_EDGE, BUSY_GROUND, TOUCHING, HIDDEN, CUT, MARGIN ->
                text.map(this::moved).orElse(List.of());
            case HEADLINE -> text.map(this::otherHeadline).orElse(List.of());
            case PRICE, BRAND, REQUIRED_LINES, LINES -> added(finding);
            case MISSING_GLYPHS, PRODUCT_CONTRAST, BALANCE, DIRECTION -> List.of();
        };
    }

    private double width() {
        return subject.poster().size().width();
    }

    private double height() {
        return subject.poster().size().height();
    }

    private double shortSide() {
        return subject.poster().size().shortSide();
    }

    /** The product at a good size: where it stands, then at other places. */
    private List<Edit> fitted(Layer.Product product) {
        Box box = product.frame().box().standing(subject.product().aspect());
        double share = box.area() / (width() * height());
        double factor = Math.sqrt(Math.clamp(share, SMALL_PRODUCT, LARGE_PRODUCT) / share);
        // No larger than the canvas.
        factor = Math.min(factor, Math.min(0.92 * width() / box.width(), 0.92 * height() / box.height()));
        double w = box.width() * factor;
        double h = box.height() * factor;
        var edits = new ArrayList<Edit>();
        for (double foot : new double[] {box.bottom() / height(), 0.92, 0.84, 0.72}) {
            for (double middle : new double[] {box.centerX() / width(), 0.5, 0.3, 0.7}) {
                double x = within(middle * width() - w / 2, w, width());
                double y = within(foot * height() - h, h, height());
                edits.add(Edits.frame(product, product.frame().withBox(new Box(x, y, w, h))));
            }
        }
        return edits;
    }

    private static double within(double start, double length, double whole) {
        double edge = 0.04 * whole;
        return Math.clamp(start, edge, Math.max(edge, whole - edge - length));
    }

    private List<Edit> larger(Layer.Text text, double size) {
        double factor = TypeChecks.SMALLEST / size * BARELY;
        return scaled(text, factor, factor * 1.1);
    }

    /** The text and its box larger, growing away from the edge that its lines are aligned to. */
    private List<Edit> scaled(Layer.Text text, double... factors) {
        var edits = new ArrayList<Edit>();
        for (double factor : factors) {
            Box box = text.frame().box();
            double w = box.width() * factor;
            double h = box.height() * factor;
            double x = switch (text.style().align()) {
                case START -> box.x();
                case CENTER -> box.centerX() - w / 2;
                case END -> box.right() - w;
            };
            TypeStyle style = text.style();
            edits.add(changed(
                    text,
                    "Enlarge",
                    l -> l.withStyle(style.withSizes(style.minSize() * factor, style.maxSize() * factor))
                            .with(l.properties()
                                    .withFrame(
                                            text.frame().withBox(inside(new Box(x, box.centerY() - h / 2, w, h)))))));
        }
        return edits;
    }

    private List<Edit> roomier(Layer.Text text) {
        Box box = text.frame().box();
        var edits = new ArrayList<Edit>();
        for (double factor : new double[] {1.15, 1.35, 1.6}) {
            edits.add(Edits.frame(
                    text,
                    text.frame()
                            .withBox(inside(Box.around(
                                    box.centerX(),
                                    box.centerY(),
                                    box.width() * factor,
                                    box.height() * Math.sqrt(factor))))));
        }
        TypeStyle style = text.style();
        edits.add(Edits.style(text, style.withSizes(style.minSize() * 0.85, style.maxSize())));
        return edits;
    }

    private List<Edit> rebroken(Layer.Text text) {
        Box box = text.frame().box();
        var edits = new ArrayList<Edit>();
        for (double factor : new double[] {0.9, 1.12, 0.8, 1.25}) {
            double w = box.width() * factor;
            double x = switch (text.style().align()) {
                case START -> box.x();
                case CENTER -> box.centerX() - w / 2;
                case END -> box.right() - w;
            };
            edits.add(Edits.frame(text, text.frame().withBox(inside(new Box(x, box.y(), w, box.height() * 1.05)))));
        }
        return edits;
    }

    private List<Edit> moved(Layer.Text text) {
        Box box = text.frame().box();
        var edits = new ArrayList<Edit>();
        edits.add(Edits.frame(text, text.frame().withBox(inside(box))));
        for (double step : STEPS) {
            double d = step * shortSide();
            for (double[] way : new double[][] {{0, -d}, {0, d}, {-d, 0}, {d, 0}, {-d, -d}, {d, -d}, {-d, d}, {d, d}}) {
                Box there = inside(new Box(box.x() + way[0], box.y() + way[1], box.width(), box.height()));
                edits.add(Edits.frame(text, text.frame().withBox(there)));
            }
        }
        return edits;
    }

    private List<Edit> otherHeadline(Layer.Text text) {
        return subject.copy().stream()
                .filter(l -> l.headline() >= CopyLine.MAY_HEAD && !stands(l))
                .sorted((a, b) -> Double.compare(b.headline(), a.headline()))
                .map(l -> Edits.text(text, l.text()))
                .toList();
    }

    private boolean stands(CopyLine line) {
        return subject.poster().layers(Layer.Text.class).stream()
                .anyMatch(t -> t.text().equals(line.text()));
    }

    /** The missing line as a plain text in each calm corner. */
    private List<Edit> added(Finding finding) {
        Optional<Layer.Text> model = subject.poster().layers(Layer.Text.class).stream()
                .filter(t -> t.plate().isEmpty() && t.frame().rotation() == 0)
                .min((a, b) -> Double.compare(a.style().maxSize(), b.style().maxSize()));
        if (model.isEmpty()) {
            return List.of();
        }
        return wanted(finding)
                .filter(l -> !stands(l))
                .limit(LINES_TRIED)
                .flatMap(l -> corners(model.get(), l))
                .toList();
    }

    private Stream<CopyLine> wanted(Finding finding) {
        return switch (finding.check()) {
            case LINES -> subject.copy().stream();
            // These findings quote the line that is missing.
            default -> subject.copy().stream().filter(l -> finding.sentence().contains("“" + l.text() + "”"));
        };
    }

    private Stream<Edit> corners(Layer.Text model, CopyLine line) {
        double size = Math.max(
                TypeChecks.SMALLEST * 1.1 * shortSide() / 1080, model.style().maxSize());
        double w = Math.min(0.86 * width(), Math.max(0.3 * width(), CopyLine.visualLength(line.text()) * size * 0.62));
        double h = size * 1.5;
        double margin = MARGIN * shortSide() * 1.2;
        double left = margin;
        double right = width() - margin - w;
        double top = margin;
        double foot = height() - margin - h;
        record Place(double x, double y, HorizontalAlign align) {}
        return Stream.of(
                        new Place(left, foot, HorizontalAlign.START),
                        new Place(right, foot, HorizontalAlign.END),
                        new Place((width() - w) / 2, foot, HorizontalAlign.CENTER),
                        new Place(left, top, HorizontalAlign.START),
                        new Place(right, top, HorizontalAlign.END),
                        new Place(left, foot - 2.2 * h, HorizontalAlign.START),
                        new Place(right, foot - 2.2 * h, HorizontalAlign.END),
                        new Place(left, top + 2.2 * h, HorizontalAlign.START))
                .map(p -> Edits.add(model.withText(line.text(), List.of())
                        .withStyle(model.style().withSizes(size, size).withAlign(p.align()))
                        .with(model.properties()
                                .withName(line.text())
                                .withFrame(Frame.of(new Box(p.x(), p.y(), w, h))))));
    }

    /** A box moved, and where it must be reduced, into the margins. */
    private Box inside(Box box) {
        double m = MARGIN * shortSide();
        double w = Math.min(box.width(), width() - 2 * m);
        double h = Math.min(box.height(), height() - 2 * m);
        return new Box(Math.clamp(box.x(), m, width() - m - w), Math.clamp(box.y(), m, height() - m - h), w, h);
    }

    private static Edit changed(Layer.Text text, String verb, java.util.function.UnaryOperator<Layer.Text> change) {
        return new Edit(
                verb + " " + text.name(),
                poster -> poster.change(text.id(), l -> l instanceof Layer.Text t ? change.apply(t) : l));
    }
}
