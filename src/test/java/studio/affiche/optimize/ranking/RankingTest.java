package studio.affiche.optimize.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.ranking.Outlook.Forecast;
import studio.affiche.optimize.surrogate.Gap;
import studio.affiche.optimize.surrogate.Rewards;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.optimize.surrogate.Surrogate;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;

class RankingTest {
    @Test
    void weightsAndSpreadAreFoundAgain() {
        Surrogate fitted = done(new World(3, 0.3, 0.8, -0.5, 0).feedback(30, 12, 20_000));
        assertThat(gap(fitted, 1, 0, 0).mean()).isCloseTo(0.8, within(0.1));
        assertThat(gap(fitted, 0, 1, 0).mean()).isCloseTo(-0.5, within(0.1));
        assertThat(gap(fitted, 0, 0, 1).mean()).isCloseTo(0, within(0.1));
        assertThat(fitted.spread()).isCloseTo(0.3, within(0.05));
        assertThat(fitted.level()).isCloseTo(-3.4, within(0.3));
    }

    /** What rewards are worth beyond none. */
    private static Gap gap(Surrogate fitted, double background, double text, double layout) {
        Subject one = World.subject(new Rewards(background, text, layout));
        return fitted.gaps(List.of(new Surrogate.Compared(one, World.subject(Rewards.NONE))))
                .getFirst();
    }

    @Test
    void withoutSpreadTheUncertaintyIsThatOfPlainLogisticRegression() {
        var world = new World(4, 0, 0.6, 0, 0);
        List<Surrogate.Seen> feedback = world.feedback(1, 400, 5000);
        Surrogate fitted = done(feedback);
        // The information of a slope: the sum of n p (1 − p) (x − x̄)², here with standard normal rewards.
        double information = 0;
        for (Surrogate.Seen seen : feedback) {
            double rate = seen.traffic().rate();
            information += seen.traffic().impressions()
                    * rate
                    * (1 - rate)
                    * Math.pow(seen.subject().rewards().background(), 2);
        }
        assertThat(Math.sqrt(gap(fitted, 1, 0, 0).variance())).isCloseTo(1 / Math.sqrt(information), within(0.004));
        assertThat(fitted.spread()).isLessThan(0.05);
    }

    @Test
    void ninetyOfAHundredIntervalsHoldTheTrueLift() {
        int held = 0;
        int all = 0;
        for (int seed = 0; seed < 60; seed++) {
            var world = new World(seed, 0.2, 0.5, 0.3, -0.2);
            var calibration = Calibration.fit(world.feedback(6, 8, 800));
            // Variants of a brief that the feedback does not know.
            List<World.Poster> posters = world.posters(30);
            double average =
                    posters.stream().mapToDouble(World.Poster::rate).average().orElseThrow();
            for (Ranking.Ranked ranked : Ranking.rank(variants(posters), calibration)) {
                Forecast forecast = (Forecast) ranked.outlook();
                double lift = posters.get(Integer.parseInt(ranked.id())).rate() / average - 1;
                held += forecast.low() <= lift && lift <= forecast.high() ? 1 : 0;
                all++;
            }
        }
        assertThat((double) held / all).isBetween(0.85, 0.95);
    }

    @Test
    void shareGoesToTheElementThatEarnsIt() {
        // Rewards leak: those of text and layout are as large and follow the background's a little.
        double shares = 0;
        int seeds = 10;
        for (int seed = 0; seed < seeds; seed++) {
            var world = new World(seed, 0.1, 0.6, 0, 0);
            var ranked = Ranking.rank(variants(world.posters(20)), Calibration.fit(world.feedback(8, 12, 2000)));
            shares += ranked.stream()
                            .map(r -> (Forecast) r.outlook())
                            .mapToDouble(f -> f.shares().getOrDefault(Element.BACKGROUND, 0.0))
                            .average()
                            .orElseThrow()
                    / seeds;
        }
        assertThat(shares).isGreaterThan(0.85);
    }

