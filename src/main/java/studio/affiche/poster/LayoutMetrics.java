package studio.affiche.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/**
 * Measures of layouts as the field uses them, on boxes with the canvas as 0 to 1 (LayoutGAN++: Kikuchi et al.,
 * Constrained Graphic Layout Generation via Latent Optimization, 2021).
 */
public final class LayoutMetrics {
    private LayoutMetrics() {}

    /**
     * A box with what it is for.
     *
     * @param label equal for things of a kind, such as {@code text} or {@code product}
     * @param box with the canvas as 0 to 1
     */
    public record Labelled(String label, Box box) {}

    /** A box from its centre and size, as layout data gives it. */
    public static Box centered(double centerX, double centerY, double width, double height) {
        return Box.around(centerX, centerY, width, height);
    }

    /**
     * Alignment of LayoutGAN++: for each box the least distance g to another in any of left, centre, right, top, middle
     * and bottom, averaged as -ln(1 - g). 0 is aligned; a lone box and one a whole canvas off count 0.
     */
    public static double alignment(List<Box> boxes) {
        double sum = 0;
        for (int i = 0; i < boxes.size(); i++) {
            double least = 1;
            for (int j = 0; j < boxes.size(); j++) {
                if (j != i) {
                    least = Math.min(least, misalignment(boxes.get(i), boxes.get(j)));
                }
            }
            sum += least >= 1 ? 0 : -Math.log1p(-least);
        }
        return boxes.isEmpty() ? 0 : sum / boxes.size();
    }

    /** {@link #alignment} with the logarithm to base 10, as RALF and PosterLayout have it. */
    public static double alignmentLog10(List<Box> boxes) {
        return alignment(boxes) / Math.log(10);
    }

    /**
     * Overlap of LayoutGAN++: for each box the area it shares with every other as a part of its own, averaged. May exceed
     * 1; a box without area counts 0.
     */
    public static double overlap(List<Box> boxes) {
        double sum = 0;
        for (int i = 0; i < boxes.size(); i++) {
            double area = boxes.get(i).area();
            for (int j = 0; j < boxes.size() && area > 0; j++) {
                if (j != i) {
                    sum += boxes.get(i).overlap(boxes.get(j)) / area;
                }
            }
        }
        return boxes.isEmpty() ? 0 : sum / boxes.size();
    }

    /** Area shared by two boxes as a part of the area they cover together, 0 to 1; 0 if they have none. */
    public static double iou(Box a, Box b) {
        double shared = a.overlap(b);
        double covered = a.area() + b.area() - shared;
        return covered > 0 ? shared / covered : 0;
    }

    /**
     * Maximum IoU of two layouts: the boxes of each label are paired so that their IoU sums to the most; the sum over all
     * labels is divided by the number of boxes. 0 to 1; two empty layouts have 1.
     *
     * @throws IllegalArgumentException if the two do not have the same labels equally often
     */
    public static double maximumIou(List<Labelled> a, List<Labelled> b) {
        if (!labels(a).equals(labels(b))) {
            throw new IllegalArgumentException(
                    "Maximum IoU compares layouts with the same labels, not " + labels(a) + " and " + labels(b));
        }
        if (a.isEmpty()) {
            return 1;
        }
        Map<String, List<Box>> ofA = byLabel(a);
        Map<String, List<Box>> ofB = byLabel(b);
        double sum = 0;
        for (var group : ofA.entrySet()) {
            List<Box> others = ofB.getOrDefault(group.getKey(), List.of());
            sum += bestSum(table(group.getValue(), others, LayoutMetrics::iou));
        }
        return sum / a.size();
    }

    /**
     * Maximum IoU of two collections: layouts with the same labels are paired, one with one, so that their {@link
     * #maximumIou} sums to the most; the mean over all pairs. Layouts without a partner do not count; 0 without any pair.
     */
    public static double corpusMaximumIou(List<List<Labelled>> a, List<List<Labelled>> b) {
        return corpus(a, b, false);
    }

    /**
     * {@link #corpusMaximumIou} as the published code of LayoutGAN++ computes it, for comparison with published figures.
     * Where the two collections have the same labels unequally often, that code fills its table of scores along the other
     * side than it reads it; elsewhere the two agree.
     */
    public static double publishedCorpusMaximumIou(List<List<Labelled>> a, List<List<Labelled>> b) {
        return corpus(a, b, true);
    }

    private static double corpus(List<List<Labelled>> a, List<List<Labelled>> b, boolean published) {
        Map<List<String>, List<List<Labelled>>> ofA = a.stream().collect(Collectors.groupingBy(LayoutMetrics::labels));
        Map<List<String>, List<List<Labelled>>> ofB = b.stream().collect(Collectors.groupingBy(LayoutMetrics::labels));
        double sum = 0;
        int pairs = 0;
        for (var group : ofA.entrySet()) {
            List<List<Labelled>> others = ofB.getOrDefault(group.getKey(), List.of());
            double[][] scores = table(group.getValue(), others, LayoutMetrics::maximumIou);
            sum += bestSum(published ? misread(scores, others.size()) : scores);
            pairs += Math.min(group.getValue().size(), others.size());
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /** A table written column by column and read row by row. */
    private static double[][] misread(double[][] scores, int columns) {
        int rows = scores.length;
        double[][] result = new double[rows][columns];
        for (int k = 0; k < rows * columns; k++) {
            result[k / columns][k % columns] = scores[k % rows][k / rows];
        }
        return result;
    }

    private static double misalignment(Box a, Box b) {
        double horizontal = Math.min(
                Math.abs(a.centerX() - b.centerX()),
                Math.min(Math.abs(a.x() - b.x()), Math.abs(a.right() - b.right())));
        double vertical = Math.min(
                Math.abs(a.centerY() - b.centerY()),
                Math.min(Math.abs(a.y() - b.y()), Math.abs(a.bottom() - b.bottom())));
        return Math.min(horizontal, vertical);
    }

    private static <T> double[][] table(List<T> rows, List<T> columns, ToDoubleBiFunction<T, T> value) {
        double[][] values = new double[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                values[row][column] = value.applyAsDouble(rows.get(row), columns.get(column));
            }
        }
        return values;
    }

    private static double bestSum(double[][] values) {
        int[] columnOf = Assignment.best(values);
        double sum = 0;
        for (int row = 0; row < columnOf.length; row++) {
            sum += columnOf[row] < 0 ? 0 : values[row][columnOf[row]];
        }
        return sum;
    }

    private static List<String> labels(List<Labelled> layout) {
        return layout.stream().map(Labelled::label).sorted().toList();
    }

    private static Map<String, List<Box>> byLabel(List<Labelled> layout) {
        var groups = new TreeMap<String, List<Box>>();
        layout.forEach(
                l -> groups.computeIfAbsent(l.label(), _ -> new ArrayList<>()).add(l.box()));
        return groups;
    }
}
