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
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.optimize.pairs.Drafts;
import studio.affiche.project.DesignsFile;

/** What a user sees of columns that are not recognised. */
class OptimizeCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        TinyPolicy.write(folder.resolve("tiny"), 1);
        try (var writer = new DesignsFile.Writer(folder.resolve("designs.jsonl"))) {
            writer.add(Drafts.record("tea", Drafts.design("tea-1", "sunlit meadow", "Taste it →", 200)));
            writer.finish();
        }
        Files.writeString(folder.resolve("odd.csv"), "Bild,Gezeigt,Geklickt\ntea-1.png,100,5\n");
    }

    private int optimize(String... more) {
        var settings = new StudioSettings(folder.resolve("data"), "0.1.0", 64 << 20);
        var around = new Surroundings(
                () -> Studio.create(settings),
                "0.1.0",
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                2,
                () -> false);
        var args = new ArrayList<>(List.of("optimize", "--designs", path("designs.jsonl"), "--out", path("adapter")));
        args.addAll(List.of("--policy", path("tiny"), "--feedback", path("odd.csv")));
        args.addAll(List.of(more));
        return CommandLineFace.run(around, args.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void columnsThatAreNotRecognisedAreNamedWithTheOptionThatTellsThem() {
        assertThat(optimize()).isOne();
        assertThat(err.toString())
                .contains("odd.csv: No column is known to name the poster or ad, the impressions or the clicks")
                .contains("its columns are “Bild”, “Gezeigt”, “Geklickt”")
                .contains("say which is which with --columns poster=…,impressions=…,clicks=…");
    }

    @Test
    void columnsThatAreToldAreRead() {
        assertThat(optimize("--columns", "poster=bild,impressions=#2,clicks=Geklickt"))
                .isOne();
        assertThat(err.toString()).doesNotContain("columns are").contains("There are no pairs to learn from");
    }

    @Test
    void columnsThatCannotBeUnderstoodAreWrongUsage() {
        assertThat(optimize("--columns", "poster=Bild,clicks=Geklickt")).isEqualTo(2);
        assertThat(err.toString()).contains("--columns", "the column of the impressions is missing");
    }

    @Test
    void smoothingOfLabelsIsForLossesThatHaveThem() {
        assertThat(optimize("--label-smoothing", "0.5")).isEqualTo(2);
        assertThat(err.toString()).contains("--label-smoothing takes a number from 0 to below 0.5");
        assertThat(optimize("--label-smoothing", "0.1", "--loss", "ipo")).isEqualTo(2);
        assertThat(err.toString()).contains("--label-smoothing does not go with --loss ipo");
    }
}
