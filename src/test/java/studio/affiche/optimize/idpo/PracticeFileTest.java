package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;

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
        Path file = folder.resolve("practice.jsonl");
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
        String lines = Files.readString(file);
        String first = MADE.brief().candidates().getFirst();
        Files.writeString(file, lines.replace(first, "Copy of another version"), StandardCharsets.UTF_8);
        assertThat(PracticeFile.read(file)).isEmpty();
        Files.writeString(file, lines.replace("\"" + PracticeFile.id(BRIEF, 0) + "\"", "\"x\""));
        assertThat(PracticeFile.read(file)).isEmpty();
        Files.writeString(file, lines.substring(0, lines.length() - 20));
        assertThat(PracticeFile.read(file)).isEmpty();
    }
}
