package studio.affiche.project;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Element;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Learned;
import studio.affiche.poster.Poster;

class ProjectFileTest {
    private static final byte[] THUMBNAIL = "a small picture".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Property(tries = 300)
    void anyProjectComesBackAsItWas(@ForAll long seed) throws IOException {
        Project project = new Posters(seed).project();
        byte[] file = ProjectFile.bytes(project, THUMBNAIL);
        Project read = ProjectFile.read(file, "test.affiche");
        assertThat(read.brief()).isEqualTo(project.brief());
        assertThat(read.product()).isEqualTo(project.product());
        assertThat(read.poster()).isEqualTo(project.poster());
        assertThat(read.variants()).isEqualTo(project.variants());
        assertThat(read.feedback()).isEqualTo(project.feedback());
        assertThat(read.learned()).isEqualTo(project.learned());
        assertThat(read.extras()).isEqualTo(Extras.NONE);
        assertThat(read.assets().all().keySet()).containsExactlyInAnyOrderElementsOf(project.references());
        assertThat(ProjectFile.bytes(read, THUMBNAIL)).isEqualTo(file);
    }

    @Test
    void theFileHoldsPosterThumbnailAndImagesUnderTheirNames() throws Exception {
        Project project = withImages();
        Path file = folder.resolve("p.affiche");
        ProjectFile.write(project, THUMBNAIL, file);
        Map<String, byte[]> entries = Archive.read(Files.readAllBytes(file), "p.affiche");
        assertThat(entries.keySet()).startsWith("poster.json", "thumbnail.png");
        assertThat(entries.get("thumbnail.png")).isEqualTo(THUMBNAIL);
        project.references().forEach(ref -> assertThat(entries).containsKey("assets/" + ref.fileName()));
        assertThat(new String(entries.get("poster.json"), UTF_8)).contains("\"schemaVersion\" : \"1.3\"");
    }

    private static Project withImages() {
        for (long seed = 0; ; seed++) {
            Project project = new Posters(seed).project();
            if (project.references().size() >= 2
                    && project.poster().layers().size() >= 3
                    && !project.poster().layers(Layer.Text.class).isEmpty()) {
                return project;
            }
        }
    }

    @Test
    void unknownFieldsSurviveARoundTripAndStayWithTheirLayerWhenLayersMove() throws Exception {
        Project project = withImages();
        Map<String, byte[]> entries = Archive.read(ProjectFile.bytes(project, THUMBNAIL), "p");
        Layer.Text text = project.poster().layers(Layer.Text.class).getFirst();
        String json = new String(entries.get("poster.json"), UTF_8)
                .replaceFirst("\\{", "{ \"future\" : { \"deep\" : [ 1, 2.5, null ] },")
                .replaceFirst(
                        "\"id\" : \"" + text.id() + "\"", "\"id\" : \"" + text.id() + "\", \"ai:note\" : \"keep me\"")
                .replaceFirst("\"provenance\" : \\{", "\"provenance\" : { \"camera\" : true,");
        entries.put("poster.json", json.getBytes(UTF_8));
        Project read = ProjectFile.read(zip(entries), "p");
        assertThat(read.extras().fields())
                .extracting(Extras.Extra::name)
                .containsExactlyInAnyOrder("future", "ai:note", "camera");

        Poster moved = Edits.reorder(text, 0).apply(read.poster());
        Project edited = new Project(
                read.brief(),
                read.product(),
                moved,
                read.variants(),
                read.feedback(),
                read.learned(),
                read.assets(),
                read.extras());
        String written = new String(
                Archive.read(ProjectFile.bytes(edited, THUMBNAIL), "p").get("poster.json"), UTF_8);
        var tree = JsonLimits.MAPPER.readTree(written);
        assertThat(tree.at("/future/deep/1").doubleValue()).isEqualTo(2.5);
        assertThat(tree.at("/future/deep/2").isNull()).isTrue();
        assertThat(tree.at("/poster/layers/0/id").stringValue())
                .isEqualTo(text.id().value());
        assertThat(tree.at("/poster/layers/0/ai:note").stringValue()).isEqualTo("keep me");
        assertThat(tree.at("/poster/provenance/camera").booleanValue()).isTrue();
        assertThat(ProjectFile.read(ProjectFile.bytes(edited, THUMBNAIL), "p")
                        .extras()
                        .fields())
                .hasSize(3);
    }