    @Test
    void variantsComeByLiftWithTheirPercentiles() {
        var world = new World(2, 0.1, 0.8, 0, 0);
        var calibration = Calibration.fit(world.feedback(8, 12, 4000));
        List<Ranking.Variant> variants = List.of(
                variant("low", new Rewards(-1, 0, 0)),
                variant("high", new Rewards(1.5, 0, 0)),
                variant("middle", new Rewards(-0.5, 0, 0)));
        List<Ranking.Ranked> ranked = Ranking.rank(variants, calibration);
        assertThat(ranked).extracting(Ranking.Ranked::id).containsExactly("high", "middle", "low");
        assertThat(ranked)
                .extracting(r -> ((Forecast) r.outlook()).percentile())
                .containsExactly(100.0, 50.0, 0.0);
        Forecast high = (Forecast) ranked.getFirst().outlook();
        assertThat(high.low()).isLessThan(high.lift());
        assertThat(high.high()).isGreaterThan(high.lift());
        assertThat(high.undecided()).isFalse();
        assertThat(high.gains().get(Element.BACKGROUND)).isCloseTo(1.5 * 0.8, within(0.2));
        assertThat(high.shares().values().stream().mapToDouble(d -> d).sum()).isCloseTo(1, within(1e-9));
        assertThat(Ranking.rank(List.of(), calibration)).isEmpty();
    }

    @Test
    void tooLittleFeedbackIsSaidAndNotGuessedFrom() {
        var world = new World(1, 0.1, 0.8, 0, 0);
        List<Surrogate.Seen> few = world.feedback(1, 4, 2000);
        var none = Ranking.rank(variants(world.posters(3)), Calibration.fit(few));
        assertThat(none).extracting(Ranking.Ranked::id).containsExactly("0", "1", "2");
        assertThat(none)
                .allSatisfy(r -> assertThat(r.outlook()).isInstanceOfSatisfying(Outlook.NotEnoughData.class, n -> {
                    assertThat(n.missing()).startsWith("There are 4 posters seen by at least 50 people");
                }));
        assertThat(Calibration.fit(List.of())).isInstanceOf(Calibration.Result.NotEnoughData.class);
        assertThat(Calibration.fit(world.feedback(10, 10, 49))).isInstanceOf(Calibration.Result.NotEnoughData.class);
    }

