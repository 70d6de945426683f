package studio.affiche.design.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.LlavaFolder;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.nn.Torch;
import studio.affiche.nn.lora.Lora;
import studio.affiche.nn.lora.LoraConfig;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** A policy that has learned nothing: whatever it prefers, it writes designs. */
class LearnedPolicyTest {
    @TempDir
    static Path folder;

    private static final BriefMaker.Made MADE = BriefMaker.toTeach().brief(3);

    @BeforeAll
    static void writeAModel() throws IOException {
        TinyPolicy.write(folder.resolve("tiny"), 1);
    }

    private static LearnedPolicy policy(Optional<Path> adapter) throws IOException {
        return LearnedPolicy.load(
                folder.resolve("tiny"),
                adapter,
                new TextSetter(Fonts.bundled()),
                new ScenePainter(),
                ref -> MADE.picture());
    }

    private static List<Design> proposed(LearnedPolicy policy, int count, long seed) throws TaskCancelled {
        List<Design> found = new ArrayList<>();
        policy.propose(MADE.brief(), MADE.product(), count, seed, Progress.IGNORED, found::add);
        return found;
    }

    @Test
    void onlyDesignsOfTheBriefComeOut() throws IOException, TaskCancelled {
        try (LearnedPolicy policy = policy(Optional.empty())) {
            List<Design> designs = proposed(policy, 5, 1);
            assertThat(designs).isNotEmpty().hasSizeLessThanOrEqualTo(5);
            for (Design design : designs) {
                assertThat(MADE.brief().candidates()).containsAll(design.text());
                assertThat(design.text()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(design.layout().text()).hasSameSizeAs(design.text());
                assertThat(design.style()).hasSameSizeAs(design.text());
                assertThat(design.background()).isNotBlank();
                assertThat(design.id()).isNotBlank();
                // A product that cannot be seen is no subject of a poster.
                Box product = design.layout().product().unit();
                assertThat(Math.max(product.width(), product.height())).isGreaterThanOrEqualTo(0.25);
            }
            assertThat(designs).extracting(Design::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void theSameSeedGivesTheSameDesigns() throws IOException, TaskCancelled {
        try (LearnedPolicy policy = policy(Optional.empty())) {
            List<Design> designs = proposed(policy, 2, 7);
            assertThat(proposed(policy, 2, 7)).isEqualTo(designs);
            assertThat(proposed(policy, 2, 8)).isNotEqualTo(designs);
        }
    }

    @Test
    void whatIsForeseenToDoBetterIsChosenFromMore() throws IOException, TaskCancelled {
        Foresight large = (brief, designs) ->
                designs.stream().map(LearnedPolicyTest::width).toList();
        try (LearnedPolicy policy = policy(Optional.empty())) {
            List<Design> plain = proposed(policy, 4, 1);
            List<Design> chosen = proposed(policy.choosing(large), 4, 1);
            assertThat(chosen).hasSameSizeAs(plain);
            assertThat(mean(chosen)).isGreaterThan(mean(plain));
        }
    }

    private static double width(Design design) {
        return design.layout().product().unit().width();
    }

    private static double mean(List<Design> designs) {
        return designs.stream().mapToDouble(LearnedPolicyTest::width).average().orElseThrow();
    }

    @Test
    void replacingAnElementLeavesTheOtherTwo() throws IOException, TaskCancelled {
        try (LearnedPolicy policy = policy(Optional.empty())) {
            Design design = proposed(policy, 1, 1).getFirst();
            int checked = 0;
            for (Element element : Element.values()) {
                List<Design> variants = new ArrayList<>();
                policy.replace(MADE.brief(), MADE.product(), design, element, 2, 5, Progress.IGNORED, variants::add);
                for (Design variant : variants) {
                    assertThat(variant.origin()).contains(new Design.Origin(design.id(), element));
                    checkOthersKept(design, variant, element);
                    checked++;
                }
            }
            assertThat(checked).isPositive();
        }
    }

    @Test
    void whatTheModelDoesNotDrawIsExchangedLineByLine() throws IOException, TaskCancelled {
        List<String> prices =
                IntStream.range(0, 150).mapToObj(i -> "€" + (100 + i)).toList();
        Brief brief = MADE.brief().withCopy(studio.affiche.poster.Candidate.of(prices));
        try (LearnedPolicy policy = policy(Optional.of(adapter("sure", 300)))) {
            List<Design> found = new ArrayList<>();
            policy.propose(brief, MADE.product(), 1, 1, Progress.IGNORED, found::add);
            Design design = found.getFirst();
            found.clear();
            policy.replace(brief, MADE.product(), design, Element.TEXT, 200, 1, Progress.IGNORED, found::add);
            assertThat(found)
                    .extracting(Design::text)
                    .doesNotHaveDuplicates()
                    .doesNotContain(design.text())
                    .containsAll(Exchanges.of(brief, design.text()));
        }
    }

    private static void checkOthersKept(Design design, Design variant, Element element) {
        switch (element) {
            case BACKGROUND -> {
                assertThat(variant.background()).isNotEqualTo(design.background());
                assertThat(variant.text()).isEqualTo(design.text());
                assertThat(variant.layout()).isEqualTo(design.layout());
                assertThat(variant.style()).isEqualTo(design.style());
            }
            case TEXT -> {
                assertThat(variant.text()).isNotEqualTo(design.text());
                assertThat(variant.background()).isEqualTo(design.background());
                assertThat(variant.layout()).isEqualTo(design.layout());
                assertThat(variant.style()).isEqualTo(design.style());
            }
            case LAYOUT -> {
                assertThat(variant.layout()).isNotEqualTo(design.layout());
                assertThat(variant.background()).isEqualTo(design.background());
                assertThat(variant.text()).isEqualTo(design.text());
            }
        }
    }

    @Test
    void aNewAdapterChangesNothingAndATaughtOneDoes() throws IOException, TaskCancelled {
        try (LearnedPolicy plain = policy(Optional.empty());
                LearnedPolicy fresh = policy(Optional.of(adapter("fresh", 0)));
                LearnedPolicy taught = policy(Optional.of(adapter("taught", 1)))) {
            List<Design> designs = proposed(plain, 2, 1);
            assertThat(proposed(fresh, 2, 1)).isEqualTo(designs);
            assertThat(proposed(taught, 2, 1)).isNotEqualTo(designs);
            assertThat(taught.name()).isEqualTo("tiny + taught");
        }
    }

    /** An adapter whose B is all one number. */
    private static Path adapter(String name, float b) throws IOException {
        Path tiny = folder.resolve("tiny");
        try (NDManager manager = Torch.manager()) {
            Llava model = Llava.load(tiny, manager);
            var config = new LoraConfig(2, 2, List.of("down_proj", "v_proj"), "tiny");
            Lora lora = Lora.create(config, model.weights(), 1, manager);
            lora.parameters().arrays().forEach((tensor, array) -> {
                if (tensor.contains("lora_B")) {
                    array.set(array.onesLike().mul(b).toFloatArray());
                }
            });
            lora.save(folder.resolve(name), LlavaFolder.stored(tiny).sha256());
        }
        return folder.resolve(name);
    }

    @Test
    void anAdapterOfAnotherModelIsRefused() throws IOException {
        Path adapter = adapter("moved", 1);
        Path other = folder.resolve("other");
        TinyPolicy.write(other, 2);
        assertThatThrownBy(() -> LearnedPolicy.load(
                        other,
                        Optional.of(adapter),
                        new TextSetter(Fonts.bundled()),
                        new ScenePainter(),
                        ref -> MADE.picture()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("trained for another model");
    }

    @Test
    void aTokenizerThatDoesNotFitIsRefused() throws IOException {
        Path other = folder.resolve("unfit");
        Files.createDirectories(other);
        assertThatThrownBy(() -> LearnedPolicy.load(
                        other, new TextSetter(Fonts.bundled()), new ScenePainter(), ref -> MADE.picture()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unfit");
    }
}
