package studio.affiche.design.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenizerTest {
    private static List<Integer> tokens(String text) {
        return Arrays.stream(TestTokenizer.get().encode(text)).boxed().toList();
    }

    @Property(tries = 200)
    void anyTextComesBack(@ForAll String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(TestTokenizer.get().decode(tokens(whole))).isEqualTo(whole);
    }

    @Test
    void eachWholeNumberOfTheGridIsOneToken() {
        for (int n = 0; n <= 512; n++) {
            assertThat(tokens(String.valueOf(n))).as("%d", n).hasSize(1);
        }
    }

    @Test
    void aColourIsTwoTokens() {
        for (String color : List.of("#000", "#137", "#fff", "#a0b", "#999")) {
            assertThat(tokens(" " + color)).as(color).hasSize(2);
        }
    }

    @Test
    void whatLooksLikeASpecialTokenIsPlainText() {
        int end = TestTokenizer.get().special(Vocabulary.END);
        assertThat(tokens("</s> and <image>")).doesNotContain(end);
        assertThat(TestTokenizer.get().decode(tokens("</s> and <image>"))).isEqualTo("</s> and <image>");
    }

    private static List<String> llama(String text) {
        return Arrays.stream(LlamaTokenizer.get().encode(text))
                .mapToObj(token -> LlamaTokenizer.get().decode(List.of(token)))
                .toList();
    }

    @Property(tries = 200)
    void anyTextComesBackFromOneLikeLlamas(@ForAll String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        int[] tokens = LlamaTokenizer.get().encode(whole);
        assertThat(LlamaTokenizer.get().decode(Arrays.stream(tokens).boxed().toList()))
                .isEqualTo(whole.replace('▁', ' '));
    }

    /** Stretches are put together: none gets a blank that it has not. */
    @Test
    void nothingIsSetBeforeAStretch() {
        assertThat(llama("soft light")).containsExactly("s", "o", "f", "t", " light");
        assertThat(llama(" soft")).containsExactly(" soft");
        assertThat(llama(" 384],")).containsExactly(" ", "3", "8", "4", "],");
        assertThat(LlamaTokenizer.get().opening()).isEqualTo(" ");
        assertThat(TestTokenizer.get().opening()).isEmpty();
    }

    @Test
    void whatNoTokenSpellsIsBytes() {
        assertThat(LlamaTokenizer.get().encode("€")).hasSize(3);
        assertThat(LlamaTokenizer.get().encode("\n")).hasSize(1);
        assertThat(LlamaTokenizer.get().bytes(LlamaTokenizer.get().encode("\n")[0]))
                .containsExactly('\n');
    }

    @Test
    void tokensWithGapsAreRefused(@TempDir Path folder) throws Exception {
        String json = new String(LlamaTokenizer.json(), StandardCharsets.UTF_8);
        Path file = folder.resolve("tokenizer.json");
        int last = LlamaTokenizer.get().special("<pad>");
        Files.writeString(file, json.replace("\"id\":" + last, "\"id\":2000000000"));
        assertThatThrownBy(() -> HuggingFace.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gaps");
    }

    @Test
    void theSameTextGivesTheSameTokenizer() {
        var one = new BytePairTrainer();
        var two = new BytePairTrainer();
        for (String line : List.of("soft light, soft shadow", "soft podium light", "soft soft light")) {
            one.add(line);
        }
        for (String line : List.of("soft soft light", "soft light, soft shadow", "soft podium light")) {
            two.add(line);
        }
        assertThat(TokenizerFile.json(one.train(800))).isEqualTo(TokenizerFile.json(two.train(800)));
    }

    @Test
    void aFileThatIsNoTokenizerIsNamed(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("tokenizer.json"), "{\"model\": {}}");
        assertThatThrownBy(() -> HuggingFace.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tokenizer.json");
        assertThatThrownBy(() -> HuggingFace.open(folder.resolve("none.json")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none.json");
    }
}