    @Test
    void feedbackWithoutClicksOrWithoutDifferencesGivesNoInfinities() {
        var feedback = new ArrayList<Surrogate.Seen>();
        IntStream.range(0, 40)
                .forEach(i -> feedback.add(new Surrogate.Seen(
                        "b" + i % 4,
                        World.subject(new Rewards(i % 4 == 0 ? i : 1, 0, 0)),
                        new Traffic(1000, i % 4 == 0 ? 0 : i))));
        Gap gap = gap(done(feedback), 1, 1, 1);
        assertThat(gap.mean()).isFinite();
        assertThat(gap.variance()).isFinite();
        assertThatThrownBy(() -> new Rewards(Double.NaN, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersOfTheFeedbackDoNotMatter() {
        List<Surrogate.Seen> feedback = new ArrayList<>(new World(6, 0.2, 0.4, 0.2, 0).feedback(5, 10, 1000));
        double text = gap(done(feedback), 0, 1, 0).mean();
        Collections.reverse(feedback);
        assertThat(gap(done(feedback), 0, 1, 0).mean()).isCloseTo(text, within(1e-9));
    }

    private static Surrogate done(List<Surrogate.Seen> feedback) {
        return ((Calibration.Result.Done) Calibration.fit(feedback)).surrogate();
    }

    private static Ranking.Variant variant(String id, Rewards rewards) {
        return new Ranking.Variant(id, World.subject(rewards));
    }

    private static List<Ranking.Variant> variants(List<World.Poster> posters) {
        return IntStream.range(0, posters.size())
                .mapToObj(i -> variant(String.valueOf(i), posters.get(i).rewards()))
                .toList();
    }

    /** A world in which rewards tell log-odds but for a spread, and all designs look the same. */
    private static final class World {
        private static final Brief BRIEF = new Brief(
                "Lamp",
                Optional.empty(),
                List.of(Candidate.of("A line")),
                "",
                CanvasPreset.PORTRAIT.size(),
                BrandKit.NONE);

        private record Poster(Rewards rewards, double rate) {}

        private final SplittableRandom random;
        private final double spread;
        private final double[] weights;

        World(long seed, double spread, double... weights) {
            this.random = new SplittableRandom(seed);
            this.spread = spread;
            this.weights = weights;
        }

        List<Poster> posters(int count) {
            double level = -3.4 + 0.3 * random.nextGaussian();
            var posters = new ArrayList<Poster>();
            for (int i = 0; i < count; i++) {
                double background = random.nextGaussian();
                var rewards = new Rewards(
                        background, 0.3 * background + random.nextGaussian(), 0.3 * background + random.nextGaussian());
                double odds = level
                        + weights[0] * rewards.background()
                        + weights[1] * rewards.text()
                        + weights[2] * rewards.layout()
                        + spread * random.nextGaussian();
                posters.add(new Poster(rewards, 1 / (1 + Math.exp(-odds))));
            }
            return posters;
        }

        static Subject subject(Rewards rewards) {
            var layout = new Layout(new GridBox(100, 200, 400, 500), List.of(new GridBox(50, 20, 450, 120)));
            var design = new Design("", Optional.empty(), 1, "soft light", List.of("A line"), layout, List.of(), 0);
            return new Subject(BRIEF, design, rewards);
        }

        List<Surrogate.Seen> feedback(int briefs, int posters, int impressions) {
            var feedback = new ArrayList<Surrogate.Seen>();
            for (int b = 0; b < briefs; b++) {
                for (Poster poster : posters(posters)) {
                    long clicks = 0;
                    for (int i = 0; i < impressions; i++) {
                        clicks += random.nextDouble() < poster.rate() ? 1 : 0;
                    }
                    feedback.add(new Surrogate.Seen(
                            "brief-" + b, subject(poster.rewards()), new Traffic(impressions, clicks)));
                }
            }
            return feedback;
        }
    }

    @Test
    void intervalsOverAnotherPosterHoldTheTrueLiftNineTimesInTen() {
        int held = 0;
        int all = 0;
        for (int seed = 0; seed < 60; seed++) {
            var world = new World(seed, 0.2, 0.5, 0.3, -0.2);
            var calibration = Calibration.fit(world.feedback(6, 8, 800));
            List<World.Poster> posters = world.posters(30);
            World.Poster base = posters.getFirst();
            List<Ranking.Ranked> ranked = Ranking.instead(
                    World.subject(base.rewards()), variants(posters).subList(1, posters.size()), calibration);
            for (Ranking.Ranked one : ranked) {
                Forecast forecast = (Forecast) one.outlook();
                double lift = posters.get(Integer.parseInt(one.id())).rate() / base.rate() - 1;
                held += forecast.low() <= lift && lift <= forecast.high() ? 1 : 0;
                all++;
            }
            assertThat(ranked)
                    .extracting(r -> ((Forecast) r.outlook()).lift())
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
        assertThat((double) held / all).isBetween(0.84, 0.95);
    }

    @Test
    void aPosterWithTheSameRewardsIsExpectedToGainNothingForSure() {
        var calibration = Calibration.fit(new World(5, 0.2, 0.5, 0.3, -0.2).feedback(8, 12, 2000));
        var rewards = new Rewards(0.4, -0.2, 1);
        Forecast same = (Forecast) Ranking.instead(World.subject(rewards), List.of(variant("a", rewards)), calibration)
                .getFirst()
                .outlook();
        assertThat(same.lift()).isCloseTo(0, within(1e-12));
        assertThat(same.undecided()).isTrue();
        assertThat(same.shares()).isEmpty();
    }
}
