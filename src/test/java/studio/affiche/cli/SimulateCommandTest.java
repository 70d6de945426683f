package studio.affiche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.optimize.feedback.ClickReports;
import studio.affiche.optimize.feedback.ReportReading;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.pairs.Drafts;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.DesignsFile;

class SimulateCommandTest {
    private static final Path AUDIENCE = Path.of("samples/audiences/mixed.json");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<DesignRecord> designs = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        try (var writer = new DesignsFile.Writer(folder.resolve("designs.jsonl"))) {
            for (int i = 0; i < 5; i++) {
                DesignRecord design = Drafts.record(
                        "tea",
                        Drafts.design("tea-" + i, i % 2 == 0 ? "sunlit meadow" : "neon grid", "Taste it →", 200));
                designs.add(design);
                writer.add(design);
            }
            writer.finish();
        }
    }

    @Test
    void theReportIsReadAsFeedbackAndSaysItIsSimulated() throws IOException {
        assertThat(simulate("--impressions", "20000", "--seed", "4")).isZero();
        assertThat(out.toString()).startsWith("Simulated, nobody clicked: ").contains("on 5 designs");
        var read = (ReportReading.Clicks) ClickReports.read(
                folder.resolve("f.csv"),
                designs.stream().map(d -> d.design().id()).toList());
        assertThat(read.posters()).hasSize(5);
        assertThat(read.notes()).isEmpty();
        assertThat(read.refused()).isEmpty();
        var audience = AudienceFile.read(AUDIENCE);
        for (DesignRecord design : designs) {
            Traffic traffic = read.posters().getOrDefault(design.design().id(), Traffic.NONE);
            double rate = audience.rate(design.brief(), design.design());
            assertThat(traffic.impressions()).isEqualTo(20_000);
            // Sampling, the crowd's mean and the poster's own luck.
            assertThat(traffic.rate() / rate).isBetween(0.7, 1.4);
        }
    }

    @Test
    void theSameSeedGivesTheSameReport() throws IOException {
        simulate("--seed", "4");
        String first = Files.readString(folder.resolve("f.csv"));
        simulate("--seed", "4");
        assertThat(Files.readString(folder.resolve("f.csv"))).isEqualTo(first);
        simulate("--seed", "5");
        assertThat(Files.readString(folder.resolve("f.csv"))).isNotEqualTo(first);
    }

    @Test
    void whatIsWrongIsToldInALineAndLeavesTheOldReport() throws IOException {
        simulate();
        String before = Files.readString(folder.resolve("f.csv"));
        Files.writeString(folder.resolve("designs.jsonl"), "{\"id\": 1}\n");
        assertThat(simulate()).isEqualTo(1);
        assertThat(err.toString()).hasLineCount(1).startsWith("designs.jsonl, line 1: ");
        assertThat(Files.readString(folder.resolve("f.csv"))).isEqualTo(before);
        assertThat(simulate("--impressions", "0")).isEqualTo(2);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    private int simulate(String... more) {
        var args = new ArrayList<>(List.of(
                "simulate",
                "--audience",
                AUDIENCE.toString(),
                "--designs",
                folder.resolve("designs.jsonl").toString(),
                "--out",
                folder.resolve("f.csv").toString()));
        args.addAll(List.of(more));
        var around = new Surroundings(
                () -> Studio.create(StudioSettings.ofMachine().withDataDir(folder.resolve("data"))),
                "test",
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                1,
                () -> false);
        return CommandLineFace.run(around, args.toArray(String[]::new));
    }
}
