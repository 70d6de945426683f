package studio.affiche.optimize.surrogate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;

class SurrogateTest {
    private static final List<String> SCENES = List.of(
            "snow field before firs, calm mood",
            "marble slab, light tone",
            "neon grid, sunset light",
            "studio sweep, bold mood",
            "meadow at dawn, fresh mood",
            "silk waves, dark tone");
    private static final List<String> COPY =
            List.of("New", "Wake up to calmer skin", "From 39 €", "Free delivery today", "Made for slow mornings");
    private static final Brief BRIEF =
            new Brief("Serum", Optional.empty(), Candidate.of(COPY), "", CanvasPreset.PORTRAIT.size(), BrandKit.NONE);

    private final SplittableRandom random = new SplittableRandom(7);

    private Design design(String scene, String copy, int top, int size) {
        var product = new GridBox(256 - size / 2, 500 - size, 256 + size / 2, 500);
        var title = new GridBox(60, top, 440, top + 70);
        return new Design(
                "", Optional.empty(), 1, scene, List.of(copy), new Layout(product, List.of(title)), List.of(), 0);
    }

    private Design any() {
        return design(
                SCENES.get(random.nextInt(SCENES.size())),
                COPY.get(random.nextInt(COPY.size())),
                10 + random.nextInt(400),
                120 + random.nextInt(300));
    }

    /** Posters of some briefs, clicked by people whose log-odds are given. */
    private List<Surrogate.Seen> shown(int count, ToDoubleFunction<Design> odds) {
        var seen = new ArrayList<Surrogate.Seen>();
        for (int i = 0; i < count; i++) {
            Design design = any();
            double rate = 1 / (1 + Math.exp(3.2 - odds.applyAsDouble(design)));
            long clicks = 0;
            for (int n = 0; n < 2000; n++) {
                clicks += random.nextDouble() < rate ? 1 : 0;
            }
            seen.add(new Surrogate.Seen("brief " + i % 4, Subject.of(BRIEF, design), new Traffic(2000, clicks)));
        }
        return seen;
    }

    private static Gap gap(Surrogate surrogate, Design one, Design other) {
        return surrogate
                .gaps(List.of(new Surrogate.Compared(Subject.of(BRIEF, one), Subject.of(BRIEF, other))))
                .getFirst();
    }

    private static boolean snowy(Design design) {
        return design.background().contains("snow");
    }

    private static double share(Gap gap, Element element) {
        return Math.abs(gap.parts().getOrDefault(element, 0.0))
                / gap.parts().values().stream().mapToDouble(Math::abs).sum();
    }

    @Test
    void aTasteForWherePartsStandIsFoundInDesignsNobodySaw() {
        Surrogate surrogate = Surrogate.fit(
                shown(100, design -> design.layout().text().getFirst().y1() < 170 ? 0.6 : 0));
        Design above = design("a scene nobody saw", "A line nobody saw", 40, 250);
        Design below = design("a scene nobody saw", "A line nobody saw", 330, 250);
        Gap gap = gap(surrogate, above, below);
        assertThat(gap.mean()).isBetween(0.4, 0.8);
        assertThat(gap.mean()).isGreaterThan(1.645 * Math.sqrt(gap.variance()));
        assertThat(share(gap, Element.LAYOUT)).isGreaterThan(0.9);
    }

    @Test
    void ofDesignsThatDifferInAllTheElementThatIsCaredForGetsTheShare() {
        Surrogate surrogate = Surrogate.fit(shown(100, design -> snowy(design) ? 0.6 : 0));
        double share = 0;
        int pairs = 0;
        for (int i = 0; i < 60; i++) {
            Design one = any();
            Design other = any();
            if (snowy(one) != snowy(other)) {
                share += share(gap(surrogate, one, other), Element.BACKGROUND);
                pairs++;
            }
        }
        assertThat(share / pairs).isGreaterThan(0.8);
    }

    @Test
    void whatTwoElementsAreWorthOnlyTogetherIsFound() {
        ToDoubleFunction<Design> together =
                design -> snowy(design) == design.text().contains("New") ? 0.5 : -0.5;
        Surrogate surrogate = Surrogate.fit(shown(240, together));
        Design snow = design(SCENES.getFirst(), "New", 60, 250);
        Design marble = design(SCENES.get(1), "New", 60, 250);
        assertThat(gap(surrogate, snow, marble).mean()).isGreaterThan(0.4);
        Design snowWithPrice = design(SCENES.getFirst(), "From 39 €", 60, 250);
        Design marbleWithPrice = design(SCENES.get(1), "From 39 €", 60, 250);
        assertThat(gap(surrogate, snowWithPrice, marbleWithPrice).mean()).isLessThan(-0.4);
    }

    @Test
    void whereNobodyCaresNoDesignIsPreferredSurely() {
        Surrogate surrogate = Surrogate.fit(shown(80, design -> 0));
        for (int i = 0; i < 40; i++) {
            assertThat(gap(surrogate, any(), any()).preference(6)).isBetween(0.3, 0.7);
        }
    }

    @Test
    void ninetyOfAHundredIntervalsHold() {
        ToDoubleFunction<Design> taste = design -> (snowy(design) ? 0.5 : 0)
                + (design.text().contains("New") ? 0.3 : 0)
                - 0.001 * design.layout().text().getFirst().y1();
        int held = 0;
        int all = 0;
        for (int world = 0; world < 6; world++) {
            Surrogate surrogate = Surrogate.fit(shown(60, taste));
            for (int i = 0; i < 60; i++) {
                Design one = any();
                Design other = any();
                Gap gap = gap(surrogate, one, other);
                double truth = taste.applyAsDouble(one) - taste.applyAsDouble(other);
                double reach = 1.645 * Math.sqrt(gap.variance() + 2 * surrogate.spread() * surrogate.spread());
                held += Math.abs(truth - gap.mean()) <= reach ? 1 : 0;
                all++;
            }
        }
        assertThat((double) held / all).isBetween(0.85, 1.0);
    }

    @Test
    void theGapsAboveTheAverageAreThoseBetweenDesigns() {
        Surrogate surrogate = Surrogate.fit(shown(60, design -> snowy(design) ? 0.6 : 0));
        List<Subject> some = List.of(Subject.of(BRIEF, any()), Subject.of(BRIEF, any()), Subject.of(BRIEF, any()));
        List<Gap> above = surrogate.aboveAverage(some);
        assertThat(above.stream().mapToDouble(Gap::mean).sum()).isBetween(-1e-9, 1e-9);
        double apart =
                gap(surrogate, some.get(0).design(), some.get(1).design()).mean();
        assertThat(above.get(0).mean() - above.get(1).mean()).isBetween(apart - 1e-9, apart + 1e-9);
    }

    @Test
    void aPreferenceGrowsWithTheGapAndShrinksWithDoubt() {
        Gap sure = Gap.of(gapOf(0.4), 0);
        assertThat(sure.preference(6)).isBetween(0.91, 0.92); // 1 / (1 + exp(−2.4))
        assertThat(Gap.of(gapOf(0.4), 0.2).preference(6)).isBetween(0.6, 0.9);
        assertThat(Gap.of(gapOf(-0.4), 0).preference(6)).isBetween(0.08, 0.09);
    }

    private static double[] gapOf(double background) {
        double[] parts = new double[Kernel.PARTS.size()];
        parts[Kernel.PARTS.indexOf(new Part.Likeness(Set.of(Element.BACKGROUND)))] = background;
        return parts;
    }
}
