package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static studio.affiche.poster.Element.BACKGROUND;
import static studio.affiche.poster.Element.LAYOUT;
import static studio.affiche.poster.Element.TEXT;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.affiche.nn.Gradients;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.poster.Element;

/** What must hold of the formula whatever the model says; in double precision. */
class LossTest {
    private static final List<Element> ELEMENTS =
            List.of(BACKGROUND, BACKGROUND, TEXT, TEXT, TEXT, LAYOUT, LAYOUT, LAYOUT, LAYOUT);

    private final NDManager manager = Torch.manager();

    @AfterEach
    void free() {
        manager.close();
    }

    @Test
    void theWeightedMeanIsThatOfThePaper() {
        // Two of nine tokens weigh 5: 2 · 5 + 7 = 17.
        float[] coefficients = new Reduction.WeightedMean(5).coefficients(ELEMENTS, BACKGROUND);
        assertThat(coefficients[0]).isEqualTo(5 / 17f);
        assertThat(coefficients[1]).isEqualTo(5 / 17f);
        for (int i = 2; i < coefficients.length; i++) {
            assertThat(coefficients[i]).isEqualTo(1 / 17f);
        }
    }

    @Test
    void weightsThatAreAllScaledChangeNothing() {
        float[] some = Reduction.normalised(new double[] {5, 1, 1, 5, 1});
        assertThat(Reduction.normalised(new double[] {35, 7, 7, 35, 7})).containsExactly(some);
    }

    @Test
    void alphaOneIsTheMean() {
        assertThat(new Reduction.WeightedMean(1).coefficients(ELEMENTS, TEXT))
                .containsExactly(new Reduction.Mean().coefficients(ELEMENTS, TEXT));
        double[] chosen = logs(1);
        double[] rejected = logs(2);
        assertThat(loss(Loss.idpo(7, 1), 1, chosen, rejected, logs(3), logs(4)))
                .isEqualTo(loss(Loss.meanDpo(7), 1, chosen, rejected, logs(3), logs(4)));
    }

    @Test
    void aPolicyThatIsTheReferenceCostsLnTwo() {
        for (double label : new double[] {0.5, 0.8, 1}) {
            for (Loss loss : List.of(Loss.idpo(10, 5), Loss.meanDpo(10), Loss.sumDpo(0.1))) {
                assertThat(loss(loss, label, logs(1), logs(2), logs(1), logs(2)))
                        .isCloseTo(Math.log(2), within(1e-12));
            }
        }
    }

    @Test
    void winnersAreLearnedWhateverTheReferenceSays() {
        float[] mean = new Reduction.Mean().coefficients(ELEMENTS, TEXT);
        assertThat(loss(Loss.winners(), 1, logs(1), logs(2), logs(3), logs(4)))
                .isCloseTo(-dot(mean, logs(1)), within(1e-12))
                .isEqualTo(loss(Loss.winners(), 1, logs(1), logs(5), logs(6), logs(7)));
        assertThat(loss(Loss.winners(), 0.7, logs(1), logs(2), logs(3), logs(4)))
                .isCloseTo(-0.7 * dot(mean, logs(1)) - 0.3 * dot(mean, logs(2)), within(1e-12));
    }

    @Test
    void theLossIsThatOfTheFormula() {
        float[] w = new Reduction.WeightedMean(5).coefficients(ELEMENTS, TEXT);
        double h = dot(w, logs(1)) - dot(w, logs(3)) - (dot(w, logs(2)) - dot(w, logs(4)));
        assertThat(loss(Loss.idpo(10, 5), 1, logs(1), logs(2), logs(3), logs(4)))
                .isCloseTo(-Math.log(sigmoid(10 * h)), within(1e-12));
        assertThat(loss(Loss.idpo(10, 5), 0.7, logs(1), logs(2), logs(3), logs(4)))
                .isCloseTo(-0.7 * Math.log(sigmoid(10 * h)) - 0.3 * Math.log(sigmoid(-10 * h)), within(1e-12));
        var ipo = new Loss(new Reduction.WeightedMean(5), new Objective.Ipo(10));
        assertThat(loss(ipo, 0.7, logs(1), logs(2), logs(3), logs(4)))
                .isCloseTo(0.7 * Math.pow(h - 0.05, 2) + 0.3 * Math.pow(h + 0.05, 2), within(1e-12));
    }

