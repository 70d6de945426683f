package studio.affiche.optimize.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.poster.Element;
import studio.affiche.project.PairsFile;
import studio.affiche.project.Refusal;

class PublishedPairsTest {
    private static final String ASKED =
            "Given the product image and [Easy to fold, Write and smooth, Thick, firm paper], generate the background"
                    + " prompt, selected text, and layout.";
    private static final String ANSWER = """
            Prompt: natural environment, soft light
            Text: Easy to fold, Thick, firm paper
            Layout: Easy to fold: [130, 8, 384, 59], Thick, firm paper: [124, 66, 384, 109], product: [93, 148, 415, 472]""";

    @TempDir
    Path folder;

    private final List<PosterPair> pairs = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "natural environment, desert, BACKGROUND",
        "'Easy to fold', 'Write and smooth', TEXT",
        "148, 150, LAYOUT"
    })
    void theReplacedElementIsFoundByComparing(String was, String is, Element element) throws IOException {
        Tally tally = read("[" + record(ANSWER, ANSWER.replace(was, is), "reject_conversation") + "]");
        assertThat(pairs).singleElement().satisfies(p -> {
            assertThat(p.replaced()).isEqualTo(element);
            assertThat(p.id()).isEqualTo("7");
            assertThat(p.product()).isEqualTo("a/7.jpg");
            assertThat(p.label()).isEqualTo(1);
            assertThat(p.chosen().text()).containsExactly("Easy to fold", "Thick, firm paper");
            assertThat(p.brief().candidates()).containsExactly("Easy to fold", "Write and smooth", "Thick, firm paper");
        });
        assertThat(tally.kept()).isEqualTo(Map.of(element, 1L));
    }

    @Test
    void linesAndPluralSpellingAreAcceptedToo() throws IOException {
        String record = record(ANSWER, ANSWER.replace("soft", "hard"), "reject_conversations")
                .replace("chosen_conversation", "chosen_conversations");
        Tally tally = read(record + "\n" + record + "\n");
        assertThat(tally.pairs()).isEqualTo(2);
    }

    @Test
    void badRecordsAreListedAndTheRestIsUsed() throws IOException {
        String good = record(ANSWER, ANSWER.replace("soft", "hard"), "reject_conversation");
        String several = record(ANSWER, ANSWER.replace("soft", "hard").replace("148", "150"), "reject_conversation");
        String elsewhere = good.replaceFirst("Write and smooth", "Another product");
        Tally tally = read("["
                + String.join(
                        ",\n",
                        good,
                        record(ANSWER, ANSWER, "reject_conversation"),
                        several,
                        elsewhere,
                        "{\"id\": 3, \"image\": [\"x\"], \"chosen_conversation\": [{\"from\": 4}], \"more\": {\"a\": [1, {}]}}",
                        "17",
                        good.replace("reject_conversation", "rejected"),
                        record(ANSWER.replace("product: [", "nothing: ["), ANSWER, "reject_conversation"),
                        good.replace("\"id\"", "\"probability\": 0.2, \"id\""),
                        good)
                + "]");
        assertThat(tally.pairs()).isEqualTo(2);
        assertThat(tally.problems())
                .containsExactly(
                        "Record 5: “from” must be text",
                        "Record 6: It is no object",
                        "Record 7: “reject_conversation” is missing or empty",
                        "Record 8: The answer has no box for the product",
                        "Record 9: “probability” must be a number from 0.5 to 1");
        assertThat(tally.leftOut())
                .isEqualTo(Map.of(
                        LeftOut.NONE_DIFFERS,
                        1L,
                        LeftOut.SEVERAL_DIFFER,
                        1L,
                        LeftOut.DIFFERENT_BRIEF,
                        1L,
                        LeftOut.UNREADABLE,
                        5L));
    }

    @Test
    void ourOwnPairsComeBackAsTheyWere() throws IOException {
        var base = Drafts.record("tea", Drafts.design("a", "meadow", "Slow mornings, in a cup", 200));
        var other = Drafts.record("tea", Drafts.design("b", "marble slab", "Slow mornings, in a cup", 200));
        var pair = new PosterPair(
                "a_b", "/p/tea.png", base.brief(), Element.BACKGROUND, base.design(), other.design(), 0.75);
        Path file = folder.resolve("pairs.json");
        try (var writer = PairsFile.writer(file)) {
            writer.add(PublishedPairs.record(pair));
            writer.add(PublishedPairs.record(pair));
            writer.finish();
        }
        PublishedPairs.read(file, pairs::add);
        assertThat(pairs).hasSize(2).allSatisfy(read -> {
            assertThat(read.label()).isEqualTo(0.75);
            assertThat(read.brief().candidates()).isEqualTo(Drafts.COPY);
            assertThat(read.brief().size()).isEqualTo(base.brief().size());
            assertThat(read.chosen().text()).isEqualTo(base.design().text());
            assertThat(read.chosen().layout()).isEqualTo(base.design().layout());
            assertThat(read.rejected().background()).isEqualTo("marble slab");
        });
    }

    @Test
    void filesThatAreNoPairsAreRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(Refusal.class).hasMessage("pairs.json holds no pairs");
        assertThatThrownBy(() -> read("[]")).isInstanceOf(Refusal.class).hasMessage("pairs.json holds no pairs");
        assertThatThrownBy(() -> read("[[1]]")).isInstanceOf(Refusal.class).hasMessageContaining("list of lists");
        assertThatThrownBy(() -> read("[{\"id\": 1,"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not valid JSON");
        assertThatThrownBy(() -> read("nonsense")).isInstanceOf(Refusal.class).hasMessageContaining("not valid JSON");
        assertThatThrownBy(() -> PublishedPairs.read(folder.resolve("none"), pairs::add))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no file of pairs ");
    }

    private Tally read(String json) throws IOException {
        return PublishedPairs.read(Files.writeString(folder.resolve("pairs.json"), json), pairs::add);
    }

    private static String record(String chosen, String rejected, String rejectName) {
        return "{\"id\": 7, \"image\": \"a/7.jpg\", \"score\": [1, {\"x\": 2}], \"chosen_conversation\": "
                + conversation(chosen) + ", \"" + rejectName + "\": " + conversation(rejected) + "}";
    }

    private static String conversation(String answer) {
        return "[{\"from\": \"human\", \"value\": \"" + ASKED + "\"}, {\"from\": \"gpt\", \"value\": \""
                + answer.replace("\n", "\\n") + "\"}]";
    }
}
