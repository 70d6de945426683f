package studio.affiche.optimize.nexttest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.nexttest.NextTest.Candidate;
import studio.affiche.optimize.nexttest.NextTest.Share;

class NextTestTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 0, 1, 0.5", "0.5, 0.3, 0, 0.4, 0.8413", "0, 3, 1, 4, 0.4207"})
    void ofTwoTheShareIsTheChanceToBeBetter(double m1, double s1, double m2, double s2, double expected) {
        // Φ((m1 − m2) / √(s1² + s2²)), from tables.
        double share = NextTest.shares(
                        List.of(new Candidate("a", new Belief(m1, s1)), new Candidate("b", new Belief(m2, s2))), 0, 7)
                .stream()
                .filter(s -> s.id().equals("a"))
                .mapToDouble(Share::share)
                .sum();
        assertThat(share).isCloseTo(expected, within(0.015));
    }

    @Test
    void sharesAddUpAndSmallOnesAreGivenToTheOthers() {
        List<Candidate> candidates = List.of(
                new Candidate("worse", new Belief(-4.5, 0.1)),
                new Candidate("best", new Belief(-3, 0.1)),
                new Candidate("doubtful", new Belief(-3.2, 0.4)));
        List<Share> shares = NextTest.shares(candidates, 0.02, 3);
        assertThat(shares).extracting(Share::id).containsExactly("best", "doubtful");
        assertThat(shares.stream().mapToDouble(Share::share).sum()).isCloseTo(1, within(1e-12));
        assertThat(NextTest.shares(candidates, 0.02, 3)).isEqualTo(shares);
        assertThat(NextTest.shares(candidates, 0.99, 3)).containsExactly(new Share("best", 1));
        assertThat(NextTest.shares(List.of(), 0, 3)).isEmpty();
        assertThatThrownBy(() -> NextTest.shares(candidates, 1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void clicksMoveABeliefAndMakeItSurer() {
        Belief prior = new Belief(-3, 0.7);
        Belief after = prior.after(new Traffic(10_000, 1000));
        // Ten thousand impressions outweigh the prior: logit of a tenth, deviation 1/√(n p (1 − p)).
        assertThat(after.mean()).isCloseTo(Math.log(0.1 / 0.9), within(0.01));
        assertThat(after.deviation()).isCloseTo(1 / Math.sqrt(900), within(0.001));
        Belief same = prior.after(Traffic.NONE);
        assertThat(same.mean()).isCloseTo(-3, within(1e-9));
        assertThat(same.deviation()).isCloseTo(0.7, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"-3, 0.7, 1000000000, 0", "-3, 0.7, 1000000000, 1000000000", "20, 10, 5, 0", "-30, 0.01, 10, 10"})
    void extremeClicksKeepABeliefFinite(double mean, double deviation, long impressions, long clicks) {
        Belief after = new Belief(mean, deviation).after(new Traffic(impressions, clicks));
        assertThat(after.mean()).isFinite();
        assertThat(after.deviation()).isPositive().isLessThanOrEqualTo(deviation + 1e-12);
        double rate = 1 / (1 + Math.exp(-after.mean()));
        double pull = (after.mean() - mean) / (deviation * deviation);
        // At the top of the posterior the clicks' pull and the prior's cancel.
        assertThat(clicks - impressions * rate).isCloseTo(pull, within(1e-3 * (1 + Math.abs(pull))));
    }
}
