package studio.affiche.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.nn.Torch;
import studio.affiche.photo.LabImage;

class CutoutModelTest {
    private static final NetConfig TINY = new NetConfig(32, List.of(8, 16), 4);
    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;

    @TempDir
    Path folder;

    /** A picture with a bright corner, or its mirror image. */
    private static LabImage photo(boolean mirrored) {
        var out = new LabImage(
                WIDTH, HEIGHT, 1, new float[WIDTH * HEIGHT], new float[WIDTH * HEIGHT], new float[WIDTH * HEIGHT]);
        for (int i = 0; i < out.pixels(); i++) {
            int x = mirrored ? WIDTH - 1 - i % WIDTH : i % WIDTH;
            int y = i / WIDTH;
            out.l()[i] = x < 20 && y < 15 ? 0.9f : 0.3f + 0.005f * y;
        }
        return out;
    }

    @Test
    void seesTheSameInAMirror() throws IOException {
        try (NDManager manager = Torch.manager()) {
            CutoutFolder.save(folder, TINY, CutoutNet.firstWeights(TINY, 1, manager));
        }
        try (CutoutModel model = CutoutModel.load(folder)) {
            float[] seen = model.product(photo(false));
            float[] mirrored = model.product(photo(true));
            float most = 0;
            for (int i = 0; i < seen.length; i++) {
                int x = i % WIDTH;
                int other = i - x + WIDTH - 1 - x;
                assertThat(mirrored[other]).isCloseTo(seen[i], within(1e-4f));
                most = Math.max(most, Math.abs(seen[i] - seen[other]));
            }
            assertThat(most).as("what it says of left and right").isGreaterThan(1e-3f);
        }
    }
}
