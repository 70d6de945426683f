package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.llava.AlphaImages;
import studio.affiche.optimize.ranking.Outlook;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Forecast;
import studio.affiche.project.DesignsFile;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** From posters and a click report to an adapter, with the real studio and a policy of random weights. */
class OptimizingTest {
    private static final OptimizePlan PLAN = TinyWorkshop.plan(OptimizePlan.Sureness.NINE_TENTHS);

    @TempDir
    private Path folder;

    private Studio studio;
    private PolicyChoice policy;

    @BeforeEach
    void open() throws IOException {
        TinyWorkshop workshop = TinyWorkshop.write(folder, "Wake up", "Two drops", "From 39 €");
        studio = workshop.start();
        policy = workshop.policy();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    /** A poster and variants of its background, as files. */
    private List<Path> posters() throws IOException, TaskCancelled {
        var production = new Production(studio, 2);
        Prepared prepared = studio.openBrief(folder.resolve("brief.json"), Progress.IGNORED);
        production.generate(prepared, 1, 1, folder.resolve("a"), Progress.IGNORED);
        Path designs = folder.resolve("a/designs.jsonl");
        production.replace(designs, Element.BACKGROUND, 13, 1, folder.resolve("b"), Progress.IGNORED);
        return List.of(designs, folder.resolve("b/designs.jsonl"));
    }

    /** Every poster with more clicks than the one before. */
    private Path report(List<Path> designs) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("Ad name,Impressions,Link clicks");
        int clicks = 10;
        for (Path file : designs) {
            for (String line : Files.readAllLines(file)) {
                String id = line.replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
                lines.add(id + ".png,1000," + clicks);
                clicks += 30;
            }
        }
        lines.add("somebody else's,1000,3");
        return Files.write(folder.resolve("report.csv"), lines);
    }

    @Test
    void anAdapterIsLearnedThatThePolicyDesignsWith() throws Exception {
        List<Path> designs = posters();
        Path out = folder.resolve("adapter");
        OptimizeReport report = studio.optimizing()
                .learn(designs, report(designs), Optional.empty(), policy, PLAN, out, Progress.IGNORED);
        assertThat(report.pairs().kept()).containsOnlyKeys(Element.BACKGROUND);
        assertThat(report.pairs().pairs()).isGreaterThanOrEqualTo(20);
        assertThat(report.lines())
                .anyMatch(l -> l.contains("no poster is called “somebody else's”"))
                .anyMatch(l -> l.startsWith("Reward accuracy on "));
        assertThat(out.resolve("adapter_config.json")).exists();
        assertThat(out.resolve("posters.jsonl")).content().hasLineCount(14);
        List<RankedDesign> ranking = studio.forecasting().rank(designs, policy.withAdapter(out), Progress.IGNORED);
        assertThat(ranking).hasSize(14).allSatisfy(r -> assertThat(r.outlook()).isInstanceOf(Outlook.Forecast.class));
        assertThat(ranking.getFirst().line()).contains("percentile 100");
        assertThat(ranking.stream().mapToDouble(r -> r.share().orElseThrow()).sum())
                .isCloseTo(1, within(1e-9));
        Forecasting.write(ranking, folder.resolve("ranking.json"));
        assertThat(folder.resolve("ranking.json")).content().contains("\"percentile\" : 100.0");
        studio.policies().load(policy.withAdapter(out));
        assertThat(((PolicyState.Learned) studio.policies().state()).adapter()).contains(out);
        assertThatThrownBy(() -> studio.optimizing()
                        .learn(
                                designs,
                                report(designs),
                                Optional.empty(),
                                policy.withAdapter(out),
                                PLAN,
                                out,
                                Progress.IGNORED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("without one");
        var all = new ArrayList<Design>();
        for (Path file : designs) {
            DesignsFile.read(file, r -> all.add(r.design()));
        }
        Prepared prepared = studio.openBrief(folder.resolve("brief.json"), Progress.IGNORED);
        // A project keeps the product as it was cut out, so that its photo may go.
        Files.delete(folder.resolve("bottle.png"));
        Map<String, Forecast> instead = studio.clicks()
                .study(policy.withAdapter(out))
                .instead(prepared, all.getFirst(), all.subList(1, all.size()), Progress.IGNORED);
        assertThat(instead.keySet())
                .containsExactlyElementsOf(ranking.stream()
                        .map(RankedDesign::id)
                        .filter(id -> !id.equals(all.getFirst().id()))
                        .toList());
    }

    /** Whether there are weights of an adapter anywhere that are others than these. */
    private boolean anotherAdapter(byte[] weights) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.endsWith("adapter_model.safetensors")).toList()) {
                if (!Arrays.equals(Files.readAllBytes(file), weights)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void untilItsForecastsAreThereTooTheEarlierAdapterStays() throws Exception {
        List<Path> designs = posters();
        Path report = report(designs);
        Path out = folder.resolve("adapter");
        studio.optimizing().learn(designs, report, Optional.empty(), policy, PLAN, out, Progress.IGNORED);
        byte[] weights = Files.readAllBytes(out.resolve("adapter_model.safetensors"));
        byte[] feedback = Files.readAllBytes(out.resolve("feedback.json"));
        Progress untilWritten = new Progress() {
            @Override
            public void report(double done, String message) {
                // Only whether to go on is asked.
            }

            @Override
            public boolean cancelled() {
                return anotherAdapter(weights);
            }
        };
        var other = new OptimizePlan(
                PLAN.objective(), PLAN.alpha(), PLAN.beta(), PLAN.sureness(), PLAN.elements(), PLAN.seed() + 1);
        assertThatThrownBy(() ->
                        studio.optimizing().learn(designs, report, Optional.empty(), policy, other, out, untilWritten))
                .isInstanceOf(TaskCancelled.class);
        assertThat(out.resolve("adapter_model.safetensors")).hasBinaryContent(weights);
        assertThat(out.resolve("feedback.json")).hasBinaryContent(feedback);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.startsWith(".affiche"));
        }
    }

