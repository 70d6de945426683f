package studio.affiche.segment.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;
import studio.affiche.nn.train.AdamW;
import studio.affiche.nn.train.SavedRandom;
import studio.affiche.nn.train.Schedule;
import studio.affiche.nn.train.Training;
import studio.affiche.segment.CutoutNet;
import studio.affiche.segment.NetConfig;
import studio.affiche.segment.stage.Example;
import studio.affiche.segment.stage.ExampleMaker;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

class CutoutSchoolTest {
    private static final NetConfig TINY = new NetConfig(48, List.of(8, 16, 24), 4);

    @TempDir
    Path folder;

    @Test
    void eightPhotosAreLearned() {
        try (NDManager manager = Torch.manager()) {
            var maker = new ExampleMaker(9);
            List<Example> photos = IntStream.range(0, 8)
                    .mapToObj(i -> maker.example(i, TINY.side()))
                    .toList();
            var net = new CutoutNet(TINY);
            Weights weights = CutoutNet.firstWeights(TINY, 1, manager);
            Batch batch = Batch.of(photos, manager);
            float before = net.loss(manager, Mode.INFERENCE, batch.pixels(), batch.truth(), weights)
                    .loss()
                    .getFloat();
            try (var training = new Training(
                    weights, AdamW.DEFAULT, new Schedule(5e-3, 1e-4, 5, 80), new SavedRandom(1), manager)) {
                for (int i = 0; i < 80; i++) {
                    training.step(s -> net.loss(s, Mode.GRADIENT, batch.pixels(), batch.truth(), weights)
                            .loss());
                }
            }
            CutoutNet.Judged after = net.loss(manager, Mode.INFERENCE, batch.pixels(), batch.truth(), weights);
            assertThat(after.loss().getFloat()).isLessThan(before / 3);
            assertThat(after.overlap().getFloat()).isGreaterThan(0.6f);
        }
    }

    @Test
    void goesOnWhereItWasStoppedAndEndsAtTheSameModel() throws Exception {
        Path whole = folder.resolve("whole");
        Path parts = folder.resolve("parts");
        train(whole, Progress.IGNORED);
        assertThatThrownBy(() -> train(parts, stoppedAfter(3))).isInstanceOf(TaskCancelled.class);
        assertThat(parts.resolve("model.safetensors")).doesNotExist();
        CutoutSchool.Outcome outcome = train(parts, Progress.IGNORED);
        assertThat(outcome.steps()).isEqualTo(6);
        assertThat(outcome.overlap()).isBetween(0.0, 1.0);
        assertThat(Files.readAllBytes(parts.resolve("model.safetensors")))
                .isEqualTo(Files.readAllBytes(whole.resolve("model.safetensors")));
    }

    private static CutoutSchool.Outcome train(Path to, Progress progress) throws Exception {
        var course = new CutoutCourse(to, TINY, 6, 2, 1e-3, 4);
        return new CutoutSchool(course).train(System.nanoTime() + 600_000_000_000L, 2, progress);
    }

    private static Progress stoppedAfter(int steps) {
        return new Progress() {
            private int reports;

            @Override
            public void report(double done, String message) {
                reports++;
            }

            @Override
            public boolean cancelled() {
                return reports >= steps;
            }
        };
    }

    @Test
    void mostIsLearnedFromSmallerPhotos() {
        var course = new CutoutCourse(folder, NetConfig.SMALL, 8, 4, 1e-3, 1);
        assertThat(course.side(0)).isEqualTo(128);
        assertThat(course.side(5)).isEqualTo(128);
        assertThat(course.side(6)).isEqualTo(192);
    }
}
