package studio.affiche.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;

class TrainingTest {
    private static final AdamW ADAM = new AdamW(0.9, 0.999, 1e-8, 0.1, 1.0);
    private static final Schedule SCHEDULE = new Schedule(0.05, 0.005, 3, 20);

    @TempDir
    Path folder;

    private final NDManager manager = Torch.manager();

    @AfterEach
    void free() {
        manager.close();
    }

    @Test
    void theFirstStepsAreThoseOfTheFormulas() {
        Weights weights = weights(1);
        double[] matrix = doubles(weights.get("matrix"));
        double[] bias = doubles(weights.get("bias"));
        try (var training = new Training(weights, ADAM, SCHEDULE, new SavedRandom(1), manager)) {
            double[][] moments = new double[4][6];
            for (int t = 1; t <= 3; t++) {
                // Loss 3 |matrix|² + |bias|²: gradients 6 m and 2 b.
                double norm = Math.sqrt(sum(matrix) * 36 + sum(bias) * 4);
                Training.Step done = training.step(s -> loss(s, weights));
                assertThat(done.loss()).isCloseTo(3 * sum(matrix) + sum(bias), within(1e-5));
                assertThat(done.norm()).isCloseTo(norm, within(1e-5));
                adam(matrix, 6 / Math.max(1, norm), 0.1, SCHEDULE.rate(t), t, moments[0], moments[1]);
                adam(bias, 2 / Math.max(1, norm), 0, SCHEDULE.rate(t), t, moments[2], moments[3]);
                assertThat(doubles(weights.get("matrix"))).containsExactly(matrix, within(1e-6));
                assertThat(doubles(weights.get("bias"))).containsExactly(bias, within(1e-6));
            }
        }
    }

    private static void adam(double[] w, double slope, double decay, double rate, int t, double[] m, double[] v) {
        for (int i = 0; i < w.length; i++) {
            double g = slope * w[i];
            m[i] = 0.9 * m[i] + 0.1 * g;
            v[i] = 0.999 * v[i] + 0.001 * g * g;
            w[i] -= rate * decay * w[i];
            w[i] -= rate * (m[i] / (1 - Math.pow(0.9, t))) / (Math.sqrt(v[i] / (1 - Math.pow(0.999, t))) + 1e-8);
        }
    }

    @Test
    void resumesBitForBit() throws IOException {
        Path file = folder.resolve("checkpoint.safetensors");
        Weights kept = weights(2);
        try (var training = new Training(kept, ADAM, SCHEDULE, new SavedRandom(7), manager)) {
            steps(training, 4);
            Checkpoint.save(file, training, Map.of("curve", "1,2"));
            steps(training, 4);
        }
        Weights other = weights(3);
        try (var training = new Training(other, ADAM, SCHEDULE, new SavedRandom(0), manager)) {
            assertThat(Checkpoint.resume(file, training, manager)).containsExactly(Map.entry("curve", "1,2"));
            assertThat(training.steps()).isEqualTo(4);
            steps(training, 4);
        }
        assertThat(other.get("matrix").toFloatArray())
                .containsExactly(kept.get("matrix").toFloatArray());
        assertThat(other.get("bias").toFloatArray())
                .containsExactly(kept.get("bias").toFloatArray());
    }

    @Test
    void aCheckpointOfOtherParametersIsRefused() throws IOException {
        Path file = folder.resolve("checkpoint.safetensors");
        try (var training = new Training(weights(2), ADAM, SCHEDULE, new SavedRandom(7), manager)) {
            Checkpoint.save(file, training, Map.of());
        }
        var one = new Weights(Map.of("matrix", manager.create(new float[] {1, 2}, new Shape(1, 2))));
        try (var training = new Training(one, ADAM, SCHEDULE, new SavedRandom(7), manager)) {
            assertThatThrownBy(() -> Checkpoint.resume(file, training, manager))
                    .isInstanceOf(ModelRefused.class)
                    .hasMessageContaining("checkpoint.safetensors")
                    .hasMessageContaining("bias");
        }
    }

    @Test
    void aGradientThatIsNotFiniteChangesNothing() {
        Weights weights = weights(4);
        float[] before = weights.get("matrix").toFloatArray();
        try (var training = new Training(weights, ADAM, SCHEDULE, new SavedRandom(7), manager)) {
            Training.Step done = training.step(s -> loss(s, weights).mul(Float.NaN));
            assertThat(done.applied()).isFalse();
        }
        assertThat(weights.get("matrix").toFloatArray()).containsExactly(before);
    }

    @Test
    void hundredsOfStepsKeepTheNumberOfArrays() {
        Weights weights = weights(5);
        try (var training = new Training(weights, ADAM, SCHEDULE, new SavedRandom(7), manager)) {
            steps(training, 2);
            int arrays = manager.getManagedArrays().size();
            steps(training, 300);
            assertThat(manager.getManagedArrays()).hasSize(arrays);
        }
    }

    @Test
    void theRateRisesAndFalls() {
        assertThat(SCHEDULE.rate(1)).isCloseTo(0.05 / 3, within(1e-12));
        assertThat(SCHEDULE.rate(3)).isEqualTo(0.05);
        assertThat(SCHEDULE.rate(11)).isBetween(0.005, 0.05);
        assertThat(SCHEDULE.rate(20)).isEqualTo(0.005);
        assertThat(SCHEDULE.rate(100)).isEqualTo(0.005);
    }

    private void steps(Training training, int count) {
        for (int i = 0; i < count; i++) {
            training.step(step -> loss(step, training.parameters())
                    .mul(step.create((float) training.random().nextDouble())));
        }
    }

    /** 3 |matrix|² + |bias|², as a kernel, so that the parameters' manager gets nothing. */
    private static NDArray loss(NDManager step, Weights weights) {
        return Kernel.of("loss", 2, 0, """
                        def run(self, a: Tensor, b: Tensor) -> List[Tensor]:
                          return [torch.sum(a * a) * 3.0 + torch.sum(b * b)]
                        """)
                .call(step, Mode.GRADIENT, List.of(weights.get("matrix"), weights.get("bias")))
                .getFirst();
    }

    private Weights weights(long seed) {
        var random = new SavedRandom(seed);
        var arrays = new LinkedHashMap<String, NDArray>();
        arrays.put("matrix", manager.create(numbers(random, 6), new Shape(2, 3)));
        arrays.put("bias", manager.create(numbers(random, 3)));
        return new Weights(arrays);
    }

    private static float[] numbers(SavedRandom random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private static double[] doubles(NDArray array) {
        float[] floats = array.toFloatArray();
        double[] doubles = new double[floats.length];
        for (int i = 0; i < floats.length; i++) {
            doubles[i] = floats[i];
        }
        return doubles;
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double n : numbers) {
            sum += n * n;
        }
        return sum;
    }
}
