package studio.affiche.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.affiche.nn.Gradients;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;

class CutoutNetTest {
    private static final NetConfig TINY = new NetConfig(32, List.of(8, 16, 16), 4);

    private final NDManager manager = Torch.manager();
    private final CutoutNet net = new CutoutNet(TINY);
    private final Weights weights = CutoutNet.firstWeights(TINY, 3, manager);

    @AfterEach
    void free() {
        manager.close();
    }

    private NDArray pixels(int side) {
        float[] values = new float[2 * 3 * side * side];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.sin(i * 0.37) * 1.5f;
        }
        return manager.create(values, new Shape(2, 3, side, side));
    }

    @Test
    void givesOneNumberAPixelAtAnySideThatHalves() {
        for (int side : new int[] {32, 64}) {
            NDArray odds = net.logits(manager, Mode.INFERENCE, pixels(side), weights);
            assertThat(odds.getShape()).isEqualTo(new Shape(2, 1, side, side));
            assertThat(odds.isNaN().any().getBoolean()).isFalse();
        }
    }

    @Test
    void everyWeightTakesPartInTheLoss() {
        weights.arrays().values().forEach(a -> a.setRequiresGradient(true));
        float[] truth = new float[2 * 32 * 32];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = i % 32 > 10 && i % 32 < 20 ? 1 : 0;
        }
        NDArray wanted = manager.create(truth, new Shape(2, 1, 32, 32));
        CutoutNet.Judged judged = net.loss(manager, Mode.GRADIENT, pixels(32), wanted, weights);
        List<NDArray> gradients = Gradients.of(
                manager, judged.loss(), List.copyOf(weights.arrays().values()));
        int i = 0;
        for (String name : weights.names()) {
            float most = gradients.get(i++).abs().max().getFloat();
            assertThat(most).as(name).isPositive().isFinite();
        }
    }

    @Test
    void aSureAndRightGuessCostsNothing() {
        float[] truth = new float[32 * 32];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = 1;
        }
        NDArray wanted = manager.create(truth, new Shape(1, 1, 32, 32));
        NDArray one = pixels(32).get("0:1");
        weights.get("head.weight").muli(0);
        weights.get("head.bias").addi(20);
        CutoutNet.Judged right = net.loss(manager, Mode.INFERENCE, one, wanted, weights);
        CutoutNet.Judged wrong = net.loss(manager, Mode.INFERENCE, one, wanted.mul(0), weights);
        assertThat(right.loss().getFloat()).isLessThan(1e-3f);
        assertThat(right.overlap().getFloat()).isGreaterThan(0.999f);
        assertThat(wrong.loss().getFloat()).isGreaterThan(20);
        assertThat(wrong.overlap().getFloat()).isLessThan(0.01f);
    }

    @Test
    void theSameSeedGivesTheSameNet() {
        Weights again = CutoutNet.firstWeights(TINY, 3, manager);
        Weights other = CutoutNet.firstWeights(TINY, 4, manager);
        float[] first = net.logits(manager, Mode.INFERENCE, pixels(32), weights).toFloatArray();
        assertThat(net.logits(manager, Mode.INFERENCE, pixels(32), again).toFloatArray())
                .containsExactly(first);
        assertThat(net.logits(manager, Mode.INFERENCE, pixels(32), other).toFloatArray())
                .isNotEqualTo(first);
    }

    @Test
    void theNetThatShipsIsSmall() {
        long size = CutoutNet.shapes(NetConfig.SMALL).values().stream()
                .mapToLong(sides -> sides.stream().reduce(1L, (a, b) -> a * b))
                .sum();
        assertThat(size).isBetween(200_000L, 2_000_000L);
    }

    @Test
    void refusesSizesThatDoNotGoTogether() {
        assertThatThrownBy(() -> new NetConfig(102, List.of(8, 16), 8))
                .hasMessage("side is 102, not a multiple of 4 up to 1024");
        assertThatThrownBy(() -> new NetConfig(64, List.of(8, 12), 8)).hasMessageContaining("widths has 12");
        assertThatThrownBy(() -> new NetConfig(64, List.of(8), 8)).hasMessageContaining("1 levels");
        assertThatThrownBy(() -> new NetConfig(64, List.of(8, 8), 0)).hasMessageContaining("groups is 0");
    }
}
