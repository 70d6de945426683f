package studio.affiche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;

/** {@code cutout} with the real studio behind it. */
class CutoutCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void photo() throws Exception {
        var image = new BufferedImage(300, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 300, 240);
        g.setColor(new Color(0x204080));
        g.fillRect(100, 60, 80, 120);
        g.dispose();
        ImageIO.write(image, "png", folder.resolve("box.png").toFile());
    }

    private int run(String... args) {
        StudioSettings settings = StudioSettings.ofMachine().withDataDir(folder.resolve("data"));
        var around = new Surroundings(
                () -> Studio.create(settings), "1", new PrintWriter(out), new PrintWriter(err), false, 1, () -> false);
        return CommandLineFace.run(around, args);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void writesTheProductAtThePhotosSizeAndTheVerdict() throws Exception {
        assertThat(run("cutout", path("box.png"), "--out", path("cut.png"))).isZero();
        BufferedImage cut = ImageIO.read(folder.resolve("cut.png").toFile());
        assertThat(cut.getWidth()).isEqualTo(300);
        assertThat(cut.getHeight()).isEqualTo(240);
        assertThat(cut.getRGB(140, 120)).isEqualTo(0xff204080);
        assertThat(cut.getRGB(20, 20) >>> 24).isZero();
        assertThat(out.toString()).contains("300×240", "Good. ");
    }

    @Test
    void strokesCorrectIt() throws Exception {
        Path strokes = Files.writeString(
                folder.resolve("s.json"), "[{\"kind\": \"keep\", \"radius\": 6, \"points\": [[20, 20], [40, 20]]}]");
        assertThat(run("cutout", path("box.png"), "--out", path("cut.png"), "--strokes", strokes.toString()))
                .isZero();
        BufferedImage cut = ImageIO.read(folder.resolve("cut.png").toFile());
        assertThat(cut.getRGB(30, 20)).isEqualTo(0xffffffff);
        assertThat(out.toString()).contains("Corrected by hand");
    }

    @Test
    void refusesInOneLineWhatCannotBeUsed() throws Exception {
        assertThat(run("cutout", path("gone.png"), "--out", path("cut.png"))).isEqualTo(1);
        assertThat(run("cutout", path("box.png"))).isEqualTo(2);
        Files.writeString(folder.resolve("bad.json"), "[{\"kind\": \"paint\", \"radius\": 6, \"points\": [[1, 2]]}]");
        assertThat(run("cutout", path("box.png"), "--out", path("cut.png"), "--strokes", path("bad.json")))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("gone.png", "--out", "strokes[0].kind")
                .doesNotContain("Exception");
        assertThat(folder.resolve("cut.png")).doesNotExist();
    }
}
