package studio.affiche.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations, and what breaks a file of records whatever they are. */
class ConversationsFileTest {
    @TempDir
    Path folder;

    private final List<ConversationRecord> taken = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private void read(String text) throws IOException {
        taken.clear();
        refused.clear();
        Path file = Files.writeString(folder.resolve("data.json"), text);
        ConversationsFile.read(file, (n, r) -> taken.add(r), (n, why) -> refused.add(n + " " + why));
    }

    private static String record(String id) {
        return "{\"id\": \"" + id + "\", \"image\": \"" + id
                + ".png\", \"conversations\": [{\"from\": \"human\", \"value\": \"asked\"}, {\"from\": \"gpt\", \"value\":"
                + " \"answered {\\\" [\"}]}";
    }

    private List<String> ids() {
        return taken.stream().map(ConversationRecord::id).toList();
    }

    @Test
    void aListAndLinesAndOtherSpellingsAreRead() throws IOException {
        String other = record("b")
                .replace("conversations", "conversation")
                .replace("\"b\"", "17")
                .replace("\"b.png\"", "[\"first.png\", \"second.png\"]");
        for (String text : List.of(
                "[" + record("a") + "," + other + "]",
                record("a") + "\n\n" + other + "\n",
                "\ufeff[" + record("a") + ",\n" + other + "]")) {
            read(text);
            assertThat(ids()).containsExactly("a", "17");
            assertThat(taken.get(1).image()).isEqualTo("first.png");
            assertThat(taken.getFirst().turns())
                    .containsExactly(
                            new DesignRecord.Turn("human", "asked"), new DesignRecord.Turn("gpt", "answered {\" ["));
            assertThat(refused).isEmpty();
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("17", "It is no object"),
                Arguments.of("{}", "“conversations” is missing or empty"),
                Arguments.of("{\"conversations\": []}", "“conversations” is missing or empty"),
                Arguments.of("{\"conversations\": {\"a\": [1]}}", "“conversations” must be a list"),
                Arguments.of("{\"conversations\": [[{}]]}", "must be a list of turns"),
                Arguments.of("{\"conversations\": [{\"from\": 4, \"value\": \"\"}]}", "“from” must be text"),
                Arguments.of("{\"chosen_conversation\": [{\"from\": \"gpt\"}]}", "import-idpo"),
                Arguments.of(
                        "{\"conversations\": [" + "{},".repeat(64) + "{}]}", "“conversations” has more than 64 turns"),
                Arguments.of("{\"id\": " + "9".repeat(2000) + "}", "It is not valid JSON: number value length"),
                Arguments.of(
                        "{\"a\": " + "[".repeat(60) + "]".repeat(60) + "}", "It is not valid JSON: document nesting"),
                Arguments.of(
                        "{\"conversations\": [{\"from\": \"human\", \"value\": \"" + "x".repeat(300_000) + "\"}]}",
                        "“value” has more than 200000 characters"),
                Arguments.of(
                        "{\"conversations\": [{\"from\": \"human\", \"value\": \"" + "x}\\\"".repeat(4 << 20) + "\"}]}",
                        "It is not valid JSON: string value length"));
    }

    /** A record that is bad but whole costs only itself, on one line as well. */
    @ParameterizedTest
    @MethodSource("broken")
    void aBadRecordIsToldByItsNumberAndTheRestIsUsed(String bad, String why) throws IOException {
        for (String text : List.of(
                "[" + record("a") + ", " + bad + ", " + record("b") + "]",
                record("a") + "\n" + bad + "\n" + record("b") + "\n",
                "[" + record("a") + ", " + record("b") + ", " + bad + "]")) {
            read(text);
            assertThat(ids()).containsExactly("a", "b");
            assertThat(refused).singleElement().asString().contains(why);
        }
        read("[" + bad + "," + record("a") + "]");
        assertThat(ids()).containsExactly("a");
        assertThat(refused).singleElement().asString().startsWith("1 ").contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"x\", \"conversations\": [{\"from\": \"hu",
                "{\"id\": \"x\", \"conversations\": [{\"from\": ",
                "{\"id\": \"x\"",
                "{\"id\": x}",
                "{\"id\": \"x\u0001\"}",
                "}",
                "nonsense"
            })
    void aBrokenLineCostsThatLine(String line) throws IOException {
        for (String before : List.of("", "  ")) {
            read(before + record("a") + "\n" + before + line + "\n" + before + record("b") + "\n" + before + record("c")
                    + "\n");
            assertThat(ids()).containsExactly("a", "b", "c");
            assertThat(refused).singleElement().asString().startsWith("2 It is not valid JSON: ");
        }
        read("[\n" + record("a") + ",\n" + line + ",\n" + record("b") + ",\n" + record("c") + "\n]\n");
        assertThat(ids()).containsExactly("a", "b", "c");
        assertThat(refused).singleElement().asString().startsWith("2 It is not valid JSON: ");
    }

    @Test
    void bytesThatAreNoTextCostTheirLine() throws IOException {
        byte[] bytes = (record("a") + "\n" + record("?") + "\n" + record("b")).getBytes(StandardCharsets.UTF_8);
        bytes[record("a").length() + 1 + 9] = (byte) 0xff;
        Path file = Files.write(folder.resolve("data.json"), bytes);
        ConversationsFile.read(file, (n, r) -> taken.add(r), (n, why) -> refused.add(n + " " + why));
        assertThat(ids()).containsExactly("a", "b");
        assertThat(refused).singleElement().asString().startsWith("2 It is not valid JSON: ");
    }

    @Test
    void ofAFileThatBreaksOffTheBeginningIsUsed() throws IOException {
        String whole = "[" + record("a") + ", " + record("b") + ", " + record("c") + "]";
        read(whole.substring(0, whole.length() - 40));
        assertThat(ids()).containsExactly("a", "b");
        assertThat(refused).singleElement().asString().startsWith("3 ").endsWith("was not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "[]"})
    void aFileOfNothingIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refusal.class).hasMessage("data.json holds no conversations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "[{\"id\": 1,", "{", "\u0000\u0000", "%PDF-1.7"})
    void aFileThatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("data.json is not valid JSON");
    }

    @Test
    void aFolderAndAMissingFileAreRefused() {
        assertThatThrownBy(() -> ConversationsFile.read(folder, (n, r) -> {}, (n, why) -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> ConversationsFile.read(folder.resolve("none"), (n, r) -> {}, (n, why) -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no file of conversations");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("data.json");
        var one = new ConversationRecord("1", "a/ü.png", List.of(new DesignRecord.Turn("human", "a\n\"b\"")));
        try (var writer = ConversationsFile.writer(file)) {
            writer.add(one);
            writer.add(one);
            writer.finish();
        }
        ConversationsFile.read(file, (n, r) -> taken.add(r), (n, why) -> refused.add(why));
        assertThat(taken).containsExactly(one, one);
        assertThat(Files.readAllLines(file)).hasSize(4);
    }
}
