package studio.affiche.optimize.contest;

import java.nio.file.Path;
import studio.affiche.optimize.campaign.Audience;

/** A method that shall learn from an audience, in the round of a seed. */
record Entry(Audience audience, Method method, long seed) {
    /** Whether a result is of this. */
    boolean is(Result result) {
        return result.audience().equals(audience.name())
                && result.method().equals(method.name())
                && result.seed() == seed;
    }

    String title() {
        return audience.name() + ", " + method.name() + ", seed " + seed;
    }

    /** Where its adapter goes. */
    Path folder(Path contest) {
        return contest.resolve(title().replaceAll("[^\\p{Alnum}.]+", "-"));
    }

    /** The result where there were too few pairs to learn anything from: the policy stays as it is. */
    Result untaught(int pairs, double before, double unlearned, double best, ForecastCheck.Outcome forecasts) {
        return new Result(
                audience.name(),
                method.name(),
                seed,
                pairs,
                0,
                before,
                before,
                unlearned,
                unlearned,
                best,
                0,
                1,
                0.5,
                forecasts.shares(),
                forecasts.count(),
                forecasts.covered(),
                0);
    }
}
