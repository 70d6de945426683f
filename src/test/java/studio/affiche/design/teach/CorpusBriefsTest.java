package studio.affiche.design.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.copy.CopyCorpus;
import studio.affiche.poster.Candidate;

class CorpusBriefsTest {
    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBrief() throws IOException {
        var briefs = new CorpusBriefs(ProductCutouts.NONE);
        assertThat(briefs.brief(5).brief()).isEqualTo(briefs.brief(5).brief());
        assertThat(briefs.brief(6).brief()).isNotEqualTo(briefs.brief(5).brief());
    }

    @Test
    void linesAreOfTheTrainingSplitAndHaveTheirRoles() throws IOException {
        Set<String> kept = new HashSet<>();
        Set<String> learned = new HashSet<>();
        CopyCorpus.all().forEach(b -> (b.split().equals("train") ? learned : kept).addAll(b.texts()));
        kept.removeAll(learned);
        var briefs = new CorpusBriefs(ProductCutouts.NONE);
        for (long seed = 1; seed < 40; seed++) {
            for (Candidate line : briefs.brief(seed).brief().copy()) {
                assertThat(kept).doesNotContain(line.text());
                assertThat(line.role().isPresent()).isEqualTo(seed % 4 != 0);
            }
        }
    }

    @Test
    void picturesAreTheProductsOfTheTrainingSplitCropped() throws IOException {
        var image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(10, 20, 0xff00ff00);
        image.setRGB(69, 49, 0xff00ff00);
        ImageIO.write(image, "png", folder.resolve("a.png").toFile());
        Files.writeString(
                folder.resolve("index.tsv"),
                "file\tkind\tsource\tlicence\tobject\tsplit\torigin\n"
                        + "a.png\tproduct\tS\tCC0\ta\ttrain\t\nb.png\tproduct\tS\tCC0\tb\tdev\t\nc.png\tground\tS\tCC0\tc\ttrain\t\n");
        ProductCutouts products = ProductCutouts.in(folder);
        assertThat(products.files()).containsExactly(folder.resolve("a.png"));
        assertThat(products.picture(0).getWidth()).isEqualTo(60);
        assertThat(products.picture(0).getHeight()).isEqualTo(30);
    }

    @Test
    void aFolderWithoutAnIndexIsRefused() {
        assertThatThrownBy(() -> ProductCutouts.in(folder)).hasMessageContaining("index.tsv");
    }
}
