package studio.affiche.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedbackTest {
    private static Feedback.Row row(String design, long impressions, long clicks) {
        return new Feedback.Row(design, Optional.empty(), new Clicks(impressions, clicks));
    }

    private static Feedback.Row row(String design, int day, long impressions, long clicks) {
        return new Feedback.Row(design, Optional.of(LocalDate.of(2026, 9, day)), new Clicks(impressions, clicks));
    }

    private static Feedback.Report report(String source, Feedback.Row... rows) {
        return new Feedback.Report(source, false, Instant.EPOCH, List.of(rows));
    }

    @Test
    void daysOfSeveralReportsAddUpAndADayThatComesAgainCountsOnce() {
        Feedback feedback = Feedback.NONE
                .with(report("first week", row("a", 1, 100, 3), row("a", 2, 100, 4), row("b", 2, 50, 1)))
                .with(report("second week", row("a", 2, 120, 5), row("a", 3, 100, 6)));
        assertThat(feedback.clicks()).containsOnly(entry("a", new Clicks(320, 14)), entry("b", new Clicks(50, 1)));
        assertThat(feedback.rows()).contains(row("a", 1, 100, 3)).doesNotContain(row("a", 2, 100, 4));
    }

    @Test
    void rowsOfOnePosterInOneReportAddUp() {
        assertThat(Feedback.NONE
                        .with(report("r", row("a", 10, 1), row("a", 20, 2)))
                        .clicks())
                .containsExactly(entry("a", new Clicks(30, 3)));
    }

    @Test
    void aNewerReportInAllTakesThePlaceOfDaysAndDaysThatOfOneInAll() {
        Feedback days = Feedback.NONE.with(report("days", row("a", 1, 100, 3), row("b", 1, 10, 1)));
        assertThat(days.with(report("all", row("a", 500, 9))).clicks())
                .containsOnly(entry("a", new Clicks(500, 9)), entry("b", new Clicks(10, 1)));
        Feedback all = Feedback.NONE.with(report("all", row("a", 500, 9)));
        assertThat(all.with(report("days", row("a", 1, 100, 3))).clicks())
                .containsExactly(entry("a", new Clicks(100, 3)));
    }

    @Test
    void aReportOfWhichNothingCountsAnyMoreGoes() {
        Feedback feedback = Feedback.NONE
                .with(report("old", row("a", 100, 3)))
                .with(report("other", row("b", 100, 3)))
                .with(report("new", row("a", 200, 5)));
        assertThat(feedback.reports()).extracting(Feedback.Report::source).containsExactly("other", "new");
    }

    @Test
    void simulatedClicksAreNeverMixedWithThoseOfPeople() {
        var practice = new Feedback.Report("Mixed", true, Instant.EPOCH, List.of(row("a", 10, 1)));
        Feedback people = Feedback.NONE.with(report("report.csv", row("b", 100, 3)));
        Feedback after = people.with(practice);
        assertThat(after.simulated()).isTrue();
        assertThat(after.clicks()).containsExactly(entry("a", new Clicks(10, 1)));
        assertThat(after.newest().orElseThrow().title()).isEqualTo("Practice campaign Mixed");
        assertThat(after.with(report("report.csv", row("b", 100, 3)))).isEqualTo(people);
        assertThatThrownBy(() -> new Feedback(List.of(practice, people.reports().getFirst())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOldestReportsGoWhereThereAreTooMany() {
        var feedback = Feedback.NONE;
        for (int i = 0; i < 3; i++) {
            var rows = new ArrayList<Feedback.Row>();
            for (int k = 0; k < Feedback.MOST_ROWS / 2; k++) {
                rows.add(row(i + "-" + k, 5, 1));
            }
            feedback = feedback.with(new Feedback.Report("report " + i, false, Instant.EPOCH, rows));
        }
        assertThat(feedback.reports()).extracting(Feedback.Report::source).containsExactly("report 1", "report 2");
    }

    @Test
    void moreClicksThanImpressionsAreImpossible() {
        assertThatThrownBy(() -> new Clicks(3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Clicks(3, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Clicks.NONE.rate()).isZero();
    }
}
