package studio.affiche.optimize.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import studio.affiche.poster.Element;

/**
 * Covariances of what parts of designs may be worth, by how like they are to some that were shown. Likeness in an element is
 * centred over these, so that what two elements are worth together is beyond what each is worth.
 */
final class Kernel {
    static final List<Part> PARTS = Part.all();

    private static final int ELEMENTS = Element.values().length;

    private final List<Look> shown;
    /** Mean likeness of each design that was shown to all of them, by element. */
    private final List<double[]> shownMeans;
    /** Mean of these. */
    private final double[] all = new double[ELEMENTS];

    private final double[] rewardMeans = new double[ELEMENTS];
    private final double[] rewardScales = new double[ELEMENTS];

    Kernel(List<Look> shown) {
        this.shown = List.copyOf(shown);
        this.shownMeans =
                shown.parallelStream().map(look -> means(likeness(look))).toList();
        for (Element element : Element.values()) {
            int e = element.ordinal();
            all[e] = shownMeans.stream().mapToDouble(m -> m[e]).average().orElse(0);
            double mean =
                    shown.stream().mapToDouble(l -> l.reward(element)).average().orElse(0);
            double squares = shown.stream()
                    .mapToDouble(l -> (l.reward(element) - mean) * (l.reward(element) - mean))
                    .average()
                    .orElse(0);
            rewardMeans[e] = mean;
            // One that does not vary tells nothing.
            rewardScales[e] = squares > 1e-18 ? Math.sqrt(squares) : Double.POSITIVE_INFINITY;
        }
    }

    /** Likeness to each design that was shown, by element. */
    private double[][] likeness(Look look) {
        double[][] likeness = new double[ELEMENTS][shown.size()];
        for (Element element : Element.values()) {
            for (int i = 0; i < shown.size(); i++) {
                likeness[element.ordinal()][i] = look.likeness(element, shown.get(i));
            }
        }
        return likeness;
    }

    private static double[] means(double[][] likeness) {
        return Arrays.stream(likeness)
                .mapToDouble(row -> Arrays.stream(row).average().orElse(0))
                .toArray();
    }

    /** A design beside those that were shown. */
    static final class Placed {
        private final Look look;
        private final double[][] likeness;
        private final double[] means;

        private Placed(Look look, double[][] likeness) {
            this.look = look;
            this.likeness = likeness;
            this.means = means(likeness);
        }
    }

    Placed place(Look look) {
        return new Placed(look, likeness(look));
    }

    /** Covariances of two designs, by parts. */
    double[] covariances(Placed one, Placed other) {
        double[] centred = new double[ELEMENTS];
        for (Element element : Element.values()) {
            int e = element.ordinal();
            centred[e] = one.look.likeness(element, other.look) - one.means[e] - other.means[e] + all[e];
        }
        return parts(centred, one.look, other.look);
    }

    /** Covariances with every design that was shown; by parts, then designs. */
    double[][] withShown(Placed one) {
        double[][] rows = new double[PARTS.size()][shown.size()];
        double[] centred = new double[ELEMENTS];
        for (int i = 0; i < shown.size(); i++) {
            for (int e = 0; e < ELEMENTS; e++) {
                centred[e] = one.likeness[e][i] - one.means[e] - shownMeans.get(i)[e] + all[e];
            }
            double[] parts = parts(centred, one.look, shown.get(i));
            for (int p = 0; p < parts.length; p++) {
                rows[p][i] = parts[p];
            }
        }
        return rows;
    }

    private double[] parts(double[] centred, Look one, Look other) {
        double[] parts = new double[PARTS.size()];
        for (int p = 0; p < parts.length; p++) {
            parts[p] = switch (PARTS.get(p)) {
                case Part.Reward(Element element) -> reward(element, one) * reward(element, other);
                case Part.Likeness(var elements) ->
                    elements.stream().mapToDouble(e -> centred[e.ordinal()]).reduce(1, (a, b) -> a * b);
            };
        }
        return parts;
    }

    private double reward(Element element, Look look) {
        int e = element.ordinal();
        return (look.reward(element) - rewardMeans[e]) / rewardScales[e];
    }

    /** Covariances of the designs that were shown; by parts, each a matrix row after row. */
    List<double[]> matrices() {
        int n = shown.size();
        List<double[][]> rows = IntStream.range(0, n)
                .parallel()
                .mapToObj(i -> withShown(place(shown.get(i))))
                .toList();
        List<double[]> matrices = new ArrayList<>();
        for (int p = 0; p < PARTS.size(); p++) {
            double[] matrix = new double[n * n];
            for (int i = 0; i < n; i++) {
                System.arraycopy(rows.get(i)[p], 0, matrix, i * n, n);
            }
            matrices.add(matrix);
        }
        return matrices;
    }
}
