package studio.affiche.optimize.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.policy.Foresight;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.campaign.Campaign;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.idpo.AdapterLearning;
import studio.affiche.optimize.idpo.DesignPair;
import studio.affiche.optimize.idpo.ElementRewards;
import studio.affiche.optimize.idpo.Lessons;
import studio.affiche.optimize.idpo.Loss;
import studio.affiche.optimize.idpo.Outcome;
import studio.affiche.optimize.idpo.Practice;
import studio.affiche.optimize.idpo.Shown;
import studio.affiche.optimize.idpo.TooFewPairs;
import studio.affiche.optimize.pairs.Pairing;
import studio.affiche.optimize.ranking.Calibration;
import studio.affiche.poster.Design;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Has methods learn from the clicks of audiences, and judges each by products that were never shown. */
public final class Contest {
    private final LearnedPolicy base;
    private final Loader loader;
    private final Legibility legibility;
    private final Consumer<BriefMaker.Made> known;
    private final Scale scale;
    private final boolean forecasting;

    /** Loads the policy with an adapter. */
    @FunctionalInterface
    public interface Loader {
        /** The policy, which is the caller's to close. */
        LearnedPolicy load(Path adapter) throws IOException;
    }

    /**
     * A contest.
     *
     * @param base the policy that learns; stays the caller's
     * @param loader the same with an adapter
     * @param known told each brief before a policy is, so that policies find the product's picture
     * @param forecasting whether forecasts are checked too; where they are by the rewards of adapters that did not see the
     *     clicks, that takes longer than learning
     */
    public Contest(
            LearnedPolicy base,
            Loader loader,
            Legibility legibility,
            Consumer<BriefMaker.Made> known,
            Scale scale,
            boolean forecasting) {
        this.base = base;
        this.loader = loader;
        this.legibility = legibility;
        this.known = known;
        this.scale = scale;
        this.forecasting = forecasting;
    }

    /**
     * Has every method learn from every audience at every seed. What the folder holds already is not done again.
     *
     * @param seeds how many, from 1 on
     * @param folder of adapters and results; made if missing
     * @return all results that the folder holds
     * @throws IOException in one sentence, if a file cannot be read or written
     */
    public List<Result> run(List<Audience> audiences, List<Method> methods, int seeds, Path folder, Progress progress)
            throws IOException, TaskCancelled {
        Files.createDirectories(folder);
        var file = new ResultsFile(folder, scale + " of " + base.facts().sha256());
        List<Result> results = new ArrayList<>(file.read());
        for (int seed = 1; seed <= seeds; seed++) {
            List<Entry> entries = entries(audiences, methods, seed);
            entries.removeIf(entry -> results.stream().anyMatch(entry::is));
            if (!entries.isEmpty()) {
                Progress part = progress.part((seed - 1.0) / seeds, (double) seed / seeds);
                Round round = Round.of(base, scale, seed, known, part.part(0, 0.1));
                Practice practice = entries.stream().anyMatch(e -> e.method().practises())
                        ? learning(folder).practice(seed, part.part(0.1, 0.15))
                        : Practice.NONE;
                for (int i = 0; i < entries.size(); i++) {
                    Entry entry = entries.get(i);
                    double from = 0.15 + 0.85 * i / entries.size();
                    double to = 0.15 + 0.85 * (i + 1) / entries.size();
                    Progress now = titled(part.part(from, to), entry.title());
                    results.add(result(entry, round, practice, folder, now));
                    file.write(results);
                }
            }
        }
        return results;
    }

    private static List<Entry> entries(List<Audience> audiences, List<Method> methods, long seed) {
        List<Entry> entries = new ArrayList<>();
        for (Audience audience : audiences) {
            for (Method method : methods) {
                entries.add(new Entry(audience, method, seed));
            }
        }
        return entries;
    }

