package studio.affiche.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.optimize.pairs.LeftOut;
import studio.affiche.optimize.pairs.PosterPair;
import studio.affiche.optimize.pairs.PublishedPairs;
import studio.affiche.poster.Element;
import studio.affiche.project.ConversationRecord;
import studio.affiche.project.ConversationsFile;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

class PairImportTest {
    private static final String ASKED =
            "<image>\\nGiven the product image and [Easy to fold, Thick, firm paper], generate the background prompt,"
                    + " selected text, and layout.";
    private static final String ANSWER =
            "Prompt: meadow\\nText: Easy to fold, Thick, firm paper\\nLayout: Easy to fold:"
                    + " [130, 8, 384, 59], Thick, firm paper: [124, 66, 384, 109], product: [93, 148, 415, 472]";

    @TempDir
    Path folder;

    private static String record(String id, String chosen, String rejected) {
        return "{\"id\": \"" + id + "\", \"image\": \"pictures/" + id + ".png\", \"chosen_conversations\": "
                + conversation(chosen) + ", \"reject_conversation\": " + conversation(rejected) + "}";
    }

    private static String conversation(String answer) {
        return "[{\"from\": \"human\", \"value\": \"" + ASKED + "\"}, {\"from\": \"gpt\", \"value\": \"" + answer
                + "\"}]";
    }

    private ImportReport run(String text) throws IOException, TaskCancelled {
        Path file = Files.writeString(folder.resolve("source.json"), text);
        return PairImport.run(file, folder.resolve("out"), Progress.IGNORED);
    }

    @Test
    void goodPairsAreUsedAndTheOthersCounted() throws Exception {
        Files.createDirectories(folder.resolve("pictures"));
        Files.createFile(folder.resolve("pictures/1.png"));
        String desert = ANSWER.replace("meadow", "desert");
        String moved = ANSWER.replace("148", "150");
        ImportReport report = run("["
                + String.join(
                        ",\n",
                        record("1", ANSWER, desert),
                        record("1", ANSWER, moved),
                        record("2", desert, ANSWER),
                        record("3", ANSWER, ANSWER),
                        record("4", ANSWER.replace("product: [", "nothing: ["), desert),
                        record("5", "x".repeat(9000) + ANSWER.replace("Text: Easy", "Text: Hard"), desert),
                        "{\"id\": 1e400000000000, \"broken\": ",
                        record("6", desert, ANSWER))
                + "]");
        assertThat(report.tally().kept()).containsEntry(Element.BACKGROUND, 3L).containsEntry(Element.LAYOUT, 1L);
        assertThat(report.tally().read()).isEqualTo(8);
        assertThat(report.tally().leftOut(LeftOut.NONE_DIFFERS)).isOne();
        assertThat(report.conversations()).isEqualTo(3);
        assertThat(report.repeated()).isOne();
        assertThat(report.unseen()).isEqualTo(2);
        assertThat(report.lines(2))
                .contains(
                        "8 records read, 4 pairs used: background 3, text 0, layout 1",
                        "and 1 more that cannot be read")
                .allMatch(l -> l.length() < 400);
        var pairs = new ArrayList<PosterPair>();
        PublishedPairs.read(folder.resolve("out/pairs.json"), pairs::add);
        assertThat(pairs).hasSize(4);
        assertThat(pairs.getFirst().product())
                .isEqualTo(folder.resolve("pictures/1.png").toAbsolutePath().toString());
        assertThat(pairs.getLast().product()).isEqualTo("pictures/6.png");
        var conversations = new ArrayList<ConversationRecord>();
        ConversationsFile.read(folder.resolve("out/conversations.json"), (n, r) -> conversations.add(r), (n, why) -> {
            throw new IllegalStateException(why);
        });
        assertThat(conversations).hasSize(3);
        assertThat(conversations.getFirst().turns().getLast().value()).startsWith("Prompt: meadow");
        assertThat(Files.readAllLines(folder.resolve("out/report.txt")))
                .contains("Record 5: The answer has no box for the product");
    }

    @Test
    void whereNothingCanBeUsedNothingIsWritten() throws IOException {
        assertThatThrownBy(() -> run("[" + record("1", ANSWER, ANSWER) + "]"))
                .isInstanceOf(Refusal.class)
                .hasMessage("source.json holds no pair that can be used: its 1 records do not differ");
        assertThatThrownBy(() -> run("[{}]"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Record 1: “chosen_conversation” is missing");
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void cancellingLeavesWhatWasThere() throws Exception {
        String good = record("1", ANSWER, ANSWER.replace("meadow", "desert"));
        run("[" + good + "]");
        List<String> before = Files.readAllLines(folder.resolve("out/pairs.json"));
        Progress cancelled = new Progress() {
            @Override
            public void report(double done, String message) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> PairImport.run(folder.resolve("source.json"), folder.resolve("out"), cancelled))
                .isInstanceOf(TaskCancelled.class);
        assertThat(Files.readAllLines(folder.resolve("out/pairs.json"))).isEqualTo(before);
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void theSourceIsNotOverwritten() throws Exception {
        String good = record("1", ANSWER, ANSWER.replace("meadow", "desert"));
        Path source = Files.writeString(folder.resolve("pairs.json"), "[" + good + "]");
        assertThatThrownBy(() -> PairImport.run(source, folder, Progress.IGNORED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("would be overwritten");
        assertThat(source).content().contains("meadow");
    }
}
