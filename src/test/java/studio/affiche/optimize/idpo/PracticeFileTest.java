package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;

class PracticeFileTest {
    private static final long BRIEF = 5_000_000_007L;
    private static final BriefMaker.Made MADE = BriefMaker.toTeach().brief(BRIEF);

    @TempDir
    private Path folder;

    private static Design design(int number, String scene, int top) {
        var layout = new Layout(new GridBox(100, 200, 400, 500), List.of(new GridBox(50, top, 450, top + 80)));
        String text = MADE.brief().candidates().getFirst();
        return new Design(
                PracticeFile.id(BRIEF, number), Optional.empty(), 1, scene, List.of(text), layout, List.of(), 0);
    }

    private static Practice practice() {
        Design root = design(0, "marble slab", 40);
        Design snow = design(1, "snow field", 40).originating(root.id(), Element.BACKGROUND);
        Design low = design(2, "marble slab", 90).originating(root.id(), Element.LAYOUT);
        Design lower = design(3, "marble slab", 100).originating(root.id(), Element.LAYOUT);
        return new Practice(List.of(
                new Practice.Lesson(MADE.brief(), MADE.picture(), Element.BACKGROUND, List.of(root, snow)),
                new Practice.Lesson(MADE.brief(), MADE.picture(), Element.LAYOUT, List.of(root, low, lower))));
    }

    private Path written() throws IOException {
        Path file = folder.resolve("practice.jsonl.gz");
        PracticeFile.write(file, practice());
        return file;
    }

    @Test
    void whatWasKeptIsReadBack() throws IOException {
        List<Practice.Lesson> read = PracticeFile.read(written()).orElseThrow().lessons();
        List<Practice.Lesson> lessons = practice().lessons();
        assertThat(read).hasSameSizeAs(lessons);
        for (int i = 0; i < lessons.size(); i++) {
            assertThat(read.get(i).brief()).isEqualTo(lessons.get(i).brief());
            assertThat(read.get(i).replaced()).isEqualTo(lessons.get(i).replaced());
            assertThat(read.get(i).designs()).isEqualTo(lessons.get(i).designs());
            assertThat(read.get(i).picture().getWidth())
                    .isEqualTo(lessons.get(i).picture().getWidth());
        }
    }

    @Test
    void whatIsMissingBrokenOrForOtherBriefsIsNothing() throws IOException {
        assertThat(PracticeFile.read(folder.resolve("none.jsonl"))).isEmpty();
        Path file = written();
        String lines = unpacked(file);
        String first = MADE.brief().candidates().getFirst();
        pack(file, lines.replace(first, "Copy of another version"));
        assertThat(PracticeFile.read(file)).isEmpty();
        pack(file, lines.replace("\"" + PracticeFile.id(BRIEF, 0) + "\"", "\"x\""));
        assertThat(PracticeFile.read(file)).isEmpty();
        pack(file, lines.substring(0, lines.length() - 20));
        assertThat(PracticeFile.read(file)).isEmpty();
        pack(file, lines);
        assertThat(PracticeFile.read(file)).isPresent();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(PracticeFile.read(file)).isEmpty();
        Files.writeString(file, lines);
        assertThat(PracticeFile.read(file)).isEmpty();
    }

    @Test
    void moreDesignsThanAnyoneDrawsAreNotRead() throws IOException {
        Path file = written();
        String root = unpacked(file).lines().findFirst().orElseThrow();
        var many = new StringBuilder();
        for (int i = 0; i <= 20_000; i++) {
            many.append(root.replace(PracticeFile.id(BRIEF, 0), PracticeFile.id(BRIEF, i)))
                    .append('\n');
        }
        pack(file, many.toString());
        assertThat(PracticeFile.read(file)).isEmpty();
    }

    @Test
    void whatIsWrittenNamesNoFolderAndIsTheSameEachTime() throws IOException {
        byte[] once = Files.readAllBytes(written());
        assertThat(Files.readAllBytes(written())).isEqualTo(once);
        assertThat(unpacked(folder.resolve("practice.jsonl.gz")))
                .doesNotContain(Path.of("").toAbsolutePath().toString());
    }

    @Test
    void whatCameWithAModelIsPractisedOnWhateverTheSeed() throws Exception {
        TinyPolicy.write(folder, 1);
        var setter = new TextSetter(Fonts.system());
        var scenes = new ScenePainter();
        Map<AssetRef, BufferedImage> pictures = Map.of();
        try (LearnedPolicy policy = LearnedPolicy.load(folder, setter, scenes, pictures::get)) {
            Path shipped =
                    PracticeFile.shipped(policy.facts().folder(), policy.facts().sha256());
            PracticeFile.write(shipped, practice());
            var legibility = new Legibility(setter, scenes);
            Path cache = Files.createDirectory(folder.resolve("cache"));
            Practice read = new AdapterLearning(policy, legibility, Optional.of(cache)).practice(9, Progress.IGNORED);
            assertThat(read.lessons().stream().map(Practice.Lesson::designs))
                    .containsExactlyElementsOf(practice().lessons().stream()
                            .map(Practice.Lesson::designs)
                            .toList());
            assertThat(cache).isEmptyDirectory();
        }
    }

    private static String unpacked(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void pack(Path file, String lines) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }
}
