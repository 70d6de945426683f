package studio.affiche.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Scripts;
import studio.affiche.photo.LabImage;

/** Models of users: here one that takes what is red for product. */
class ScriptModelTest {
    private static final String RED = "torch.slice(x, 1, 0, 1)";
    private static final String JSON =
            "{\"side\": 32, \"mean\": [0.5, 0.5, 0.5], \"std\": [0.1, 0.1, 0.1], \"output\": \"logits\"}";

    @TempDir
    Path folder;

    private void model(String expression, String json) throws IOException {
        Scripts.write(folder.resolve("mine.pt"), expression);
        Files.writeString(folder.resolve("mine.json"), json);
    }

    private static LabImage photo() {
        var image = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90 * 60; i++) {
            image.setRGB(i % 90, i / 90, i % 90 < 45 ? 0xff2020 : 0x2020ff);
        }
        return LabImage.of(image);
    }

    @Test
    void isAskedWithNormalisedPixels() throws IOException {
        model(RED, JSON);
        assertThat(ScriptModel.in(folder)).isTrue();
        try (ScriptModel model = ScriptModel.load(folder)) {
            float[] likely = model.product(photo());
            assertThat(likely).hasSize(90 * 60);
            // Red 1 is 5 deviations above the mean, red 0x20 is 3.75 below.
            assertThat(likely[30 * 90 + 10]).isCloseTo((float) (1 / (1 + Math.exp(-5))), within(1e-3f));
            assertThat(likely[30 * 90 + 80]).isCloseTo((float) (1 / (1 + Math.exp(3.745))), within(2e-3f));
        }
    }

    @Test
    void probabilitiesAreTakenAsTheyAre() throws IOException {
        model(RED, "{\"side\": 32, \"output\": \"probabilities\"}");
        try (ScriptModel model = ScriptModel.load(folder)) {
            assertThat(model.product(photo())[30 * 90 + 80]).isCloseTo(0x20 / 255f, within(0.01f));
        }
    }

    @Test
    void refusesWhatGivesAnotherShape() throws IOException {
        model("torch.mean(x, [2, 3])", JSON);
        refused("not floats of (1, 1, 32, 32)");
    }

    @Test
    void refusesLogitsThatAreCalledProbabilities() throws IOException {
        model(RED + " - 3.0", "{\"side\": 32, \"output\": \"probabilities\"}");
        refused("which is no probability");
    }

    @Test
    void refusesAModelWithoutItsJson() throws IOException {
        model(RED, JSON);
        Files.delete(folder.resolve("mine.json"));
        refused("There is no " + folder.resolve("mine.json"));
    }

    @Test
    void refusesAJsonThatSaysTooLittleOrTooMuch() throws IOException {
        model(RED, "{\"output\": \"logits\"}");
        refused("side is missing");
        model(RED, "{\"side\": 32, \"output\": \"masks\"}");
        refused("output is \"masks\"");
        model(RED, "{\"side\": 32, \"std\": [1, 0, 1]}");
        refused("std needs numbers above 0");
        model(RED, "{\"side\": 32, \"mean\": [1, 0]}");
        refused("three numbers each");
    }

    @Test
    void refusesWhatIsNoTorchScript() throws IOException {
        model(RED, JSON);
        Files.writeString(folder.resolve("mine.pt"), "no archive");
        refused("is not a TorchScript file");
    }

    @Test
    void refusesToChooseBetweenTwo() throws IOException {
        model(RED, JSON);
        Scripts.write(folder.resolve("other.pt"), RED);
        refused("has 2 TorchScript files");
    }

    @Test
    void aFolderThatIsNotThereHoldsNone() {
        assertThat(ScriptModel.in(folder.resolve("none"))).isFalse();
    }

    private void refused(String part) {
        assertThatThrownBy(() -> ScriptModel.load(folder))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining(part);
    }
}
