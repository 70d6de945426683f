package studio.affiche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;

/** Bad input to the program as users have it: one line on stderr, exit code 1, nothing damaged. */
class BadInputTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void bottle() throws IOException {
        var image = new BufferedImage(120, 240, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setColor(new Color(0x1d5c46));
        g.fillRoundRect(20, 40, 80, 190, 30, 30);
        g.dispose();
        ImageIO.write(image, "png", folder.resolve("bottle.png").toFile());
    }

    private int generate(String product, String copy, String... more) throws IOException {
        Files.writeString(
                folder.resolve("brief.json"),
                "{\"name\": \"Serum\", \"product\": \"" + product + "\", \"candidates\": " + copy
                        + ", \"size\": [160, 200]}");
        var settings = new StudioSettings(folder.resolve("data"), "0.1.0", 256 << 20);
        var around = new Surroundings(
                () -> Studio.create(settings),
                "0.1.0",
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                2,
                () -> false);
        var args = new ArrayList<>(List.of(
                "generate",
                "--brief",
                folder.resolve("brief.json").toString(),
                "--count",
                "1",
                "--out",
                folder.resolve("out").toString()));
        args.addAll(Arrays.asList(more));
        return CommandLineFace.run(around, args.toArray(String[]::new));
    }

    private void refused(int code, String... parts) {
        String told = err.toString()
                .lines()
                .filter(l -> !l.startsWith("Opening") && !l.startsWith("Cutting"))
                .collect(Collectors.joining("\n"));
        assertThat(told).contains(parts).hasLineCount(1).doesNotContain("Exception");
        assertThat(code).isOne();
        assertThat(out).asString().isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aMissingPicture() throws Exception {
        refused(generate("none.png", "[\"Wake up\"]"), "brief.json", "none.png");
    }

    @Test
    void aPictureThatIsNone() throws Exception {
        Files.writeString(folder.resolve("fake.png"), "hello");
        refused(generate("fake.png", "[\"Wake up\"]"), "fake.png");
    }

    @Test
    void aTruncatedPicture() throws Exception {
        byte[] whole = Files.readAllBytes(folder.resolve("bottle.png"));
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, whole.length / 2));
        refused(generate("cut.png", "[\"Wake up\"]"), "cut.png");
    }

    @Test
    void aPictureOfSixtyThousandPixelsASide() throws Exception {
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.writeBytes("IHDR");
        data.writeInt(60_000);
        data.writeInt(60_000);
        data.write(new byte[] {8, 6, 0, 0, 0});
        chunk(png, header.toByteArray());
        chunk(png, new byte[] {'I', 'D', 'A', 'T', 0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
        chunk(png, new byte[] {'I', 'E', 'N', 'D'});
        Files.write(folder.resolve("huge.png"), png.toByteArray());
        refused(generate("huge.png", "[\"Wake up\"]"), "huge.png", "60");
    }

    private static void chunk(ByteArrayOutputStream png, byte[] typeAndData) throws IOException {
        var crc = new CRC32();
        crc.update(typeAndData);
        var data = new DataOutputStream(png);
        data.writeInt(typeAndData.length - 4);
        data.write(typeAndData);
        data.writeInt((int) crc.getValue());
    }

    @Test
    void wrongTypes() throws Exception {
        refused(generate("bottle.png", "{\"a\": 1}"), "“candidates” must be a list", "line 1");
    }

    @Test
    void emptyCopy() throws Exception {
        refused(generate("bottle.png", "[\"\", \"  \"]"), "has no copy");
    }

    @Test
    void threeHundredLines() throws Exception {
        String lines =
                IntStream.range(0, 300).mapToObj(i -> "\"line " + i + "\"").collect(Collectors.joining(",", "[", "]"));
        refused(generate("bottle.png", lines), "300 lines");
    }

    @Test
    void aLineOfTenThousandCharacters() throws Exception {
        refused(generate("bottle.png", "[\"" + "x".repeat(10_000) + "\"]"), "10000 characters");
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws Exception {
        Files.writeString(folder.resolve("taken"), "mine");
        int code = generate(
                "bottle.png", "[\"Wake up\"]", "--out", folder.resolve("taken").toString());
        assertThat(code).isNotZero();
        assertThat(folder.resolve("taken")).hasContent("mine");
    }

    @Test
    void controlCharactersEmojiRightToLeftTextAndUnknownFieldsAreNoReasonToFail() throws Exception {
        assertThat(generate(
                        "bottle.png",
                        "[\"Wake\\u0007 up \\uD83C\\uDF89\", \"منتج طبيعي\", \"夜间修护 一夜透亮\"], \"mood\": [1, {}]"))
                .isZero();
        assertThat(err).asString().contains("Control characters were taken out", "“mood”");
        assertThat(out).asString().startsWith("1 posters in");
    }
}
