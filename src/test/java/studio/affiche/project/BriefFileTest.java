package studio.affiche.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Rgba;

class BriefFileTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final String WHOLE = """
            {"name": "Night serum", "product": "bottle.png",
             "candidates": ["Wake up to calmer skin", "98 % plant-based"],
             "direction": "soft morning light, podium", "size": [1080, 1920],
             "brand": {"colors": ["#17392f", "#fff"], "fonts": {"heading": "Inter", "body": "Roboto"}, "logo": "logo.png"}}
            """;

    private static Path fuzzed;

    @TempDir
    private Path folder;

    @BeforeEach
    void pictures() throws IOException {
        Files.write(folder.resolve("bottle.png"), PNG);
        Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    }

    private BriefFile.Read read(String json) throws IOException {
        return BriefFile.read(Files.writeString(folder.resolve("brief.json"), json));
    }

    @Test
    void readsEveryField() throws Exception {
        BriefFile.Read read = read(WHOLE);
        assertThat(read.notes()).isEmpty();
        assertThat(read.brief().name()).isEqualTo("Night serum");
        assertThat(read.brief().candidates()).containsExactly("Wake up to calmer skin", "98 % plant-based");
        assertThat(read.brief().direction()).isEqualTo("soft morning light, podium");
        assertThat(read.brief().size()).isEqualTo(new CanvasSize(1080, 1920));
        assertThat(read.brief().brand().colors()).containsExactly(Rgba.opaque(0x17392f), Rgba.WHITE);
        assertThat(read.brief().brand().headingFont()).contains("Inter");
        assertThat(read.brief().brand().bodyFont()).contains("Roboto");
        assertThat(read.product()).isEqualTo(folder.resolve("bottle.png"));
        assertThat(read.logo()).contains(folder.resolve("logo.png"));
        assertThat(read.assets().bytes(read.brief().product().orElseThrow())).isEqualTo(PNG);
        assertThat(read.brief().brand().logo().orElseThrow().extension()).isEqualTo("jpg");
    }

    @Test
    void nameSizeAndTheRestMayBeMissing() throws Exception {
        Files.write(folder.resolve("night-serum_2.png"), PNG);
        BriefFile.Read read = read("{\"product\": \"night-serum_2.png\", \"candidates\": [\"One line\"]}");
        assertThat(read.brief().name()).isEqualTo("Night serum 2");
        assertThat(read.brief().size()).isEqualTo(new CanvasSize(1080, 1350));
    }

    @Test
    void unknownFieldsAreLeftOutWithANote() throws Exception {
        BriefFile.Read read = read(
                "{\"product\": \"bottle.png\", \"candidates\": [\"a\"], \"mood\": {\"x\": [1, {\"y\": 2}]}, \"brand\": {\"tone\": 1}}");
        assertThat(read.notes())
                .containsExactly(
                        "The field “mood” of brief.json is not known and was left out",
                        "The field “brand.tone” of brief.json is not known and was left out");
    }

    @Test
    void emojiAndRightToLeftTextStay() throws Exception {
        BriefFile.Read read = read(
                "{\"product\": \"bottle.png\", \"candidates\": [\"👩‍👩‍👧 Family 🎉\", \"منتج طبيعي 100٪\", \"עברית\"]}");
        assertThat(read.brief().candidates()).containsExactly("👩‍👩‍👧 Family 🎉", "منتج طبيعي 100٪", "עברית");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void controlCharactersAreTakenOutWithANote() throws Exception {
        BriefFile.Read read = read(
                "{\"product\": \"bottle.png\", \"candidates\": [\"Wake\\u0007 up\\u0000\", \"two\\nlines\"], \"name\": \"A\\u001bB\"}");
        assertThat(read.brief().candidates()).containsExactly("Wake up", "two lines");
        assertThat(read.brief().name()).isEqualTo("AB");
        assertThat(read.notes()).hasSize(3).anyMatch(n -> n.contains("copy line 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[1] | must be an object in braces, but it is a list",
                "{\"product\": 5, \"candidates\": [\"a\"]} | “product” must be text in quotes, but it is the number 5 (line 1)",
                "{\"product\": \"bottle.png\", \"candidates\": \"a\"} | “candidates” must be a list of lines of copy, but it is text",
                "{\"product\": \"bottle.png\", \"candidates\": [\"a\", null]} | “candidates” must be text in quotes, but it is null",
                "{\"product\": \"bottle.png\", \"candidates\": [\"a\"], \"size\": [1080]} | “size” must be two numbers of pixels",
                "{\"product\": \"bottle.png\", \"candidates\": [\"a\"], \"size\": [1080, 1.5]} | “size” must be a whole number",
                "{\"product\": \"bottle.png\", \"candidates\": [\"a\"], \"size\": [10, 10]} | each side is 64 to 8192 pixels",
                "{\"product\": \"bottle.png\", \"candidates\": [\"a\"], \"size\": [99999999999, 10]} | “size” must be a whole number",
                "{\"product\": \"bottle.png\", \"candidates\": [\"a\"], \"brand\": {\"colors\": [\"red\"]}} | “red” is not a colour",
                "{\"product\": \"bottle.png\", \"candidates\": [\"a\"], \"brand\": []} | “brand” must be an object in braces",
                "{\"product\": \"bottle.png\", \"candidates\": []} | has no copy",
                "{\"product\": \"bottle.png\", \"candidates\": [\" \", \"\"]} | has no copy",
                "{\"product\": \"bottle.png\"} | has no copy",
                "{\"candidates\": [\"a\"]} | does not say which picture shows the product",
                "{\"product\": \"\", \"candidates\": [\"a\"]} | is empty",
                "{\"product\": \"a\\u0000b\", \"candidates\": [\"a\"]} | is not a path",
                "{\"product\": \"none.png\", \"candidates\": [\"a\"]} | There is no picture",
                "{\"product\": \".\", \"candidates\": [\"a\"]} | is a folder",
                "{\"product\": \"bottle.png\", \"candidates\": [\"a\",]} | is not valid JSON at line 1, column",
                "{\"product\": \"bottle.png\" | is not valid JSON at line",
                "{} {} | goes on after its end",
                "hello | is not valid JSON at line 1"
            })
    void whatCannotBeUsedIsToldInOneSentence(String json, String why) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("brief.json", why)
                .hasLineCount(1);
    }

    @Test
    void theLineOfAnErrorIsTold() {
        assertThatThrownBy(() -> read("{\n \"product\": \"bottle.png\",\n \"candidates\": [\"a\",\n 7]\n}"))
                .hasMessageContaining("(line 4)");
        assertThatThrownBy(() -> read("{\n \"product\": \"bottle.png\"\n \"candidates\": []}"))
                .hasMessageContaining("line 3, column 2");
    }

    @Test
    void threeHundredLinesOfCopyAreTooMany() {
        String lines =
                IntStream.range(0, 300).mapToObj(i -> "\"line " + i + "\"").collect(Collectors.joining(","));
        assertThatThrownBy(() -> read("{\"product\": \"bottle.png\", \"candidates\": [" + lines + "]}"))
                .isInstanceOf(Refusal.class)
                .hasMessage("brief.json: The brief has 300 lines of copy; keep the best 200 or fewer");
    }

    @Test
    void linesAndNamesWithoutEndAreTooLong() {
        String line = "x".repeat(10_000);
        assertThatThrownBy(() -> read("{\"product\": \"bottle.png\", \"candidates\": [\"ok\", \"" + line + "\"]}"))
                .hasMessage("brief.json: Copy line 2 of the brief has 10000 characters; shorten it to 500 or fewer");
        assertThatThrownBy(() ->
                        read("{\"name\": \"" + line + "\", \"product\": \"bottle.png\", \"candidates\": [\"ok\"]}"))
                .hasMessageContaining("The name in brief.json has 10000 characters");
    }

    @Test
    void aFolderAMissingFileAndAnEmptyFileAreTold() throws Exception {
        assertThatThrownBy(() -> BriefFile.read(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> BriefFile.read(folder.resolve("none.json")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no brief");
        assertThatThrownBy(() -> read("")).isInstanceOf(Refusal.class).hasMessageContaining("brief.json");
        Files.write(folder.resolve("empty.png"), new byte[0]);
        assertThatThrownBy(() -> read("{\"product\": \"empty.png\", \"candidates\": [\"a\"]}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is empty");
    }

    @Test
    void theHashTellsBriefsApart() throws Exception {
        String one = BriefFile.hash(read(WHOLE).brief());
        String same = BriefFile.hash(read(WHOLE).brief());
        String other = BriefFile.hash(read(WHOLE.replace("calmer", "calm")).brief());
        assertThat(one).isEqualTo(same).isNotEqualTo(other).matches("[0-9a-f]{64}");
    }

    @BeforeContainer
    static void makeFolder() throws IOException {
        fuzzed = Files.createTempDirectory("briefs");
        Files.write(fuzzed.resolve("bottle.png"), PNG);
        Files.write(fuzzed.resolve("logo.png"), PNG);
    }

    @AfterContainer
    static void clear() throws IOException {
        for (String name : List.of("bottle.png", "logo.png", "brief.json")) {
            Files.deleteIfExists(fuzzed.resolve(name));
        }
        Files.delete(fuzzed);
    }

    @Property(tries = 3000)
    void aDamagedBriefIsReadOrRefusedButNothingElse(@ForAll long seed) throws IOException {
        byte[] damaged = ProjectFiles.mutated(WHOLE.getBytes(UTF_8), new SplittableRandom(seed));
        Path file = Files.write(fuzzed.resolve("brief.json"), damaged);
        try {
            assertThat(BriefFile.read(file).brief().candidates()).isNotEmpty();
        } catch (Refusal e) {
            assertThat(e.getMessage()).isNotBlank().hasLineCount(1).hasSizeLessThan(600);
        }
    }
}
