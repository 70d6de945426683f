package studio.affiche.optimize.surrogate;

import java.util.ArrayList;
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

    private final List<Placed> shown;
    /** Mean likeness of the designs that were shown among themselves, by element. */
    private final double[] all = new double[ELEMENTS];

    private final double[] rewardMeans = new double[ELEMENTS];
    private final double[] rewardScales = new double[ELEMENTS];

    Kernel(List<Look> looks) {
        this.shown = looks.parallelStream()
                .map(look -> new Placed(look, means(look, looks)))
                .toList();
        for (Element element : Element.values()) {
            int e = element.ordinal();
            all[e] = shown.stream().mapToDouble(p -> p.means[e]).average().orElse(0);
            double mean =
                    looks.stream().mapToDouble(l -> l.reward(element)).average().orElse(0);
            double squares = looks.stream()
                    .mapToDouble(l -> (l.reward(element) - mean) * (l.reward(element) - mean))
                    .average()
                    .orElse(0);
            rewardMeans[e] = mean;
            // One that does not vary tells nothing.
            rewardScales[e] = squares > 1e-18 ? Math.sqrt(squares) : Double.POSITIVE_INFINITY;
        }
    }

    private static double[] means(Look look, List<Look> others) {
        double[] means = new double[ELEMENTS];
        for (Element element : Element.values()) {
            for (Look other : others) {
                means[element.ordinal()] += look.likeness(element, other) / others.size();
            }
        }
        return means;
    }

    /** A design, with its mean likeness to those that were shown, by element. */
    static final class Placed {
        private final Look look;
        private final double[] means;

        private Placed(Look look, double[] means) {
            this.look = look;
            this.means = means;
        }
    }

    Placed place(Look look) {
        return new Placed(look, means(look, shown.stream().map(p -> p.look).toList()));
    }

    /** Covariances of two designs, by parts. */
    double[] covariances(Placed one, Placed other) {
        double[] likeness = new double[ELEMENTS];
        for (Element element : Element.values()) {
            int e = element.ordinal();
            likeness[e] = one.look.likeness(element, other.look) - one.means[e] - other.means[e] + all[e];
        }
        double[] parts = new double[PARTS.size()];
        for (int p = 0; p < parts.length; p++) {
            parts[p] = switch (PARTS.get(p)) {
                case Part.Reward(Element element) -> reward(element, one.look) * reward(element, other.look);
                case Part.Likeness(var elements) ->
                    elements.stream().mapToDouble(e -> likeness[e.ordinal()]).reduce(1, (a, b) -> a * b);
            };
        }
        return parts;
    }

    private double reward(Element element, Look look) {
        int e = element.ordinal();
        return (look.reward(element) - rewardMeans[e]) / rewardScales[e];
    }

    /** Covariances with every design that was shown; by parts, then designs. */
    double[][] withShown(Placed one) {
        double[][] rows = new double[PARTS.size()][shown.size()];
        for (int i = 0; i < shown.size(); i++) {
            double[] parts = covariances(one, shown.get(i));
            for (int p = 0; p < parts.length; p++) {
                rows[p][i] = parts[p];
            }
        }
        return rows;
    }

    /** Covariances of the designs that were shown; by parts, each a matrix row after row. */
    List<double[]> matrices() {
        int n = shown.size();
        List<double[][]> rows = IntStream.range(0, n)
                .parallel()
                .mapToObj(i -> withShown(shown.get(i)))
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
