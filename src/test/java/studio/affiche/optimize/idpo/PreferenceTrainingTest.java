package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Projections;
import studio.affiche.design.llava.TinyLlava;
import studio.affiche.nn.Torch;
import studio.affiche.nn.lora.Lora;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PreferenceTrainingTest {
    private static final String SHA = "tiny-sha";
    private static final CheckpointRule FREE = new CheckpointRule(1e9, 1);

    @TempDir
    Path folder;

    private final NDManager manager = Torch.manager();
    private final Llava model = TinyLlava.create(SyntheticPairs.VOCABULARY, SyntheticPairs.IMAGE, 1, manager);

    @AfterEach
    void free() {
        manager.close();
    }

    private Settings settings(int steps, CheckpointRule rule, long seed) {
        return new Settings(Loss.idpo(10, 5), 4, 8, 1e-2, 8, steps, 3, 0.25, rule, seed);
    }

    /** The answers of some pairs in place of designs that were drawn. */
    private static Samples answers(double holds) {
        List<Example> answers = SyntheticPairs.of(6, 2, 99).stream()
                .map(p -> p.chosen().example())
                .toList();
        return (policy, seed, progress) -> new Samples.Sampled(answers, holds);
    }

    private PreferenceTraining training(Samples samples, Optional<Path> cache) {
        return new PreferenceTraining(model, "tiny", SHA, samples, cache);
    }

    private Path adapter() {
        return folder.resolve("adapter");
    }

    private Outcome train(List<PreferencePair> pairs, Settings settings) throws Exception {
        return training(answers(1), Optional.empty()).train(pairs, "posters", settings, adapter(), Progress.IGNORED);
    }

    @Test
    void consistentPreferencesAreLearned() throws Exception {
        Outcome outcome = train(SyntheticPairs.of(160, 20, 1), settings(60, FREE, 3));
        Evaluation before = outcome.evaluations().getFirst();
        assertThat(before.heldOutLoss()).isCloseTo(Math.log(2), within(1e-4));
        assertThat(before.accuracy()).isEqualTo(0.5);
        assertThat(before.kl()).isCloseTo(0, within(1e-4));
        assertThat(outcome.evaluations()).extracting(Evaluation::step).containsExactly(0, 20, 40, 60);
        Evaluation chosen = outcome.chosen();
        assertThat(chosen.step()).isPositive();
        assertThat(chosen.accuracy()).isGreaterThan(0.9);
        assertThat(chosen.accuracies())
                .hasSize(3)
                .allSatisfy((element, part) -> assertThat(part).isGreaterThan(0.8));
        assertThat(chosen.heldOutLoss()).isLessThan(0.6);
        assertThat(chosen.kl()).isNotZero();
        // Six tokens, two of them replaced: 10 · 5 · 6 / (5 · 2 + 4).
        assertThat(outcome.effectiveBeta())
                .hasSize(3)
                .allSatisfy((element, beta) -> assertThat(beta).isCloseTo(300 / 14.0, within(1e-4)));
        assertThat(outcome.learned()).isEqualTo(120);
        assertThat(outcome.heldOut()).isEqualTo(40);
    }

    @Test
    void theAdapterIsForThisModelAndTellsItsTraining() throws Exception {
        train(SyntheticPairs.of(40, 4, 1), settings(6, FREE, 3));
        Lora lora = Lora.load(adapter(), model.weights(), SHA, manager);
        assertThat(lora.modules()).containsExactlyElementsOf(Projections.of(model.config()));
        JsonNode record =
                JsonMapper.shared().readTree(Files.readString(adapter().resolve("training.json")));
        assertThat(record.path("pairs").asInt()).isEqualTo(30);
        assertThat(record.path("source").asString()).isEqualTo("posters");
        assertThat(record.path("settings").path("beta").asDouble()).isEqualTo(10);
        assertThat(record.path("settings").path("seed").asInt()).isEqualTo(3);
        assertThat(record.path("evaluations").size()).isEqualTo(4);
        assertThat(record.path("effective_beta").has("layout")).isTrue();
    }

    @Test
    void theSameSeedGivesTheSameAdapter() throws Exception {
        List<PreferencePair> pairs = SyntheticPairs.of(40, 4, 1);
        List<byte[]> adapters = new ArrayList<>();
        for (long seed : new long[] {3, 3, 4}) {
            Path own = folder.resolve("adapter" + adapters.size());
            training(answers(1), Optional.empty())
                    .train(pairs, "posters", settings(6, FREE, seed), own, Progress.IGNORED);
            adapters.add(Files.readAllBytes(own.resolve("adapter_model.safetensors")));
        }
        assertThat(adapters.get(1)).isEqualTo(adapters.get(0));
        assertThat(adapters.get(2)).isNotEqualTo(adapters.get(0));
    }

    @Test
    void theLogProbabilitiesOfTheReferenceAreKept() throws Exception {
        Path cache = folder.resolve("reference.safetensors");
        List<PreferencePair> pairs = SyntheticPairs.of(40, 4, 1);
        PreferenceTraining training = training(answers(1), Optional.of(cache));
        Outcome first = training.train(pairs, "posters", settings(6, FREE, 3), adapter(), Progress.IGNORED);
        byte[] kept = Files.readAllBytes(cache);
        List<String> messages = new ArrayList<>();
        Outcome second =
                training.train(pairs, "posters", settings(6, FREE, 3), adapter(), told(messages, Integer.MAX_VALUE));
        assertThat(second).isEqualTo(first);
        assertThat(messages).isNotEmpty().doesNotContain("Reading the pairs");
        assertThat(Files.readAllBytes(cache)).isEqualTo(kept);
        // Of other designs they are of no use, and stay.
        messages.clear();
        training.train(
                SyntheticPairs.of(40, 4, 2), "posters", settings(6, FREE, 3), adapter(), told(messages, 1_000_000));
        assertThat(messages).contains("Reading the pairs");
        messages.clear();
        training.train(pairs, "posters", settings(6, FREE, 3), adapter(), told(messages, Integer.MAX_VALUE));
        assertThat(messages).doesNotContain("Reading the pairs");
        // Nor if they are broken.
        Files.writeString(cache, "broken");
        assertThat(training.train(pairs, "posters", settings(6, FREE, 3), adapter(), Progress.IGNORED))
                .isEqualTo(first);
    }

    @Test
    void cancellingLeavesTheEarlierAdapter() throws Exception {
        List<PreferencePair> pairs = SyntheticPairs.of(40, 4, 1);
        PreferenceTraining training = training(answers(1), Optional.empty());
        training.train(pairs, "posters", settings(6, FREE, 3), adapter(), Progress.IGNORED);
        byte[] earlier = Files.readAllBytes(adapter().resolve("adapter_model.safetensors"));
        int arrays = live();
        for (int after : new int[] {0, 2, 8, 12}) {
            assertThatThrownBy(() -> training.train(
                            pairs, "posters", settings(100, FREE, 4), adapter(), told(new ArrayList<>(), after)))
                    .isInstanceOf(TaskCancelled.class);
        }
        assertThat(Files.readAllBytes(adapter().resolve("adapter_model.safetensors")))
                .isEqualTo(earlier);
        assertThat(filesOf(folder)).containsExactly("adapter");
        assertThat(live()).isEqualTo(arrays);
    }

    @Test
    void hundredsOfStepsLeaveNoArrays() throws Exception {
        List<PreferencePair> pairs = SyntheticPairs.of(40, 4, 1);
        PreferenceTraining training = training(answers(1), Optional.empty());
        int arrays = live();
        List<Integer> during = new ArrayList<>();
        training.train(pairs, "posters", settings(300, FREE, 3), adapter(), new Progress() {
            @Override
            public void report(double done, String message) {
                if (message.startsWith("Step ")) {
                    during.add(live());
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(during).hasSize(300).containsOnly(during.getFirst());
        assertThat(live()).isEqualTo(arrays);
    }

    /** Arrays of the whole process that were not freed. */
    private int live() {
        return manager.getParentManager().getManagedArrays().size();
    }

    /** Progress that is cancelled after some reports. */
    private static Progress told(List<String> messages, int cancelledAfter) {
        return new Progress() {
            @Override
            public void report(double done, String message) {
                messages.add(message);
            }

            @Override
            public boolean cancelled() {
                return messages.size() > cancelledAfter;
            }
        };
    }

    @Test
    void aPolicyThatWentTooFarIsNotChosen() throws Exception {
        var near = new CheckpointRule(-1, 1);
        Outcome outcome = train(SyntheticPairs.of(40, 4, 1), settings(6, near, 3));
        assertThat(outcome.chosen().step()).isZero();
        Lora lora = Lora.load(adapter(), model.weights(), SHA, manager);
        lora.parameters().arrays().forEach((name, array) -> {
            if (name.contains("lora_B")) {
                assertThat(array.toFloatArray()).containsOnly(0);
            }
        });
    }

    @Test
    void theRuleLooksAtLossDistanceAndSoundnessTogether() {
        Evaluation start = evaluation(0, 0.69, 0, 0.9);
        Evaluation good = evaluation(1, 0.5, 5, 0.9);
        Evaluation far = evaluation(2, 0.4, 15, 0.9);
        Evaluation unsound = evaluation(3, 0.4, 8, 0.5);
        Evaluation broken = evaluation(5, Double.NaN, 8, 0.9);
        assertThat(CheckpointRule.USUAL.choose(List.of(start, good, far, unsound, broken)))
                .isEqualTo(good);
        assertThat(CheckpointRule.USUAL.choose(List.of(start, far))).isEqualTo(start);
        Evaluation further = evaluation(6, 0.55, 9, 0.9);
        Evaluation worse = evaluation(7, 0.65, 9, 0.9);
        assertThat(CheckpointRule.USUAL.choose(List.of(start, good, further, worse)))
                .isEqualTo(further);
        assertThat(CheckpointRule.USUAL.choose(List.of(start, evaluation(1, 0.7, 1, 1))))
                .isEqualTo(start);
    }

    private static Evaluation evaluation(int step, double loss, double kl, double holds) {
        return new Evaluation(step, 0, loss, 0.1, 0.5, Map.of(Element.TEXT, 0.5), kl, holds);
    }

    @Test
    void noMorePairsAreReadThanAreDrawn() throws Exception {
        Outcome outcome = train(SyntheticPairs.of(160, 20, 1), settings(3, FREE, 3));
        assertThat(outcome.learned()).isEqualTo(3 * 8);
        assertThat(outcome.heldOut()).isEqualTo(40);
    }

    @Test
    void aPairThatComesSeveralTimesIsCountedOnce() throws Exception {
        List<PreferencePair> pairs = SyntheticPairs.of(40, 20, 1);
        List<PreferencePair> twice =
                Stream.of(pairs, pairs).flatMap(List::stream).toList();
        Outcome outcome = train(twice, settings(12, FREE, 3));
        assertThat(outcome.learned() + outcome.heldOut()).isEqualTo(40);
    }

    @Test
    void aLongTrainingIsLookedAtEarly() {
        assertThat(looks(settings(60, FREE, 1))).containsExactly(20, 40, 60);
        assertThat(looks(settings(6, FREE, 1))).containsExactly(2, 4, 6);
        assertThat(looks(settings(300, FREE, 1))).containsExactly(20, 40, 80, 100, 200, 300);
    }

    private static List<Integer> looks(Settings settings) {
        return IntStream.rangeClosed(1, settings.steps())
                .filter(n -> PreferenceTraining.due(n, settings))
                .boxed()
                .toList();
    }

    @Test
    void tooFewPairsAreSaid() throws IOException {
        assertThatThrownBy(() -> train(SyntheticPairs.of(7, 2, 1), settings(6, FREE, 3)))
                .isInstanceOf(TooFewPairs.class)
                .hasMessageContaining("7 pairs")
                .hasMessageContaining("13 more");
        assertThat(filesOf(folder)).isEmpty();
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectories(adapter());
        Files.writeString(adapter().resolve("diary.txt"), "mine");
        assertThatThrownBy(() -> train(SyntheticPairs.of(40, 4, 1), settings(6, FREE, 3)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no adapter");
        assertThat(filesOf(adapter())).containsExactly("diary.txt");
    }

    @Test
    void wholePromptsAreHeldOutWhereThereAreMany() {
        List<PreferencePair> pairs = SyntheticPairs.of(60, 12, 1);
        Split split = Split.of(pairs, 0.2, 5);
        assertThat(split.learned().size() + split.heldOut().size()).isEqualTo(60);
        assertThat(split.heldOut()).hasSize(15);
        assertThat(split.learned())
                .noneMatch(l -> split.heldOut().stream()
                        .anyMatch(h -> h.chosen().example().prompt()
                                == l.chosen().example().prompt()));
        assertThat(Split.of(pairs, 0.2, 5)).isEqualTo(split);
        assertThat(Split.of(pairs.subList(0, 8), 0.25, 5).heldOut()).hasSize(2);
        assertThat(split.drawing(45, 1)).isEqualTo(split);
        assertThat(split.drawing(10, 1).learned()).hasSize(10).isSubsetOf(split.learned());
        assertThat(split.drawing(10, 1).heldOut()).isEqualTo(split.heldOut());
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