    @Test
    void aSmoothedLabelIsASofterOne() {
        Loss smoothed = Loss.idpo(10, 5).smoothed(0.1);
        assertThat(smoothed).isEqualTo(new Loss(new Reduction.WeightedMean(5), new Objective.Sigmoid(10, 0.1)));
        assertThat(Loss.winners().smoothed(0.1)).isEqualTo(Loss.winners());
        assertThat(loss(smoothed, 1, logs(1), logs(2), logs(3), logs(4)))
                .isCloseTo(loss(Loss.idpo(10, 5), 0.9, logs(1), logs(2), logs(3), logs(4)), within(1e-12));
    }

    @Test
    void anUndecidedLabelPullsBackToTheReference() {
        double there = loss(Loss.idpo(10, 5), 0.5, logs(1), logs(2), logs(1), logs(2));
        assertThat(loss(Loss.idpo(10, 5), 0.5, logs(3), logs(2), logs(1), logs(2)))
                .isGreaterThan(there);
        assertThat(loss(Loss.idpo(10, 5), 0.5, logs(1), logs(3), logs(1), logs(2)))
                .isGreaterThan(there);
    }

    @Test
    void gradientsAreFiniteDifferences() {
        var ipo = new Loss(new Reduction.WeightedMean(5), new Objective.Ipo(3));
        for (Loss loss : List.of(Loss.idpo(3, 5), Loss.meanDpo(3), Loss.sumDpo(0.3), ipo)) {
            double[] chosen = logs(1);
            NDArray array = manager.create(chosen);
            array.setRequiresGradient(true);
            NDArray value = Gradients.recorded(
                    () -> losses(loss, Mode.GRADIENT, 0.8, array, manager.create(logs(2)), logs(3), logs(4))
                            .sum());
            double[] gradient =
                    Gradients.of(manager, value, List.of(array)).getFirst().toDoubleArray();
            for (int i = 0; i < chosen.length; i++) {
                double step = 1e-5;
                double[] more = chosen.clone();
                double[] less = chosen.clone();
                more[i] += step;
                less[i] -= step;
                double difference = (loss(loss, 0.8, more, logs(2), logs(3), logs(4))
                                - loss(loss, 0.8, less, logs(2), logs(3), logs(4)))
                        / (2 * step);
                assertThat(gradient[i]).isNotZero().isCloseTo(difference, within(1e-8));
            }
        }
    }

    @Test
    void theGainIsThatOfTheExperiment() {
        // α N / (α n + N − n) with N = 9.
        assertThat(new Reduction.WeightedMean(5).gain(ELEMENTS, BACKGROUND)).isCloseTo(45 / 17.0, within(1e-6));
        assertThat(new Reduction.WeightedMean(5).gain(ELEMENTS, LAYOUT)).isCloseTo(45 / 25.0, within(1e-6));
        assertThat(new Reduction.Mean().gain(ELEMENTS, LAYOUT)).isCloseTo(1, within(1e-6));
        assertThat(new Reduction.Sum().gain(ELEMENTS, TEXT)).isEqualTo(9);
        assertThat(new Reduction.WeightedMean(5).gain(List.of(TEXT), LAYOUT)).isEqualTo(1);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        for (double number : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Loss.idpo(5, number)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Loss.idpo(number, 5)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Objective.Ipo(number)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Objective.Sigmoid(1, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    private double loss(
            Loss loss,
            double label,
            double[] chosen,
            double[] rejected,
            double[] chosenBefore,
            double[] rejectedBefore) {
        return losses(
                        loss,
                        Mode.INFERENCE,
                        label,
                        manager.create(chosen),
                        manager.create(rejected),
                        chosenBefore,
                        rejectedBefore)
                .toDoubleArray()[0];
    }

    private NDArray losses(
            Loss loss,
            Mode mode,
            double label,
            NDArray chosen,
            NDArray rejected,
            double[] chosenBefore,
            double[] rejectedBefore) {
        return loss.costs(
                        manager,
                        mode,
                        manager.create(new double[] {label}),
                        score(loss, mode, chosen),
                        score(loss, mode, rejected),
                        score(loss, mode, manager.create(chosenBefore)),
                        score(loss, mode, manager.create(rejectedBefore)))
                .losses();
    }

    private NDArray score(Loss loss, Mode mode, NDArray logs) {
        NDArray coefficients = manager.create(doubles(loss.reduction().coefficients(ELEMENTS, TEXT)));
        return Loss.scores(manager, mode, logs, coefficients, manager.create(new long[ELEMENTS.size()]), 1);
    }

    private static double[] logs(long seed) {
        return new SplittableRandom(seed).doubles(ELEMENTS.size(), -3, 0).toArray();
    }

    private static double[] doubles(float[] floats) {
        double[] doubles = new double[floats.length];
        for (int i = 0; i < floats.length; i++) {
            doubles[i] = floats[i];
        }
        return doubles;
    }

    private static double dot(float[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < b.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
