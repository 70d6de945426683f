package studio.affiche.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.LayoutMetrics.Labelled;

class LayoutMetricsTest {
    private static final Box FULL = new Box(0, 0, 1, 1);

    @Test
    void alignmentOfThreeBoxesByHand() {
        var boxes = List.of(
                LayoutMetrics.centered(.50, .10, .80, .10),
                LayoutMetrics.centered(.47, .24, .60, .08),
                LayoutMetrics.centered(.53, .60, .50, .50));
        assertThat(LayoutMetrics.alignment(boxes)).isCloseTo(0.016853293, within(1e-9));
        assertThat(LayoutMetrics.alignmentLog10(boxes)).isCloseTo(0.007319292, within(1e-9));
    }

    @Test
    void overlapOfThreeBoxesByHand() {
        var boxes = List.of(
                LayoutMetrics.centered(.50, .10, .80, .10),
                LayoutMetrics.centered(.50, .17, .60, .08),
                LayoutMetrics.centered(.52, .60, .50, .50));
        assertThat(LayoutMetrics.overlap(boxes)).isCloseTo(0.13333333, within(1e-8));
    }

    @Test
    void maximumIouOfTwoPairsByHand() {
        var g = texts(LayoutMetrics.centered(.5, .12, .70, .10), LayoutMetrics.centered(.5, .26, .60, .08));
        var p = texts(LayoutMetrics.centered(.5, .26, .50, .08), LayoutMetrics.centered(.5, .12, .80, .10));
        assertThat(LayoutMetrics.maximumIou(g, p)).isCloseTo(0.8541667, within(1e-7));
    }

    @Test
    void boxesOfDifferentLabelsAreNotPaired() {
        var left = new Box(0, 0, .5, 1);
        var right = new Box(.5, 0, .5, 1);
        var a = List.of(new Labelled("text", left), new Labelled("product", right));
        var b = List.of(new Labelled("text", right), new Labelled("product", left));
        assertThat(LayoutMetrics.maximumIou(a, b)).isZero();
        assertThat(LayoutMetrics.maximumIou(a, a)).isEqualTo(1);
    }

    @Test
    void layoutsWithOtherLabelsCannotBeCompared() {
        assertThatThrownBy(() -> LayoutMetrics.maximumIou(texts(FULL), List.of(new Labelled("logo", FULL))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[text] and [logo]");
    }

    @Test
    void edgesOfTheDefinitions() {
        assertThat(LayoutMetrics.alignment(List.of())).isZero();
        assertThat(LayoutMetrics.alignment(List.of(FULL))).isZero();
        assertThat(LayoutMetrics.overlap(List.of())).isZero();
        assertThat(LayoutMetrics.overlap(List.of(new Box(.5, .5, 0, 0), FULL))).isZero();
        assertThat(LayoutMetrics.overlap(List.of(FULL, FULL, FULL))).isEqualTo(2);
        assertThat(LayoutMetrics.iou(new Box(.5, .5, 0, 0), new Box(.5, .5, 0, 0)))
                .isZero();
        assertThat(LayoutMetrics.maximumIou(List.of(), List.of())).isEqualTo(1);
    }

    @Test
    void aCorpusIsPairedOneWithOne() {
        var left = texts(new Box(0, 0, .5, 1));
        var right = texts(new Box(.5, 0, .5, 1));
        var two = texts(FULL, FULL);
        // right goes to right, left to left; the whole and the pair of boxes have no partner.
        assertThat(LayoutMetrics.corpusMaximumIou(List.of(left, right, two), List.of(right, left, texts(FULL))))
                .isEqualTo(1);
        assertThat(LayoutMetrics.corpusMaximumIou(List.of(left), List.of(two))).isZero();
    }

    @Property(tries = 200)
    void thePublishedCodeAgreesWhereLabelsAreEquallyOften(
            @ForAll @IntRange(min = 1, max = 5) int count, @ForAll Random random) {
        var a = new ArrayList<List<Labelled>>();
        var b = new ArrayList<List<Labelled>>();
        for (int i = 0; i < count; i++) {
            a.add(texts(randomBox(random), randomBox(random)));
            b.add(texts(randomBox(random), randomBox(random)));
        }
        assertThat(LayoutMetrics.publishedCorpusMaximumIou(a, b))
                .isCloseTo(LayoutMetrics.corpusMaximumIou(a, b), within(1e-12));
        // A permutation of the same layouts fits wholly, one of them missing or not.
        Collections.shuffle(b, random);
        var fewer = b.subList(random.nextInt(count), count);
        assertThat(LayoutMetrics.corpusMaximumIou(b, fewer)).isCloseTo(1, within(1e-12));
        assertThat(LayoutMetrics.corpusMaximumIou(fewer, b)).isCloseTo(1, within(1e-12));
    }

    @Property
    void theBestAssignmentIsThatOfAllOrders(
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll Random random) {
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextInt(8) / 8.0;
            }
        }
        int[] columnOf = Assignment.best(values);
        assertThat(IntStream.of(columnOf).filter(c -> c >= 0).distinct().count())
                .isEqualTo(Math.min(rows, columns));
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += columnOf[row] < 0 ? 0 : values[row][columnOf[row]];
        }
        assertThat(sum).isCloseTo(bestByTrying(values, 0, new boolean[columns]), within(1e-12));
    }

    @Property
    void orderDoesNotMatter(@ForAll @IntRange(min = 1, max = 7) int count, @ForAll Random random) {
        var a = new ArrayList<Labelled>();
        for (int i = 0; i < count; i++) {
            a.add(new Labelled(i % 2 == 0 ? "text" : "logo", randomBox(random)));
        }
        var shuffled = new ArrayList<>(a);
        Collections.shuffle(shuffled, random);
        assertThat(LayoutMetrics.maximumIou(a, shuffled)).isCloseTo(1, within(1e-12));
        List<Box> boxes = a.stream().map(Labelled::box).toList();
        List<Box> others = shuffled.stream().map(Labelled::box).toList();
        assertThat(LayoutMetrics.alignment(others)).isCloseTo(LayoutMetrics.alignment(boxes), within(1e-12));
        assertThat(LayoutMetrics.overlap(others)).isCloseTo(LayoutMetrics.overlap(boxes), within(1e-12));
    }

    private static double bestByTrying(double[][] values, int row, boolean[] taken) {
        if (row == values.length) {
            return 0;
        }
        // Values are not negative, so leaving a row out is right only where columns are short.
        double best = values.length > taken.length ? bestByTrying(values, row + 1, taken) : 0;
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, values[row][column] + bestByTrying(values, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }

    private static Box randomBox(Random random) {
        return new Box(
                random.nextDouble() * .6,
                random.nextDouble() * .6,
                .05 + random.nextDouble() * .3,
                .05 + random.nextDouble() * .3);
    }

    private static List<Labelled> texts(Box... boxes) {
        return List.of(boxes).stream().map(b -> new Labelled("text", b)).toList();
    }
}
