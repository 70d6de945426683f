package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.optimize.pairs.Drafts;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Feedback;

class ComparisonTest {
    private static final Design MEADOW = Drafts.design("a", "sunlit meadow", "Taste it", 200);

    private static Comparison.Side side(Design design, long impressions, long clicks) {
        return new Comparison.Side(Optional.of(design), new Clicks(impressions, clicks), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 | 50 | 1000 | 20 | A is clicked more: over 99.9 % sure.",
                "1000 | 20 | 1000 | 31 | B is clicked more: 94 % sure.",
                "1000 | 26 | 1000 | 22 | A may be clicked more: 72 % sure. Show both more often to know.",
                "1000 | 25 | 1000 | 25 | Neither is clicked more, as far as the clicks tell: 50 % for A.",
                "1000 | 25 | 0 | 0 | Which is clicked more is not known: there are no clicks on both yet."
            })
    void theVerdictSaysHowSureItIs(long shown, long clicks, long otherShown, long otherClicks, String verdict) {
        assertThat(Comparison.of(side(MEADOW, shown, clicks), side(MEADOW, otherShown, otherClicks))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void whatDiffersIsNamed() {
        assertThat(difference(MEADOW)).isEqualTo("They have the same design.");
        assertThat(difference(Drafts.design("b", "neon grid", "Taste it", 200)))
                .isEqualTo("They differ in the background only.");
        assertThat(difference(Drafts.design("b", "neon grid", "Fresh tea", 200)))
                .isEqualTo("They differ in background and text.");
        assertThat(difference(Drafts.design("b", "neon grid", "Fresh tea", 100)))
                .isEqualTo("They differ in background, text and layout, so that no element alone explains it.");
        var byHand = new Comparison.Side(Optional.empty(), Clicks.NONE, Optional.empty());
        assertThat(Comparison.of(byHand, side(MEADOW, 1, 0)).difference()).isEmpty();
        assertThat(byHand.rate()).isEmpty();
    }

    private static String difference(Design other) {
        Comparison comparison = Comparison.of(side(MEADOW, 10, 1), side(other, 10, 1));
        assertThat(comparison.different().contains(Element.BACKGROUND))
                .isEqualTo(!other.background().equals(MEADOW.background()));
        return comparison.difference().orElseThrow();
    }

    @Test
    void anIntervalHoldsTheRateAndEndsWhereNothingOrEverythingWasClicked() {
        ClickRate none = ClickRate.of(new Clicks(100, 0));
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.019, within(0.001));
        assertThat(ClickRate.of(new Clicks(10, 10)).high()).isEqualTo(1);
        ClickRate some = ClickRate.of(new Clicks(2000, 48));
        assertThat(some.words()).isEqualTo("2.4 %");
        assertThat(some.range()).isEqualTo("1.9 to 3.0 %");
    }

    @Test
    void daysAreInOrderAndThoseWithoutImpressionsAreLeftOut() {
        List<DayRate> days = DayRate.of(List.of(
                row(Optional.of(LocalDate.of(2026, 9, 3)), 100, 4),
                row(Optional.of(LocalDate.of(2026, 9, 1)), 100, 2),
                row(Optional.of(LocalDate.of(2026, 9, 2)), 0, 0),
                row(Optional.of(LocalDate.of(2026, 9, 1)), 300, 4),
                row(Optional.empty(), 1000, 9)));
        assertThat(days).extracting(DayRate::day).containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 3));
        assertThat(days.getFirst().clicks()).isEqualTo(new Clicks(400, 6));
    }

    private static Feedback.Row row(Optional<LocalDate> day, long impressions, long clicks) {
        return new Feedback.Row("a", day, new Clicks(impressions, clicks));
    }
}
