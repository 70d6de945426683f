package studio.affiche.design.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.ArtDirector;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

class LessonFileTest {
    private static final long SEED = 1;

    @TempDir
    Path folder;

    private final BriefMaker briefs = BriefMaker.toTeach();
    private Path path = Path.of("");
    private LessonFile file = new LessonFile(path);
    private List<Lesson> made = List.of();

    @BeforeEach
    void writeTheLessonsOfABrief() throws IOException, TaskCancelled {
        path = folder.resolve("lessons.jsonl");
        file = new LessonFile(path);
        made = new LessonMaker(
                        briefs,
                        new ArtDirector(new TextSetter(Fonts.bundled()), new ScenePainter()),
                        LessonMaker.Examiner.NONE)
                .lessons(SEED, Progress.IGNORED);
        file.add(SEED, made);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        List<Lesson> read = file.read(briefs);
        assertThat(made).isNotEmpty();
        assertThat(read).hasSameSizeAs(made);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).made().brief()).isEqualTo(made.get(i).made().brief());
            assertThat(read.get(i).design().background())
                    .isEqualTo(made.get(i).design().background());
            assertThat(read.get(i).design().text())
                    .isEqualTo(made.get(i).design().text());
            assertThat(read.get(i).design().layout())
                    .isEqualTo(made.get(i).design().layout());
        }
    }

    @Test
    void afterAStopTheLastBriefIsMadeAnew() throws IOException {
        String whole = Files.readString(path);
        String second = whole.replace("\"id\":\"1\"", "\"id\":\"2\"");
        String half = second.substring(0, second.indexOf('\n') + 40);
        Files.writeString(path, whole + half);
        assertThat(file.reopen()).hasValue(2);
        assertThat(Files.readString(path)).isEqualTo(whole);
        file.add(SEED + 1, made);
        assertThat(Files.readString(path)).isEqualTo(whole + second);
    }

    @Test
    void aLineThatBreaksOffIsOfNoBrief() throws IOException {
        String whole = Files.readString(path);
        Files.writeString(path, whole + whole.substring(0, 40));
        assertThat(file.read(briefs)).hasSameSizeAs(made);
        assertThat(file.reopen()).hasValue(SEED);
        assertThat(path).isEmptyFile();
        assertThat(file.reopen()).isEmpty();
        assertThat(new LessonFile(folder.resolve("none.jsonl")).reopen()).isEmpty();
    }

    @Test
    void aBrokenLineInTheMiddleIsNamed() throws IOException {
        String whole = Files.readString(path);
        Files.writeString(path, whole + "{}\n" + whole);
        assertThatThrownBy(() -> file.read(briefs))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Line " + (made.size() + 1));
        assertThatThrownBy(file::reopen)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Line " + (made.size() + 1));
    }
}
