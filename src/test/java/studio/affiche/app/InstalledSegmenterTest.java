package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.nn.Scripts;
import studio.affiche.photo.Cutout;
import studio.affiche.photo.CutoutResult;

class InstalledSegmenterTest {
    @TempDir
    Path folder;

    private static BufferedImage photo() {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 200, 200);
        g.setColor(new Color(0x3355aa));
        g.fillRect(60, 50, 80, 120);
        g.dispose();
        return image;
    }

    @Test
    void withoutAModelPhotosAreCutAsBefore() {
        CutoutResult with = Cutout.of(photo(), new InstalledSegmenter(Optional.empty()), List.of());
        CutoutResult before = Cutout.of(photo());
        assertThat(with.verdict()).isEqualTo(before.verdict());
        assertThat(with.crop()).isEqualTo(before.crop());
    }

    @Test
    void aBrokenModelIsNamedAndPhotosAreCutWithoutIt() throws IOException {
        Files.writeString(folder.resolve("config.json"), "{\"model_type\": \"something\"}");
        var segmenter = new InstalledSegmenter(Optional.of(folder));
        for (int i = 0; i < 2; i++) {
            CutoutResult result = Cutout.of(photo(), segmenter, List.of());
            CutoutResult before = Cutout.of(photo());
            assertThat(result.crop()).isEqualTo(before.crop());
            assertThat(result.quality()).isEqualTo(before.quality());
            assertThat(result.note())
                    .isEqualTo(before.note() + " The model in " + folder + " was not used: "
                            + folder.resolve("config.json")
                            + ": model_type is \"something\", and a cut-out model's is \"affiche-cutout\".");
        }
    }

    @Test
    void theModelThatShipsIsFoundByItsConfiguration() throws IOException {
        Path model = Files.createDirectories(folder.resolve("models/cutout-small"));
        assertThat(InstalledModels.cutout(List.of(folder))).isEmpty();
        Files.writeString(model.resolve("config.json"), "{}");
        assertThat(InstalledModels.cutout(List.of(folder.resolve("elsewhere"), folder)))
                .contains(model);
    }

    @Test
    void theUsersOwnModelComesFirst() throws IOException {
        Path shipped = Files.createDirectories(folder.resolve("models/cutout-small"));
        Files.writeString(shipped.resolve("config.json"), "{}");
        Path own = Files.createDirectories(folder.resolve("models/cutout"));
        assertThat(InstalledModels.cutout(List.of(folder))).contains(shipped);
        Scripts.write(own.resolve("mine.pt"), "torch.slice(x, 1, 0, 1)");
        assertThat(InstalledModels.cutout(List.of(folder))).contains(own);
        CutoutResult result = Cutout.of(photo(), new InstalledSegmenter(Optional.of(own)), List.of());
        assertThat(result.note()).contains("mine.json, which says how the model beside it is used.");
    }
}
