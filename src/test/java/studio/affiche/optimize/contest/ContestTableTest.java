package studio.affiche.optimize.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.poster.Element;
import studio.affiche.project.Refusal;

class ContestTableTest {
    @TempDir
    private Path folder;

    private static Result result(String audience, String method, long seed, double after) {
        return new Result(
                audience,
                method,
                seed,
                100,
                40,
                0.04,
                after,
                0.05,
                0.048,
                0.06,
                8,
                0.9,
                0.8,
                Map.of(Element.BACKGROUND, 0.5, Element.TEXT, 0.25, Element.LAYOUT, 0.25),
                24,
                0.9,
                90);
    }

    @Test
    void liftsAreMeansWithTheirStandardErrors() {
        String table = ContestTable.lifts(List.of(
                result("readers", "idpo", 1, 0.044),
                result("readers", "idpo", 2, 0.046),
                result("mixed", "idpo", 1, 0.042),
                result("readers", "dpo", 1, 0.04)));
        assertThat(table.lines())
                .containsExactly(
                        "| lift, % | readers | mixed | all | nats moved |",
                        "|---|---|---|---|---|",
                        "| idpo | 12.5 ± 2.5 | 5.0 | 10.0 | 8.0 |",
                        "| dpo | 0.0 | – | 0.0 | 8.0 |",
                        "| idpo, chosen from | 25.0 ± 0.0 | 25.0 | 25.0 |  |",
                        "| dpo, chosen from | 25.0 | – | 25.0 |  |",
                        "| nothing learned, chosen from | 20.0 ± 0.0 | 20.0 | 20.0 |  |",
                        "| best by the true rate | 50.0 ± 0.0 | 50.0 | 50.0 |  |");
    }

    @Test
    void choosingWithoutLearningIsOneRow() {
        Result untaught = new Entry(Audiences.readers(), Methods.idpo(), 3)
                .untaught(9, 0.04, 0.048, 0.06, ForecastCheck.Outcome.NONE);
        assertThat(ContestTable.lifts(List.of(untaught)).lines().filter(line -> line.contains("chosen from")))
                .containsExactly("| nothing learned, chosen from | 20.0 | 20.0 |  |");
    }

    @Test
    void sharesAndIntervalsAreOfTheForecastsThatThereAre() {
        Result untaught = new Entry(Audiences.readers(), Methods.idpo(), 3)
                .untaught(4, 0.04, 0.05, 0.06, ForecastCheck.Outcome.NONE);
        String table = ContestTable.details(List.of(result("Readers", "idpo", 1, 0.044), untaught));
        assertThat(table.lines().toList().get(2))
                .isEqualTo(
                        "| Readers | idpo | 52 ± 48 | 0.650 ± 0.150 | 0.50 | 0.25 | 0.25 | 0.90 | 95 ± 5 | 0.8 ± 0.8 |");
    }

    @Test
    void resultsAreReadAsTheyWereWritten() throws Exception {
        var file = new ResultsFile(folder, "a contest");
        assertThat(file.read()).isEmpty();
        List<Result> results = List.of(result("readers", "idpo@7", 1, 0.044), result("mixed", "dpo", 2, 0.03));
        file.write(results);
        assertThat(file.read()).isEqualTo(results);
        assertThatThrownBy(() -> new ResultsFile(folder, "a larger contest").read())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("choose another folder");
    }
}
