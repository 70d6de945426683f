package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Learned;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** What a project has learned, from one start of the program to the next, with a policy of random weights. */
class ProjectAdaptersTest {
    private static final OptimizePlan PLAN = TinyWorkshop.plan(OptimizePlan.Sureness.SOFT);

    @TempDir
    private Path folder;

    private TinyWorkshop workshop;
    private Studio studio;
    private PolicyChoice base;

    @BeforeEach
    void open() throws IOException {
        workshop = TinyWorkshop.write(folder, "Wake up", "Two drops");
        base = workshop.policy();
        studio = workshop.start();
        studio.policies().prefer(Optional.of(base));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    /** Has a poster and variants of its background clicked, each more than the one before, and learns from that. */
    private Learned learn(Progress progress) throws IOException, TaskCancelled {
        Prepared prepared = studio.openBrief(workshop.brief(), Progress.IGNORED);
        List<Design> designs = new ArrayList<>();
        studio.propose(prepared, 1, 1, Progress.IGNORED, p -> designs.add(p.design()));
        studio.replacements(
                prepared,
                designs.getFirst(),
                Element.BACKGROUND,
                13,
                1,
                Progress.IGNORED,
                p -> designs.add(p.design()));
        Map<String, Clicks> clicks = new LinkedHashMap<>();
        designs.forEach(d -> clicks.put(d.id(), new Clicks(1000, 10 + 30 * clicks.size())));
        return studio.clicks().learn(prepared, designs, clicks, base, PLAN, progress);
    }

    private PolicyState.Learned used() {
        return (PolicyState.Learned) studio.policies().state();
    }

    @Test
    void whatAProjectLearnedIsInUseAgainAtTheNextStart() throws Exception {
        Learned learned = learn(Progress.IGNORED);
        Learned.Adapter adapter = learned.adapter().orElseThrow();
        assertThat(learned.pairs()).isPositive();
        assertThat(learned.forecasts()).hasSize(14);
        assertThat(studio.policies().state()).isEqualTo(new PolicyState.ArtDirector());
        assertThat(studio.adapters().use(Optional.of(adapter))).isEmpty();
        assertThat(used().adapter()).contains(studio.adapters().folder(adapter));
        studio.close();
        studio = workshop.start();
        assertThat(studio.adapters().inUse(adapter)).isFalse();
        assertThat(studio.adapters().use(Optional.of(adapter))).isEmpty();
        assertThat(studio.adapters().inUse(adapter)).isTrue();
        // Another project that has learned nothing uses the policy that is preferred.
        assertThat(studio.adapters().use(Optional.empty())).isEmpty();
        assertThat(used().adapter()).isEmpty();
        studio.adapters().use(Optional.of(adapter));
        studio.adapters().remove(adapter);
        assertThat(studio.adapters().folder(adapter)).doesNotExist();
        assertThat(used().adapter()).isEmpty();
        assertThat(studio.adapters().use(Optional.of(adapter)))
                .hasValueSatisfying(s -> assertThat(s)
                        .startsWith("What this project learned from clicks is not on this machine")
                        .hasLineCount(1));
        assertThat(used().adapter()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsToldAndThePreferredPolicyDesigns() throws Exception {
        Learned.Adapter adapter = learn(Progress.IGNORED).adapter().orElseThrow();
        TinyPolicy.write(folder.resolve("other"), 2);
        studio.policies().prefer(Optional.of(new PolicyChoice(folder.resolve("other"))));
        assertThat(studio.adapters().use(Optional.of(adapter)))
                .hasValueSatisfying(s -> assertThat(s).contains("is for another model"));
        assertThat(used().folder()).endsWith(Path.of("other"));
        studio.policies().prefer(Optional.of(base));
        Path weights = studio.adapters().folder(adapter).resolve("adapter_model.safetensors");
        byte[] bytes = Files.readAllBytes(weights);
        bytes[bytes.length - 1] ^= 1;
        Files.write(weights, bytes);
        assertThat(studio.adapters().use(Optional.of(adapter)))
                .hasValueSatisfying(s -> assertThat(s).contains("was changed in "));
        assertThat(used().folder()).endsWith(Path.of("tiny"));
        assertThat(used().adapter()).isEmpty();
    }

    @Test
    void aCancelledTrainingLeavesTheEarlierOneInUseAndNothingOfItsOwn() throws Exception {
        Learned.Adapter adapter = learn(Progress.IGNORED).adapter().orElseThrow();
        studio.adapters().use(Optional.of(adapter));
        assertThatThrownBy(() -> learn(cancelledWithTwo())).isInstanceOf(TaskCancelled.class);
        assertThat(studio.adapters().inUse(adapter)).isTrue();
        assertThat(adapters()).containsExactly(studio.adapters().folder(adapter));
    }

    @Test
    void whatADiscardedDocumentLearnedGoesWithItUnlessItsFileNamesIt() throws Exception {
        Document unsaved = learnedDocument();
        Document saved = learnedDocument();
        Path file = folder.resolve("saved.affiche");
        studio.save(saved, file);
        leave(unsaved, Optional.of(file));
        leave(saved, Optional.of(file));
        leave(saved, Optional.of(folder.resolve("moved.affiche")));
        for (Recoverable left : studio.recoverable()) {
            studio.letGo(left);
        }
        assertThat(studio.recoverable()).isEmpty();
        assertThat(adapters())
                .containsExactly(
                        studio.adapters().folder(saved.learned().adapter().orElseThrow()));
        leave(saved, Optional.empty());
        studio.letGo(studio.recoverable().getFirst());
        assertThat(adapters()).isEmpty();
    }

    @Test
    void whatADocumentLearnedThatWasLeftTwiceGoesWithTheLastOfIt() throws Exception {
        Document unsaved = learnedDocument();
        leave(unsaved, Optional.empty());
        leave(unsaved, Optional.empty());
        studio.letGo(studio.recoverable().getFirst());
        assertThat(studio.recoverable()).hasSize(1);
        assertThat(adapters())
                .containsExactly(
                        studio.adapters().folder(unsaved.learned().adapter().orElseThrow()));
        studio.letGo(studio.recoverable().getFirst());
        assertThat(adapters()).isEmpty();
    }

    private Document learnedDocument() throws IOException, TaskCancelled {
        Prepared prepared = studio.openBrief(workshop.brief(), Progress.IGNORED);
        List<Proposal> proposals = new ArrayList<>();
        studio.propose(prepared, 1, 1, Progress.IGNORED, proposals::add);
        Proposal proposal = proposals.getFirst();
        return Document.of(prepared, proposal.poster(), List.of(), proposal.assets())
                .withLearned(learn(Progress.IGNORED));
    }

    /** Leaves a document as a program that crashed would. */
    private void leave(Document document, Optional<Path> file) throws IOException {
        try (Studio crashing = workshop.start()) {
            crashing.journal("Serum", file).changed(() -> document);
        }
        try (var folders = Files.list(folder.resolve("data/recovery"))) {
            for (Path journal : folders.map(of -> of.resolve("journal.json")).toList()) {
                String kept = Files.readString(journal);
                Files.writeString(journal, kept.replaceFirst("\"pid\"\\s*:\\s*\\d+", "\"pid\": 9999999999"));
            }
        }
    }

    /** The adapters that are there. */
    private List<Path> adapters() {
        try (var folders = Files.list(folder.resolve("data/adapters"))) {
            return folders.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cancels once another adapter is there, what it thinks of the posters being asked then. */
    private Progress cancelledWithTwo() {
        return new Progress() {
            @Override
            public void report(double done, String message) {}

            @Override
            public boolean cancelled() {
                return adapters().stream()
                                .filter(a -> Files.exists(a.resolve("adapter_config.json")))
                                .count()
                        == 2;
            }
        };
    }
}
