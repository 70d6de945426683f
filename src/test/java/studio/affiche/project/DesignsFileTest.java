package studio.affiche.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import tools.jackson.databind.JsonNode;

class DesignsFileTest {
    @TempDir
    private Path folder;

    private static DesignRecord record(long seed) {
        var posters = new Posters(seed);
        Brief any = posters.brief();
        BrandKit brand = new BrandKit(
                any.brand().colors(), any.brand().headingFont(), any.brand().bodyFont(), Optional.empty());
        return new DesignRecord(
                posters.design(),
                any.withProduct(Optional.empty()).withBrand(brand),
                Path.of("/photos/bottle.png"),
                seed % 2 == 0 ? Optional.of(Path.of("/photos/logo.png")) : Optional.empty(),
                List.of(new DesignRecord.Turn("human", "Given …"), new DesignRecord.Turn("gpt", "Prompt: a\nText: b")));
    }

    private List<DesignRecord> read(Path file) throws IOException {
        var read = new ArrayList<DesignRecord>();
        DesignsFile.read(file, read::add);
        return read;
    }

    @Property(tries = 300)
    void anyDesignComesBackAsItWas(@ForAll long seed) throws IOException {
        Path file = Files.createTempFile("designs", ".jsonl");
        try {
            DesignRecord record = record(seed);
            Files.writeString(file, DesignsFile.line(record) + "\n");
            assertThat(read(file)).containsExactly(record);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theFieldsAreThoseOfTheContract() {
        JsonNode json = JsonLimits.MAPPER.readTree(DesignsFile.line(record(7)));
        assertThat(json.propertyNames())
                .contains("id", "seed", "product", "candidates", "prompt", "text", "layout", "conversation");
        assertThat(json.at("/layout/0/box").size()).isEqualTo(4);
        JsonNode layout = json.get("layout");
        assertThat(layout.get(layout.size() - 1).get("label").stringValue()).isEqualTo("product");
        assertThat(json.at("/conversation/1/from").stringValue()).isEqualTo("gpt");
        assertThat(json.at("/product").stringValue()).isEqualTo("/photos/bottle.png");
    }

    @Test
    void aLineWithNothingOptionalIsEnough() throws Exception {
        Path file = Files.writeString(folder.resolve("designs.jsonl"), """

                {"id":"a","seed":1,"product":"/p.png","candidates":["x","y"],"prompt":"podium","text":["y"],\
                "layout":[{"label":"product","box":[1,2,300,400]},{"label":"y","box":[0,0,512,60]}],"extra":true}

                """);
        DesignRecord read = read(file).getFirst();
        assertThat(read.design().layout().text().getFirst().x2()).isEqualTo(512);
        assertThat(read.design().style()).isEmpty();
        assertThat(read.brief().candidates()).containsExactly("x", "y");
    }

    @Test
    void designsAreThereOnlyWhenAllAreWritten() throws Exception {
        Path file = folder.resolve("designs.jsonl");
        Files.writeString(file, "old");
        try (var writer = new DesignsFile.Writer(file)) {
            writer.add(record(1));
        }
        assertThat(file).hasContent("old");
        try (var writer = new DesignsFile.Writer(file)) {
            writer.add(record(1));
            writer.add(renamed(record(2), "another"));
            assertThat(file).hasContent("old");
            writer.finish();
        }
        assertThat(read(file)).hasSize(2);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    private static DesignRecord renamed(DesignRecord r, String id) {
        return new DesignRecord(r.design().withId(id), r.brief(), r.product(), r.logo(), r.conversation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"candidates\": [3]} | “candidates[0]” must be text",
                "nonsense | not valid JSON",
                "{} | is missing",
                "{\"id\":\"a\",\"seed\":1.5,\"product\":\"/p\",\"candidates\":[],\"prompt\":\"\",\"text\":[],\"layout\":[]} | “seed” must be a whole number",
                "{\"id\":\"a\",\"seed\":1,\"product\":\"/p\",\"candidates\":[],\"prompt\":\"\",\"text\":[\"q\"],\"layout\":[{\"label\":\"product\",\"box\":[1,2,3,4]}]} | no box for the text “q”",
                "{\"id\":\"a\",\"seed\":1,\"product\":\"/p\",\"candidates\":[],\"prompt\":\"\",\"text\":[],\"layout\":[{\"label\":\"product\",\"box\":[1,2,3,4000]}]} | is not a box on the grid",
                "{\"id\":\"a\",\"seed\":1,\"product\":\"\\u0000\",\"candidates\":[],\"prompt\":\"\",\"text\":[],\"layout\":[{\"label\":\"product\",\"box\":[1,2,3,4]}]} | path"
            })
    void theLineThatIsNoDesignIsTold(String line, String why) throws Exception {
        Path file =
                Files.writeString(folder.resolve("designs.jsonl"), DesignsFile.line(record(3)) + "\n" + line + "\n");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("designs.jsonl, line 2: ", why)
                .hasLineCount(1);
    }

    @Test
    void aDesignThatIsThereTwiceAnEmptyFileAndAMissingOneAreTold() throws Exception {
        String line = DesignsFile.line(record(3)) + "\n";
        Path twice = Files.writeString(folder.resolve("twice.jsonl"), line + line);
        assertThatThrownBy(() -> read(twice)).isInstanceOf(Refusal.class).hasMessageContaining("line 2");
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n\n");
        assertThatThrownBy(() -> read(empty)).isInstanceOf(Refusal.class).hasMessage("empty.jsonl holds no designs");
        assertThatThrownBy(() -> read(folder.resolve("none.jsonl")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no file of designs");
    }

    @Property(tries = 2000)
    void aDamagedFileIsReadOrRefusedButNothingElse(@ForAll long seed) throws IOException {
        var random = new SplittableRandom(seed);
        Path file = Files.createTempFile("designs", ".jsonl");
        try {
            byte[] whole = DesignsFile.line(record(random.nextInt(30))).getBytes(UTF_8);
            Files.write(file, ProjectFiles.mutated(whole, random));
            assertThat(read(file)).isNotEmpty();
        } catch (Refusal e) {
            assertThat(e.getMessage()).isNotBlank().hasLineCount(1);
        } finally {
            Files.delete(file);
        }
    }
}