    @Test
    void ofPublishedPairsProductsAreSeenCutOutAndMissingPicturesTold() throws Exception {
        var records = new ArrayList<String>();
        for (int i = 0; i < 24; i++) {
            records.add(published(i % 2 == 0 ? "bottle.png" : "none.png", "meadow " + i, "marble slab"));
        }
        records.add("{\"id\": 1}");
        Path file = Files.writeString(folder.resolve("pairs.json"), "[" + String.join(",\n", records) + "]");
        OptimizeReport report =
                studio.optimizing().learnPairs(file, policy, PLAN, folder.resolve("adapter"), Progress.IGNORED);
        assertThat(report.pairs().pairs()).isEqualTo(24);
        assertThat(report.lines())
                .anyMatch(l -> l.startsWith("Record 25: "))
                .anyMatch(l -> l.startsWith("1 product pictures were not found beside pairs.json"));
        assertThat(folder.resolve("adapter/adapter_config.json")).exists();
        var seen = new PairPictures(
                        file,
                        new StandInParts(new DecodedImages(
                                (bytes, name) -> {
                                    throw new IOException(name);
                                },
                                1 << 20)),
                        new AlphaImages(16))
                .of("bottle.png", Progress.IGNORED);
        assertThat(seen.getWidth()).isEqualTo(16);
        assertThat(seen.getRGB(8, 8)).isEqualTo(0xff2a6f5b);
    }

    private static String published(String image, String chosen, String rejected) {
        return "{\"image\": \"" + image + "\", \"chosen_conversation\": " + conversation(chosen)
                + ", \"reject_conversation\": " + conversation(rejected) + "}";
    }

    private static String conversation(String prompt) {
        return "[{\"from\": \"human\", \"value\": \"Given the product image and [Wake up, Two drops], generate the"
                + " background prompt, selected text, and layout.\"}, {\"from\": \"gpt\", \"value\": \"Prompt: "
                + prompt
                + "\\nText: Wake up\\nLayout: Wake up: [40, 40, 400, 120], product: [100, 200, 400, 480]\"}]";
    }

    @Test
    void tooFewPairsAreRefusedWithWhatIsMissing() throws Exception {
        List<Path> designs = posters().subList(0, 1);
        Path out = folder.resolve("adapter");
        assertThatThrownBy(() -> studio.optimizing()
                        .learn(designs, report(designs), Optional.empty(), policy, PLAN, out, Progress.IGNORED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("posters of one brief that differ in one element");
        assertThat(out).doesNotExist();
    }

    @Test
    void columnsThatCannotBeToldAreNamed() throws Exception {
        List<Path> designs = posters();
        Path odd = Files.writeString(folder.resolve("odd.csv"), "who,seen\na,5\n");
        assertThatThrownBy(() -> studio.optimizing()
                        .learn(
                                designs,
                                odd,
                                Optional.empty(),
                                policy,
                                PLAN,
                                folder.resolve("adapter"),
                                Progress.IGNORED))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "odd.csv: No column is known to name the poster or ad, the impressions or the clicks; its columns are"
                                + " “who”, “seen”: say which is which with --columns poster=…,impressions=…,clicks=…");
    }
}
