package studio.affiche.optimize.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static studio.affiche.optimize.pairs.Drafts.design;
import static studio.affiche.optimize.pairs.Drafts.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.poster.Element;
import studio.affiche.project.DesignRecord;

class PairingTest {
    private static final DesignRecord BASE = record("tea", design("base", "meadow", "Picked before the rain", 200));
    private static final DesignRecord OTHER_SCENE =
            record("tea", design("scene", "marble", "Picked before the rain", 200));
    private static final DesignRecord OTHER_TEXT =
            record("tea", design("text", "meadow", "Slow mornings, in a cup", 200));
    private static final DesignRecord OTHER_LAYOUT =
            record("tea", design("layout", "meadow", "Picked before the rain", 260));
    private static final DesignRecord SAME = record("tea", design("same", "meadow", "Picked before the rain", 200));
    private static final DesignRecord OTHER_PRODUCT =
            record("oat", design("oat", "marble", "Picked before the rain", 200));

    private final List<PosterPair> pairs = new ArrayList<>();

    @Test
    void postersThatDifferInOneElementAreCompared() {
        Map<String, Traffic> traffic = Map.of(
                "base", new Traffic(1000, 30),
                "scene", new Traffic(1000, 90),
                "text", new Traffic(1000, 5),
                "layout", new Traffic(1000, 80));
        Tally tally = pair(List.of(BASE, OTHER_SCENE, OTHER_TEXT, OTHER_LAYOUT), traffic, PairRule.usual());
        assertThat(pairs)
                .extracting(p -> p.replaced() + " " + p.chosen().id() + " over "
                        + p.rejected().id())
                .containsExactly("BACKGROUND scene over base", "TEXT base over text", "LAYOUT layout over base");
        assertThat(pairs)
                .allMatch(p -> p.label() == 1)
                .allMatch(p -> p.product().endsWith("tea.png"));
        assertThat(tally.pairs()).isEqualTo(3);
        assertThat(tally.leftOut()).isEqualTo(Map.of(LeftOut.SEVERAL_DIFFER, 3L));
    }

    @Test
    void whatIsLeftOutIsCountedByReason() {
        Map<String, Traffic> traffic = Map.of(
                "base", new Traffic(50, 3),
                "same", new Traffic(50, 0),
                "scene", new Traffic(49, 40),
                "layout", new Traffic(60, 3),
                "oat", new Traffic(1000, 90));
        Tally tally = pair(List.of(BASE, SAME, OTHER_SCENE, OTHER_LAYOUT, OTHER_PRODUCT), traffic, PairRule.usual());
        assertThat(tally.leftOut())
                .isEqualTo(Map.of(
                        LeftOut.DIFFERENT_BRIEF,
                        4L,
                        LeftOut.TOO_FEW_VIEWERS,
                        3L,
                        LeftOut.NONE_DIFFERS,
                        1L,
                        LeftOut.UNDECIDED,
                        1L));
        assertThat(pairs).singleElement().satisfies(p -> {
            assertThat(p.chosen().id()).isEqualTo("layout");
            assertThat(p.rejected().id()).isEqualTo("same");
        });
    }

    @Test
    void theRulesDisagreeWhereViewersAreFew() {
        var few = new Traffic(60, 3);
        var fewer = new Traffic(60, 2);
        assertThat(PairRule.paper().label(few, fewer)).hasValue(1);
        assertThat(PairRule.paper().label(fewer, few)).hasValue(0);
        assertThat(PairRule.usual().label(few, fewer)).isEmpty();
        var many = new Traffic(100_000, 3000);
        var more = new Traffic(100_000, 3600);
        assertThat(PairRule.paper().label(more, many)).isEmpty();
        assertThat(PairRule.usual().label(more, many)).hasValue(1);
        assertThat(PairRule.paper().label(new Traffic(100, 3), new Traffic(100, 2)))
                .hasValue(1);
        assertThat(new PairRule.Soft().label(few, fewer).orElseThrow()).isBetween(0.6, 0.75);
    }

    @Test
    void softLabelsKeepEveryPairAndItsDoubt() {
        Map<String, Traffic> traffic = Map.of("base", new Traffic(60, 3), "scene", new Traffic(60, 2));
        pair(List.of(BASE, OTHER_SCENE), traffic, new PairRule.Soft());
        assertThat(pairs).singleElement().satisfies(p -> {
            assertThat(p.chosen().id()).isEqualTo("base");
            assertThat(p.label()).isCloseTo(PairRule.better(new Traffic(60, 3), new Traffic(60, 2)), within(1e-9));
        });
    }

    @Test
    void postersWithoutFeedbackAreSeenByNobody() {
        Tally tally = pair(List.of(BASE, OTHER_SCENE), Map.of("base", new Traffic(1000, 9)), new PairRule.Soft());
        assertThat(pairs).isEmpty();
        assertThat(tally.leftOut(LeftOut.TOO_FEW_VIEWERS)).isEqualTo(1);
        assertThat(tally.kept()).doesNotContainKey(Element.BACKGROUND);
    }

    @Test
    void rulesThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> new PairRule.RateGap(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PairRule.Posterior(0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PairRule.Posterior(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private Tally pair(List<DesignRecord> posters, Map<String, Traffic> traffic, PairRule rule) {
        return Pairing.pair(posters, traffic, rule, pairs::add);
    }
}