    private static Progress titled(Progress progress, String title) {
        return new Progress() {
            @Override
            public void report(double done, String message) {
                progress.report(done, title + ": " + message);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /** The same designs are practised on whoever clicks: they are kept, and what the policy thinks of them. */
    private AdapterLearning learning(Path folder) {
        return new AdapterLearning(base, legibility, Optional.of(folder));
    }

    private Result result(Entry entry, Round round, Practice practice, Path folder, Progress progress)
            throws IOException, TaskCancelled {
        Path adapter = entry.folder(folder);
        Map<String, Traffic> clicks = clicks(entry.audience(), round, scale.impressions(), entry.seed());
        List<DesignPair> pairs = pairs(entry.method(), round, clicks);
        List<Shown> shown =
                round.shown().stream().flatMap(s -> s.shown().stream()).toList();
        double before = mean(
                round, designed -> designed.rates(entry.audience()).average().orElseThrow());
        double best =
                mean(round, designed -> designed.rates(entry.audience()).max().orElseThrow());
        Foresight foresight = Calibration.fit(shown.stream()
                        .map(s -> s.seen(clicks.getOrDefault(s.design().id(), Traffic.NONE)))
                        .toList())
                .foresight();
        double unlearned = mean(
                round,
                designed -> new Round.Designed(
                                designed.made(),
                                foresight.better(designed.made().brief(), designed.designs(), 1))
                        .rates(entry.audience())
                        .average()
                        .orElseThrow());
        if (entry.method().source() == Method.Source.NOTHING) {
            ForecastCheck.Outcome forecasts = forecasts(Optional.empty(), entry, round, clicks, Map.of(), progress);
            return entry.untaught(pairs.size(), before, unlearned, best, forecasts);
        }
        long start = System.nanoTime();
        AdapterLearning learning = learning(folder);
        Loss loss;
        Lessons lessons;
        Outcome outcome;
        try {
            lessons = entry.method().practises()
                    ? practice.from(pairs, shown, clicks, entry.method().elements(), entry.seed())
                    : new Lessons.Pairs(pairs);
            loss = entry.method().loss().apply(lessons);
            outcome = learning.learn(lessons, loss, entry.seed(), adapter, progress.part(0, 0.5));
        } catch (TooFewPairs e) {
            return entry.untaught(pairs.size(), before, unlearned, best, ForecastCheck.Outcome.NONE);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, ElementRewards> unseen = forecasting && lessons instanceof Lessons.Pairs own
                ? learning.unseen(own, shown, loss, outcome, entry.seed(), progress.part(0.5, 0.8))
                : Map.of();
        try (LearnedPolicy learned = loader.load(adapter)) {
            double after = rate(learned, entry, round, progress.part(0.8, 0.85));
            double chosen = rate(learned.choosing(foresight), entry, round, progress.part(0.85, 0.9));
            Optional<LearnedPolicy> read =
                    lessons instanceof Lessons.Practised ? Optional.empty() : Optional.of(learned);
            ForecastCheck.Outcome forecasts = forecasts(read, entry, round, clicks, unseen, progress.part(0.9, 1));
            return new Result(
                    entry.audience().name(),
                    entry.method().name(),
                    entry.seed(),
                    pairs.size(),
                    outcome.chosen().step(),
                    before,
                    after,
                    chosen,
                    unlearned,
                    best,
                    outcome.chosen().kl(),
                    outcome.chosen().holds(),
                    outcome.chosen().accuracy(),
                    forecasts.shares(),
                    forecasts.count(),
                    forecasts.covered(),
                    seconds);
        }
    }

    private ForecastCheck.Outcome forecasts(
            Optional<LearnedPolicy> read,
            Entry entry,
            Round round,
            Map<String, Traffic> clicks,
            Map<String, ElementRewards> unseen,
            Progress progress)
            throws TaskCancelled {
        return forecasting
                ? new ForecastCheck(base, read, entry.audience()).check(round, clicks, unseen, progress)
                : ForecastCheck.Outcome.NONE;
    }

    /** What an audience clicks when it is shown every poster of a round. */
    static Map<String, Traffic> clicks(Audience audience, Round round, long impressions, long seed) {
        var campaign = new Campaign(audience, seed);
        var clicks = new HashMap<String, Traffic>();
        for (Round.Designed shown : round.shown()) {
            for (Design design : shown.designs()) {
                clicks.put(design.id(), campaign.show(shown.made().brief(), design, impressions));
            }
        }
        return clicks;
    }

    /** The pairs that a method learns from. */
    static List<DesignPair> pairs(Method method, Round round, Map<String, Traffic> clicks) {
        var pairs = new ArrayList<DesignPair>();
        for (Round.Designed shown : round.shown()) {
            Pairing.pair(shown.records(), clicks, method.rule(), pair -> {
                if (method.elements().contains(pair.replaced())) {
                    pairs.add(new DesignPair(
                            pair.brief(),
                            shown.made().picture(),
                            pair.chosen(),
                            pair.rejected(),
                            pair.replaced(),
                            pair.label()));
                }
            });
        }
        return pairs;
    }

    /** True rate of what the adapted policy shows; briefs for which it finds nothing count as shown nothing. */
    private double rate(LearnedPolicy learned, Entry entry, Round round, Progress progress) throws TaskCancelled {
        double sum = 0;
        int i = 0;
        for (Round.Designed judged : round.judged()) {
            progress.report((double) i++ / round.judged().size(), "Designing for products that were not shown");
            List<Design> designs =
                    Round.proposed(learned, judged.made(), scale.each(), entry.seed(), progress.silent());
            sum += new Round.Designed(judged.made(), designs)
                    .rates(entry.audience())
                    .average()
                    .orElse(0);
        }
        return sum / round.judged().size();
    }

    private static double mean(Round round, ToDoubleFunction<Round.Designed> of) {
        return round.judged().stream().mapToDouble(of).average().orElseThrow();
    }
}
