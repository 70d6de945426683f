package studio.affiche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.app.StandInParts;
import studio.affiche.app.StudioSettings;

class CommandLineFaceTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void brief() throws IOException {
        picture("bottle.png", 0x2a6f5b);
        Files.writeString(
                folder.resolve("brief.json"),
                "{\"name\": \"Serum\", \"product\": \"bottle.png\", \"candidates\": [\"Wake up\", \"98 %\"], \"size\": [200, 250]}");
    }

    private void picture(String name, int rgb) throws IOException {
        var image = new BufferedImage(40, 80, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setColor(new Color(rgb));
        g.fillRect(5, 5, 30, 70);
        g.dispose();
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }

    private int run(String... args) {
        return run(() -> false, args);
    }

    private int run(BooleanSupplier cancelled, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var settings = new StudioSettings(folder.resolve("data"), "0.1.0", 64 << 20);
        var around = new Surroundings(
                () -> StandInParts.studio(settings),
                "0.1.0",
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                2,
                cancelled);
        return CommandLineFace.run(around, args);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names(String name) throws IOException {
        try (var files = Files.list(folder.resolve(name))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void generateWritesAPictureAProjectAndALineForEachDesign() throws Exception {
        assertThat(run("generate", "--brief", path("brief.json"), "--count", "3", "--seed", "7", "--out", path("o/p")))
                .isZero();
        assertThat(out).asString().startsWith("3 posters in ");
        assertThat(names("o/p")).hasSize(7).contains("designs.jsonl").noneMatch(n -> n.endsWith(".part"));
        List<String> lines = Files.readAllLines(folder.resolve("o/p/designs.jsonl"));
        assertThat(lines).hasSize(3).allMatch(l -> l.contains("\"product\":\"" + path("bottle.png")));
        for (String line : lines) {
            String id = line.replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
            BufferedImage image =
                    ImageIO.read(folder.resolve("o/p/" + id + ".png").toFile());
            assertThat(image.getWidth()).isEqualTo(200);
            assertThat(run("export", path("o/p/" + id + ".affiche"), "--out", path(id + ".png"), "--scale", "2"))
                    .isZero();
            assertThat(ImageIO.read(folder.resolve(id + ".png").toFile()).getHeight())
                    .isEqualTo(500);
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws Exception {
        for (String seed : List.of("1 a", "1 b", "2 c")) {
            String[] parts = seed.split(" ");
            run("generate", "--brief", path("brief.json"), "--count", "4", "--seed", parts[0], "--out", path(parts[1]));
        }
        assertThat(contents("a")).isEqualTo(contents("b")).isNotEqualTo(contents("c"));
    }

    private TreeMap<String, List<Byte>> contents(String name) throws IOException {
        var contents = new TreeMap<String, List<Byte>>();
        for (String file : names(name)) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name).resolve(file));
            contents.put(
                    file,
                    IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList());
        }
        return contents;
    }

    @Test
    void sizeOverridesTheBrief() throws Exception {
        run("generate", "--brief", path("brief.json"), "--count", "1", "--out", path("o"), "--size", "64x96");
        String png =
                names("o").stream().filter(n -> n.endsWith(".png")).findFirst().orElseThrow();
        assertThat(ImageIO.read(folder.resolve("o/" + png).toFile()).getHeight())
                .isEqualTo(96);
    }

    @ParameterizedTest
    @ValueSource(strings = {"background", "text", "layout"})
    void replaceMakesVariantsThatNameTheirParent(String element) throws Exception {
        run("generate", "--brief", path("brief.json"), "--count", "2", "--out", path("o"));
        assertThat(run(
                        "replace",
                        "--designs",
                        path("o/designs.jsonl"),
                        "--element",
                        element,
                        "--count",
                        "3",
                        "--out",
                        path("v")))
                .isZero();
        List<String> lines = Files.readAllLines(folder.resolve("v/designs.jsonl"));
        assertThat(lines).hasSize(6).allMatch(l -> l.contains("\"replaced\":\"" + element + "\""));
        assertThat(lines).allMatch(l -> l.contains("\"parent\":\"stand-in-"));
        assertThat(names("v").stream().filter(n -> n.endsWith(".png"))).hasSize(6);
        assertThat(names("v").stream().filter(n -> n.endsWith(".affiche"))).hasSize(6);
    }

    @Test
    void whereFewerVariantsAreFoundItSaysOfWhichDesign() throws Exception {
        run("generate", "--brief", path("brief.json"), "--count", "1", "--out", path("o"));
        String design = names("o").stream()
                .filter(n -> n.endsWith(".png"))
                .findFirst()
                .orElseThrow()
                .replace(".png", "");
        String[] replace = ("replace --element layout --designs " + path("o/designs.jsonl") + " --out " + path("v")
                        + " --count " + (StandInParts.LAYOUTS + 1))
                .split(" ");
        assertThat(run(replace)).isZero();
        assertThat(err)
                .asString()
                .contains(
                        design + ": fewer than " + (StandInParts.LAYOUTS + 1) + " other layouts that hold were found");
        assertThat(names("v").stream().filter(n -> n.endsWith(".png"))).hasSize(StandInParts.LAYOUTS);
    }

    @Test
    void replaceDoesNotOverwriteTheDesignsItReads() {
        run("generate", "--brief", path("brief.json"), "--count", "1", "--out", path("o"));
        assertThat(run("replace", "--designs", path("o/designs.jsonl"), "--element", "text", "--out", path("o")))
                .isOne();
        assertThat(err).asString().contains("would be overwritten").hasLineCount(1);
    }

    @Test
    void batchMakesAPosterForEachRowAndTellsTheOthersByLine() throws Exception {
        picture("other.png", 0xaa3311);
        Files.writeString(folder.resolve("feed.csv"), """
                Product,Name,Headline,Price,Sku
                bottle.png,Night serum,Wake up,39 €,1
                none.png,Lost,Where,1 €,2
                other.png,"Quoted, name","Line
                break",5 €,3
                bottle.png,Night serum,Again,4 €,4
                bottle.png,too,few
                bottle.png,No copy,,,6
                """);
        assertThat(run("batch", path("feed.csv"), "--out", path("b"), "--size", "80x100"))
                .isOne();
        assertThat(names("b")).containsExactly("night-serum-2.png", "night-serum.png", "quoted-name.png");
        assertThat(err)
                .asString()
                .contains("Columns that were not used: sku")
                .contains("feed.csv, line 3: There is no picture")
                .contains("feed.csv, line 7: the row has 3 cells, but there are 5 columns")
                .contains("feed.csv, line 8: the row has no copy");
        assertThat(out).asString().contains("3 posters in", "3 rows failed");
    }

    @Test
    void batchFillsTheTextsOfATemplate() throws Exception {
        run("generate", "--brief", path("brief.json"), "--count", "1", "--out", path("o"));
        String project = names("o").stream()
                .filter(n -> n.endsWith(".affiche"))
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve("feed.csv"), "\ufeffheadline;text-2;file\nOne;a;first\nTwo;;second.png\n");
        assertThat(run("batch", path("feed.csv"), "--template", path("o/" + project), "--out", path("b")))
                .isZero();
        assertThat(names("b")).containsExactly("first.png", "second.png");
        // The second row hides the selling point, so that the pictures differ.
        assertThat(Files.readAllBytes(folder.resolve("b/first.png")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("b/second.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate --out", "replace --out", "batch --out", "export --out", "scenes --sheet"})
    void helpExplainsWithExamplesAndDefaults(String commandAndOption) {
        String command = commandAndOption.split(" ")[0];
        String option = commandAndOption.split(" ")[1];
        assertThat(run(command, "--help")).isZero();
        assertThat(out)
                .asString()
                .contains("Example", "affiche " + command, option, "default")
                .doesNotContain("null");
        assertThat(err).asString().isEmpty();
    }

    @Test
    void versionAndHelpOfTheProgram() {
        assertThat(run("--version")).isZero();
        assertThat(out).asString().isEqualToIgnoringNewLines("Affiche 0.1.0");
        assertThat(run("--help")).isZero();
        assertThat(out).asString().contains("generate", "replace", "batch", "export", "scenes", "Exit code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generate",
                "nonsense",
                "--nonsense",
                "generate --brief b.json --out o --count 0",
                "generate --brief b.json --out o --count 201",
                "generate --brief b.json --out o --count many",
                "generate --brief b.json --out o --size 10x10",
                "generate --brief b.json --out o --background sea",
                "replace --designs d --element colour --out o",
                "export p.affiche --out p.png --scale 5",
                "batch feed.csv --out o --template t --size 100x100",
                "train design --out o --lora 8",
                "train design --out o --data d --lora 8",
                "train design --out o --data d --briefs 5",
                "train design --out o --data d --base b --lora 0",
                "train design --out o --data d --rate 1",
                "dataset import-idpo f"
            })
    void wrongUsageIsTwo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err).asString().hasLineCount(2).contains("See: affiche").doesNotContain("Exception");
        assertThat(out).asString().isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--background flow | needs a trained renderer",
                "--policy models/x | models/x",
                "--adapter models/x | No design policy is installed"
            })
    void whatNeedsAModelIsRefusedInOneSentence(String options, String why) {
        String[] args = ("generate --brief " + path("brief.json") + " --out " + path("o") + " " + options).split(" ");
        assertThat(run(args)).isOne();
        assertThat(err).asString().contains(why).hasLineCount(1);
        assertThat(folder.resolve("o")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"product\": \"none.png\", \"candidates\": [\"a\"]} | There is no picture",
                "{\"product\": \"text.png\", \"candidates\": [\"a\"]} | text.png",
                "{\"product\": \"cut.png\", \"candidates\": [\"a\"]} | cut.png",
                "{\"product\": \"bottle.png\", \"candidates\": []} | has no copy",
                "{\"product\": \"bottle.png\", \"candidates\": 5} | must be a list",
                "{\"product\": | not valid JSON"
            })
    void aBadBriefIsToldInOneLine(String json, String why) throws Exception {
        Files.writeString(folder.resolve("text.png"), "I am no picture");
        byte[] whole = Files.readAllBytes(folder.resolve("bottle.png"));
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, 20));
        Files.writeString(folder.resolve("bad.json"), json);
        assertThat(run("generate", "--brief", path("bad.json"), "--out", path("o")))
                .isOne();
        String told =
                err.toString().lines().filter(l -> !l.startsWith("Opening")).collect(Collectors.joining("\n"));
        assertThat(told).contains(why).hasLineCount(1).doesNotContain("Exception", "\tat ");
    }

    @Test
    void verboseAddsTheStackTrace() {
        assertThat(run("generate", "--brief", path("none.json"), "--out", path("o"), "--verbose"))
                .isOne();
        assertThat(err).asString().startsWith("There is no brief").contains("\tat studio.affiche");
    }

    @Test
    void aMissingAndADamagedProjectAreTold() throws Exception {
        assertThat(run("export", path("none.affiche"), "--out", path("p.png"))).isOne();
        assertThat(err).asString().contains("There is no project").hasLineCount(1);
        Files.writeString(folder.resolve("bad.affiche"), "PK what");
        assertThat(run("export", path("bad.affiche"), "--out", path("p.png"))).isOne();
        assertThat(err).asString().contains("bad.affiche").hasLineCount(1);
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldAndDamagesNothing() throws Exception {
        run("generate", "--brief", path("brief.json"), "--count", "1", "--out", path("o"));
        String project = path("o/"
                + names("o").stream()
                        .filter(n -> n.endsWith(".affiche"))
                        .findFirst()
                        .orElseThrow());
        assertThat(run("export", project, "--out", path("missing/p.png"))).isOne();
        assertThat(err).asString().contains("There is no folder");
        assertThat(run("export", project, "--out", path("o"))).isOne();
        assertThat(err).asString().contains("is a folder");
        assertThat(run("generate", "--brief", path("brief.json"), "--out", path("bottle.png")))
                .isOne();
        assertThat(err).asString().contains("is a file, but the output needs a folder");
        assertThat(ImageIO.read(folder.resolve("bottle.png").toFile())).isNotNull();
    }

    @Test
    void stoppingLeavesNoHalfWrittenFile() throws Exception {
        run("generate", "--brief", path("brief.json"), "--count", "2", "--out", path("o"));
        var before = contents("o");
        int[] asked = {0};
        assertThat(run(
                        () -> asked[0]++ > 12,
                        "generate",
                        "--brief",
                        path("brief.json"),
                        "--seed",
                        "5",
                        "--out",
                        path("o")))
                .isOne();
        assertThat(err).asString().contains("Cancelled");
        assertThat(names("o")).noneMatch(n -> n.endsWith(".part"));
        assertThat(contents("o")).containsAllEntriesOf(before);
        for (String name : names("o")) {
            if (name.endsWith(".png")) {
                assertThat(ImageIO.read(folder.resolve("o/" + name).toFile())).isNotNull();
            }
        }
    }

    @Test
    void withoutATerminalProgressIsAFewLines() {
        run("generate", "--brief", path("brief.json"), "--count", "100", "--out", path("o"));
        assertThat(err.toString().lines().filter(l -> l.endsWith("posters")).count())
                .isBetween(3L, 4L);
    }

    @Test
    void onATerminalProgressIsABarThatIsTakenAwayAtTheEnd() throws Exception {
        var bytes = new ByteArrayOutputStream();
        var progress = new ProgressLines(new PrintWriter(bytes, true), true, () -> false);
        progress.report(-1, "Opening");
        progress.report(0.5, "6 of 12 posters");
        progress.end();
        assertThat(bytes.toString())
                .contains(" 50%  6 of 12 posters")
                .doesNotContain("\n")
                .endsWith("\r\u001b[2K");
    }
}
