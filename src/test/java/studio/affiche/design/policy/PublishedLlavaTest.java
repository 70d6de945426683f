package studio.affiche.design.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.decode.AnswerGrammar;
import studio.affiche.design.language.Section;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.design.token.LlamaTokenizer;
import studio.affiche.nn.ModelRefused;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** A folder as LLaVA 1.5 is published, small and with random weights: it designs as a policy of our own does. */
class PublishedLlavaTest {
    @TempDir
    static Path folder;

    private static final BriefMaker.Made MADE = BriefMaker.toTeach().brief(3);

    @BeforeAll
    static void writeAModel() throws IOException {
        TinyPolicy.writePublished(folder.resolve("llava"), 1);
    }

    private static LearnedPolicy policy(Path of) throws IOException {
        return LearnedPolicy.load(of, new TextSetter(Fonts.bundled()), new ScenePainter(), ref -> MADE.picture());
    }

    private static List<Design> proposed(LearnedPolicy policy) throws TaskCancelled {
        List<Design> found = new ArrayList<>();
        policy.propose(MADE.brief(), MADE.product(), 3, 1, Progress.IGNORED, found::add);
        return found;
    }

    @Test
    void itDesigns() throws IOException, TaskCancelled {
        try (LearnedPolicy policy = policy(folder.resolve("llava"))) {
            List<Design> designs = proposed(policy);
            assertThat(designs).hasSize(3);
            var grammar =
                    new AnswerGrammar(policy.tokens().lexicon(), MADE.brief().candidates());
            for (Design design : designs) {
                assertThat(MADE.brief().candidates()).containsAll(design.text());
                assertThat(design.text()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(design.layout().text()).hasSameSizeAs(design.text());
                assertThat(design.style()).hasSameSizeAs(design.text());
                assertThat(design.background()).isNotBlank();
            }
            Design design = told(designs.getFirst(), "soft light");
            assertThat(grammar.along(
                            Section.ORDER,
                            policy.tokens().answer(design, Section.ORDER).tokens()))
                    .isPresent();
        }
    }

    /** Random bytes in a prompt are no text that could be told again. */
    private static Design told(Design design, String background) {
        return new Design(
                design.id(),
                design.origin(),
                design.seed(),
                background,
                design.text(),
                design.layout(),
                design.style(),
                design.productTilt());
    }

    @Test
    void itReplacesAnElement() throws IOException, TaskCancelled {
        try (LearnedPolicy policy = policy(folder.resolve("llava"))) {
            Design design = told(proposed(policy).getFirst(), "soft light");
            List<Design> variants = new ArrayList<>();
            policy.replace(MADE.brief(), MADE.product(), design, Element.LAYOUT, 2, 5, Progress.IGNORED, variants::add);
            assertThat(variants).isNotEmpty().allSatisfy(variant -> {
                assertThat(variant.layout()).isNotEqualTo(design.layout());
                assertThat(variant.background()).isEqualTo(design.background());
                assertThat(variant.text()).isEqualTo(design.text());
            });
        }
    }

    /** As the library cuts LLaVA's template, the answer's first word with the blank after the colon. */
    @Test
    void theConversationIsCutAsItsWeightsKnowIt() throws IOException {
        try (LearnedPolicy policy = policy(folder.resolve("llava"))) {
            String prompt = Arrays.stream(policy.tokens().prompt(MADE.brief()))
                    .mapToObj(PublishedLlavaTest::name)
                    .collect(Collectors.joining("|"));
            assertThat(prompt)
                    .startsWith("<s>| USER|:| |<image>| |\n|G|i|v|e|n| the|")
                    .endsWith("|.| A|SS|IST|ANT|:");
        }
    }

    private static String name(int token) {
        for (String special : List.of("<s>", "<image>")) {
            if (LlamaTokenizer.get().special(special) == token) {
                return special;
            }
        }
        return LlamaTokenizer.get().decode(List.of(token));
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() throws IOException {
        Path other = folder.resolve("other");
        TinyPolicy.writePublished(other, 1);
        Path processor = other.resolve("preprocessor_config.json");
        Files.writeString(processor, "{\"size\": 336}");
        assertThatThrownBy(() -> policy(other))
                .isInstanceOf(ModelRefused.class)
                .hasMessage(processor + ": size is 336: the model sees squares of 28 pixels");
        Files.delete(processor);
        policy(other).close();
        Path config = other.resolve("config.json");
        int image = LlamaTokenizer.get().special("<image>");
        Files.writeString(
                config,
                Files.readString(config)
                        .replaceFirst("\"image_token_index\" : \\d+", "\"image_token_index\" : " + (image + 1)));
        assertThatThrownBy(() -> policy(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(image + " for the image")
                .hasMessageContaining(image + 1 + " for the image; they do not belong together");
    }
}
