package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;

class TestTrafficTest {
    private static final List<Design> THREE = List.of(design("a"), design("b"), design("c"));

    private static Design design(String id) {
        var layout = new Layout(new GridBox(100, 200, 400, 500), List.of(new GridBox(50, 20, 450, 120)));
        return new Design(id, Optional.empty(), 1, "soft light", List.of("A line"), layout, List.of(), 0);
    }

    private static Forecast lift(double lift, double reach) {
        return new Forecast.Lift(lift, lift - reach, lift + reach, 50, Map.of(), Map.of());
    }

    @Test
    void whatIsExpectedToWinIsShownMostAndDoubtIsWorthATest() {
        Map<String, Double> shares = TestTraffic.shares(
                THREE, Map.of("a", lift(0.2, 0.05), "b", lift(0.1, 0.4), "c", lift(-0.3, 0.05)), Map.of());
        assertThat(shares).containsOnlyKeys("a", "b");
        assertThat(shares.get("a")).isGreaterThan(shares.get("b"));
        assertThat(shares.values().stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void beforeAnythingIsLearnedTheClicksDecideAndWhatNobodySawIsTested() {
        Map<String, Double> shares =
                TestTraffic.shares(THREE, Map.of(), Map.of("a", new Clicks(4000, 200), "b", new Clicks(4000, 100)));
        assertThat(shares).containsOnlyKeys("a", "c");
    }

    @Test
    void whileNobodyClickedNothingIsSuggested() {
        assertThat(TestTraffic.shares(THREE, Map.of(), Map.of("a", new Clicks(4000, 0))))
                .isEmpty();
        assertThat(TestTraffic.shares(List.of(), Map.of(), Map.of("a", new Clicks(4000, 20))))
                .isEmpty();
    }
}