    @Test
    void unknownFieldsOfAReportStayWithItWhenAnEarlierOneGoes() throws Exception {
        var first = new Feedback.Report("first.csv", false, Instant.EPOCH, List.of());
        var second = new Feedback.Report("second.csv", false, Instant.EPOCH.plusSeconds(1), List.of());
        Map<String, byte[]> entries = Archive.read(
                ProjectFile.bytes(with(withImages(), new Feedback(List.of(first, second))), THUMBNAIL), "p");
        entries.put(
                "poster.json",
                new String(entries.get("poster.json"), UTF_8)
                        .replace("\"source\" : \"second.csv\"", "\"source\" : \"second.csv\", \"spend\" : 12.5")
                        .getBytes(UTF_8));
        Project read = ProjectFile.read(zip(entries), "p");
        assertThat(read.feedback().reports()).containsExactly(first, second);
        Project edited = with(read, new Feedback(List.of(second)));
        String written = new String(
                Archive.read(ProjectFile.bytes(edited, THUMBNAIL), "p").get("poster.json"), UTF_8);
        assertThat(JsonLimits.MAPPER.readTree(written).at("/feedback/0/spend").doubleValue())
                .isEqualTo(12.5);
    }

    private static Project with(Project project, Feedback feedback) {
        return new Project(
                project.brief(),
                project.product(),
                project.poster(),
                project.variants(),
                feedback,
                project.learned(),
                project.assets(),
                project.extras());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"source\":\"r\",\"taken\":\"yesterday\",\"rows\":[]} | feedback[0].taken",
                "{\"source\":\"r\",\"taken\":\"2026-09-01T10:00:00Z\",\"rows\":[{\"id\":\"a\",\"impressions\":3,\"clicks\":4}]}"
                        + " | 4 clicks of 3 impressions",
                "{\"source\":\"r\",\"taken\":\"2026-09-01T10:00:00Z\",\"rows\":[{\"id\":\"a\",\"day\":\"2026-02-30\","
                        + "\"impressions\":3,\"clicks\":1}]} | feedback[0].rows[0].day",
            })
    void feedbackThatCannotBeIsRefusedInOneSentence(String report, String why) throws Exception {
        Map<String, byte[]> entries =
                Archive.read(ProjectFile.bytes(with(withImages(), Feedback.NONE), THUMBNAIL), "p");
        entries.put(
                "poster.json",
                new String(entries.get("poster.json"), UTF_8)
                        .replaceFirst("\\{", "{ \"feedback\" : [" + report + "],")
                        .getBytes(UTF_8));
        assertThatThrownBy(() -> ProjectFile.read(zip(entries), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("p.affiche cannot be opened", why)
                .hasLineCount(1);
    }

    private static final String LIFT = "\"low\":-0.1,\"high\":0.2,\"percentile\":50,\"gains\":{},\"shares\":";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"a\",\"lift\":\"NaN\"," + LIFT + "{}} | forecasts[0].lift” must be a number",
                "{\"id\":\"a\",\"lift\":1e308," + LIFT + "{}} | forecasts[0].lift” is a number out of range",
                "{\"id\":\"a\",\"lift\":0.3," + LIFT + "{}} | lies in its interval, not 0.3 in -0.1 to 0.2",
                "{\"id\":\"a\",\"lift\":-0.3," + LIFT + "{}} | lies in its interval",
                "{\"id\":\"a\",\"lift\":0," + LIFT + "{\"text\":1.5}} | shares of 0 to 1",
                "{\"id\":\"a\",\"lift\":0," + LIFT + "7} | forecasts[0].shares” must be an object",
                "{\"id\":\"a\",\"missing\":\"x\"},{\"id\":\"a\",\"missing\":\"y\"} | one design twice",
                "{\"missing\":\"x\"} | forecasts[0].id” is missing",
            })
    void forecastsThatCannotBeAreRefusedInOneSentence(String forecasts, String why) throws Exception {
        assertThatThrownBy(() -> readLearned("{\"pairs\": 3, \"forecasts\": [" + forecasts + "]}"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("p.affiche cannot be opened", why)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../home", "clicks", "", "3F2504E0-4F89-11D3-9A0C-0305E82C3301"})
    void adaptersWhoseNameIsNoneAreRefused(String id) {
        String hash = "0".repeat(64);
        assertThatThrownBy(() -> readLearned("{\"pairs\": 3, \"adapter\": {\"id\": \"" + id + "\", \"sha256\": \""
                        + hash + "\", \"base\": \"" + hash + "\"}}"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("p.affiche cannot be opened", "named by a UUID")
                .hasLineCount(1);
    }

    @Test
    void whatWasLearnedComesBackFromAFileAndIsMissingInOlderOnes() throws Exception {
        Learned learned = readLearned("{\"pairs\": 3, \"forecasts\": [{\"id\":\"a\",\"missing\":\"more\"},"
                        + "{\"id\":\"b\",\"lift\":0.1," + LIFT + "{\"text\":0.5}}]}")
                .learned();
        assertThat(learned.pairs()).isEqualTo(3);
        assertThat(learned.forecasts().keySet()).containsExactly("a", "b");
        assertThat(learned.forecasts())
                .containsEntry("a", new Forecast.NotEnoughData("more"))
                .containsEntry("b", new Forecast.Lift(0.1, -0.1, 0.2, 50, Map.of(Element.TEXT, 0.5), Map.of()));
        assertThat(readLearned("null").learned()).isEqualTo(Learned.NONE);
        assertThatThrownBy(() -> readLearned("{\"pairs\": -1}")).hasMessageContaining("p.affiche cannot be opened");
    }

    /** A project that says something of what was learned. */
    private static Project readLearned(String json) throws IOException {
        Project project = withImages();
        var without = new Project(
                project.brief(),
                project.product(),
                project.poster(),
                project.variants(),
                project.feedback(),
                Learned.NONE,
                project.assets(),
                project.extras());
        Map<String, byte[]> entries = Archive.read(ProjectFile.bytes(without, THUMBNAIL), "p");
        entries.put(
                "poster.json",
                new String(entries.get("poster.json"), UTF_8)
                        .replaceFirst("\\{", "{ \"learned\" : " + json + ",")
                        .getBytes(UTF_8));
        return ProjectFile.read(zip(entries), "p.affiche");
    }

    @Test
    void unknownFieldsOfALayerThatWasDeletedGoWithIt() throws Exception {
        Project project = withImages();
        Layer.Text text = project.poster().layers(Layer.Text.class).getFirst();
        Map<String, byte[]> entries = Archive.read(ProjectFile.bytes(project, THUMBNAIL), "p");
        entries.put(
                "poster.json",
                new String(entries.get("poster.json"), UTF_8)
                        .replaceFirst("\"id\" : \"" + text.id() + "\"", "\"id\" : \"" + text.id() + "\", \"own\" : 1")
                        .getBytes(UTF_8));
        Project read = ProjectFile.read(zip(entries), "p");
        Project edited = new Project(
                read.brief(),
                read.product(),
                Edits.remove(text).apply(read.poster()),
                read.variants(),
                read.feedback(),
                read.learned(),
                read.assets(),
                read.extras());
        Project again = ProjectFile.read(ProjectFile.bytes(edited, THUMBNAIL), "p");
        assertThat(again.extras()).isEqualTo(Extras.NONE);
        assertThat(again.poster().layer(text.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.0, newer Affiche", "17.3, newer Affiche", "0.9, never released", "one, schemaVersion"})
    void versionsThatCannotBeReadAreRefused(String version, String why) throws Exception {
        assertThatThrownBy(() -> ProjectFile.read(withVersion(version), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("p.affiche", why)
                .hasLineCount(1);
    }

    @Test
    void aNewerMinorVersionIsOpened() throws Exception {
        assertThat(ProjectFile.read(withVersion("1.7"), "p.affiche").poster().layers())
                .isNotEmpty();
    }

    private static byte[] withVersion(String version) throws IOException {
        Map<String, byte[]> entries = Archive.read(ProjectFile.bytes(withImages(), THUMBNAIL), "p");
        entries.put(
                "poster.json",
                new String(entries.get("poster.json"), UTF_8)
                        .replace("\"schemaVersion\" : \"1.3\"", "\"schemaVersion\" : \"" + version + "\"")
                        .getBytes(UTF_8));
        return zip(entries);
    }

    @Test
    void aMissingImageIsTold() throws Exception {
        Map<String, byte[]> entries = Archive.read(ProjectFile.bytes(withImages(), THUMBNAIL), "p");
        entries.keySet().removeIf(name -> name.startsWith("assets/"));
        assertThatThrownBy(() -> ProjectFile.read(zip(entries), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("p.affiche is incomplete");
    }

    @Test
    void anImageThatIsNotWhatItsNameSaysIsTold() throws Exception {
        Map<String, byte[]> entries = Archive.read(ProjectFile.bytes(withImages(), THUMBNAIL), "p");
        String image = entries.keySet().stream()
                .filter(n -> n.startsWith("assets/"))
                .findFirst()
                .orElseThrow();
        entries.put(image, "another".getBytes(UTF_8));
        assertThatThrownBy(() -> ProjectFile.read(zip(entries), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../escape.png", "/etc/passwd", "assets/../../x", "a\\b", "c:evil"})
    void namesThatLeadOutsideAreRefused(String name) throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(name, new byte[1]);
        assertThatThrownBy(() -> ProjectFile.read(zip(entries), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("leads outside");
    }

    @Test
    void partsThatAreThereTwiceAreRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        byte[] one = zip(Map.of("aaaaa.json", new byte[3], "aaaab.json", new byte[3]));
        String latin = new String(one, ISO_8859_1).replace("aaaab", "aaaaa");
        out.write(latin.getBytes(ISO_8859_1));
        assertThatThrownBy(() -> ProjectFile.read(out.toByteArray(), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("twice");
    }

    @Test
    void anArchiveThatUnpacksToFarTooMuchIsRefusedWhileUnpacking() throws Exception {
        byte[] bomb = zip(Map.of("poster.json", new byte[80 << 20]));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> ProjectFile.read(bomb, "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void tooManyPartsAreRefused() throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 5000; i++) {
            entries.put("part-" + i, new byte[0]);
        }
        assertThatThrownBy(() -> ProjectFile.read(zip(entries), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more than 4096 parts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip", "PK"})
    void whatIsNoArchiveIsTold(String content) throws Exception {
        Path file = folder.resolve("p.affiche");
        Files.writeString(file, content);
        assertThatThrownBy(() -> ProjectFile.read(file))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("p.affiche is not an Affiche project")
                .hasLineCount(1);
    }

    @Test
    void missingFilesAndFoldersAreTold() {
        assertThatThrownBy(() -> ProjectFile.read(folder.resolve("none.affiche")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no project");
        assertThatThrownBy(() -> ProjectFile.read(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void nestingBeyondReasonIsRefused() throws Exception {
        byte[] deep = zip(Map.of("poster.json", ("[".repeat(5000) + "]".repeat(5000)).getBytes(UTF_8)));
        assertThatThrownBy(() -> ProjectFile.read(deep, "p.affiche"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("not valid JSON")
                .hasLineCount(1);
    }

    @Test
    void aTextWithLineBreaksIsToldInOneLine() throws Exception {
        Map<String, byte[]> entries = Archive.read(ProjectFile.bytes(withImages(), THUMBNAIL), "p");
        String design =
                "{\"id\": \"d\", \"seed\": 1, \"prompt\": \"studio\", \"text\": [\"two\\nlines\"], \"layout\": []}";
        entries.put(
                "poster.json",
                ("{\"schemaVersion\": \"1.0\", \"poster\": {\"size\": [100, 100], \"layers\": [], \"design\": " + design
                                + "}}")
                        .getBytes(UTF_8));
        assertThatThrownBy(() -> ProjectFile.read(zip(entries), "p.affiche"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("has no box for the text “two lines”")
                .hasLineCount(1);
    }

    @Property(tries = 2000)
    void aDamagedFileIsReadOrRefusedButNothingElse(@ForAll long seed) throws IOException {
        var random = new SplittableRandom(seed);
        byte[] file = ProjectFile.bytes(new Posters(random.nextInt(20)).project(), THUMBNAIL);
        readsOrRefuses(mutated(file, random));
    }

    @Property(tries = 3000)
    void aDamagedDocumentIsReadOrRefusedButNothingElse(@ForAll long seed) throws IOException {
        var random = new SplittableRandom(seed);
        Map<String, byte[]> entries =
                Archive.read(ProjectFile.bytes(new Posters(random.nextInt(20)).project(), THUMBNAIL), "p");
        entries.put("poster.json", mutated(entries.get("poster.json"), random));
        readsOrRefuses(zip(entries));
    }

    private static void readsOrRefuses(byte[] file) throws IOException {
        try {
            Project read = ProjectFile.read(file, "p.affiche");
            assertThat(ProjectFile.bytes(read, THUMBNAIL)).isNotEmpty();
        } catch (Refusal e) {
            assertThat(e.getMessage()).isNotBlank().hasLineCount(1).hasSizeLessThan(600);
        }
    }

    static byte[] mutated(byte[] file, SplittableRandom random) {
        byte[] changed = random.nextInt(8) == 0 && file.length > 1
                ? Arrays.copyOf(file, random.nextInt(1, file.length))
                : file.clone();
        List<String> tokens = List.of("null", "-1", "1e308", "{}", "[]", "\"\"", "true", "99999999999", "\u0000");
        int flips = random.nextInt(1, 6);
        for (int i = 0; i < flips; i++) {
            int at = random.nextInt(changed.length);
            if (random.nextBoolean()) {
                changed[at] = (byte) random.nextInt();
            } else {
                byte[] token = tokens.get(random.nextInt(tokens.size())).getBytes(UTF_8);
                System.arraycopy(token, 0, changed, at, Math.min(token.length, changed.length - at));
            }
        }
        return changed;
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
