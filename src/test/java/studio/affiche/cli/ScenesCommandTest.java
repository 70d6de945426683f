package studio.affiche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.app.StandInParts;
import studio.affiche.app.StudioSettings;

class ScenesCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "scenes";
        args[1] = "--sheet";
        args[2] = folder.resolve("sheet.png").toString();
        System.arraycopy(options, 0, args, 3, options.length);
        var settings = new StudioSettings(folder.resolve("data"), "0.1.0", 64 << 20);
        var around = new Surroundings(
                () -> StandInParts.studio(settings),
                "0.1.0",
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                2,
                () -> false);
        return CommandLineFace.run(around, args);
    }

    private BufferedImage sheet() throws Exception {
        return ImageIO.read(folder.resolve("sheet.png").toFile());
    }

    @Test
    void theSheetShowsAllFamiliesOrThoseThatAreNamed() throws Exception {
        assertThat(run("--size", "64x80")).isZero();
        int all = Integer.parseInt(out.toString().strip().replaceFirst(".*: (\\d+) backgrounds", "$1"));
        assertThat(all).isGreaterThanOrEqualTo(14);
        BufferedImage whole = sheet();
        assertThat(run("--size", "64x80", "--families", "silk、拱门, silk waves")).isZero();
        assertThat(out).asString().contains("2 backgrounds");
        assertThat(sheet().getWidth()).isLessThan(whole.getWidth());
    }

    @Test
    void thePaletteIsPaintedWithOrWithoutHashes() throws Exception {
        run("--size", "64x64", "--palette", "#123456, 234567,#fff , #ff0000");
        assertThat(err).asString().doesNotContain("--palette");
        assertThat(sheet().getRGB(20, 20) & 0xffffff).isEqualTo(0x123456);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--palette #123456 | takes 4 colours",
                "--palette #1,#2,#3,#4 | is not a colour",
                "--size 64x2000 | takes a number from 64 to 1024, not 2000",
                "--seed one | one",
            })
    void wrongUsageIsTwo(String options, String why) {
        assertThat(run(options.split(" "))).isEqualTo(2);
        assertThat(err).asString().contains(why).hasLineCount(2);
        assertThat(folder.resolve("sheet.png")).doesNotExist();
    }

    @Test
    void aFamilyThatIsNotKnownIsTold() {
        assertThat(run("--families", "silk,qzx")).isOne();
        assertThat(err).asString().contains("“qzx”").doesNotContain("silk").hasLineCount(1);
        assertThat(folder.resolve("sheet.png")).doesNotExist();
    }
}
