package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.optimize.feedback.ClickReports;
import studio.affiche.optimize.feedback.ReportReading;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.idpo.AdapterFolder;
import studio.affiche.optimize.idpo.AdapterLearning;
import studio.affiche.optimize.idpo.DesignPair;
import studio.affiche.optimize.idpo.ElementRewards;
import studio.affiche.optimize.idpo.Lessons;
import studio.affiche.optimize.idpo.Loss;
import studio.affiche.optimize.idpo.Outcome;
import studio.affiche.optimize.idpo.Settings;
import studio.affiche.optimize.idpo.Shown;
import studio.affiche.optimize.idpo.TooFewPairs;
import studio.affiche.optimize.pairs.Pairing;
import studio.affiche.optimize.pairs.PosterPair;
import studio.affiche.optimize.pairs.PublishedPairs;
import studio.affiche.optimize.pairs.Tally;
import studio.affiche.optimize.ranking.Observation;
import studio.affiche.optimize.ranking.ObservationsFile;
import studio.affiche.optimize.surrogate.Rewards;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Learning from clicks: posters are compared in pairs, and an adapter of the design policy is learned from these. */
public final class Optimizing {
    private final Studio studio;
    private final StudioParts parts;
    private final DecodedImages images;
    private final Path practice;
    private final Optional<Prepared> open;

    /**
     * Learning for a studio.
     *
     * @param practice folder that keeps what policies practise on from one training to the next; made if missing
     */
    Optimizing(Studio studio, StudioParts parts, DecodedImages images, Path practice) {
        this(studio, parts, images, practice, Optional.empty());
    }

    private Optimizing(Studio studio, StudioParts parts, DecodedImages images, Path practice, Optional<Prepared> open) {
        this.practice = practice;
        this.studio = studio;
        this.parts = parts;
        this.images = images;
        this.open = open;
    }

    /** The same for designs of a brief that is open, which show its product as it was cut out there. */
    Optimizing of(Prepared prepared) {
        return new Optimizing(studio, parts, images, practice, Optional.of(prepared));
    }

    /**
     * Learns an adapter from posters and a report of their clicks.
     *
     * @param designs lists of the posters, as {@code designs.jsonl}
     * @param feedback a click report
     * @param columns of the report, where they are not recognised
     * @param base the policy to adapt
     * @param out folder of the adapter; one that is there stays until the new one is whole
     * @throws IOException in one sentence, if something cannot be used or there is too little to learn from
     */
    public OptimizeReport learn(
            List<Path> designs,
            Path feedback,
            Optional<ColumnChoice> columns,
            PolicyChoice base,
            OptimizePlan plan,
            Path out,
            Progress progress)
            throws IOException, TaskCancelled {
        Map<String, DesignRecord> records = Forecasting.records(designs);
        ReportReading.Clicks clicks = clicks(feedback, columns, records.keySet());
        return learn(records, clicks.posters(), ReportNotes.of(clicks), base, plan, out, progress);
    }

    /** Learns an adapter from posters by their ids and their clicks. */
    OptimizeReport learn(
            Map<String, DesignRecord> records,
            Map<String, Traffic> clicks,
            List<String> notes,
            PolicyChoice base,
            OptimizePlan plan,
            Path out,
            Progress progress)
            throws IOException, TaskCancelled {
        List<PosterPair> pairs = new ArrayList<>();
        Tally tally = Pairing.pair(records.values(), clicks, plan.rule(), pairs::add);
        var pictures = new ProductPictures(studio, images, open);
        List<DesignPair> seen = new ArrayList<>();
        for (PosterPair pair : pairs) {
            if (plan.elements().contains(pair.replaced())) {
                DesignRecord record = records.get(pair.chosen().id());
                if (record == null) {
                    throw new IllegalStateException("A pair came from no design");
                }
                seen.add(seen(pair, pictures.of(record, progress)));
            }
        }
        List<DesignRecord> shown = records.values().stream()
                .filter(r -> clicks.containsKey(r.design().id()))
                .toList();
        if (!plan.practises() || !Foreseen.isEnough(shown, clicks)) {
            checkPairs(seen);
        }
        // What forecasts are fitted on belongs to the adapter: until it is there, too, an earlier one stays.
        return new AdapterFolder(out).replace(made -> {
            try (LearnedPolicy policy = load(base, progress)) {
                List<Shown> posters = Rewarded.shown(shown, pictures, progress);
                AdapterLearning learning = learning(policy);
                Lessons lessons = plan.practises()
                        ? learning.practice(plan.seed(), progress.part(0, 0.1))
                                .from(seen, posters, clicks, plan.elements(), plan.seed())
                        : new Lessons.Pairs(seen);
                Loss loss = plan.loss(lessons);
                Outcome outcome = learning.learn(lessons, loss, plan.seed(), made, progress.part(0.1, 0.55));
                Map<String, Rewards> rewards = switch (lessons) {
                    case Lessons.Practised _ -> Map.of();
                    case Lessons.Pairs own -> {
                        Map<String, ElementRewards> unseen =
                                learning.unseen(own, posters, loss, outcome, plan.seed(), progress.part(0.55, 0.95));
                        yield unseen.isEmpty()
                                ? new Rewarded(parts, pictures)
                                        .of(shown, base.withAdapter(made), progress.part(0.95, 1))
                                : told(unseen);
                    }
                };
                observe(shown, clicks, rewards, made);
                return report(lessons, tally, notes, outcome);
            } catch (TooFewPairs e) {
                throw refusal(e, tally);
            }
        });
    }

    private static Map<String, Rewards> told(Map<String, ElementRewards> unseen) {
        Map<String, Rewards> rewards = new HashMap<>();
        unseen.forEach((id, reward) -> rewards.put(id, Rewards.of(reward.rewards())));
        return rewards;
    }

    private static void checkPairs(List<DesignPair> pairs) throws Refusal {
        if (pairs.isEmpty()) {
            throw new Refusal("There are no pairs to learn from: posters of one brief that differ in one element, each"
                    + " seen by " + Pairing.LEAST_VIEWERS + " or more, are needed");
        }
    }

    private AdapterLearning learning(LearnedPolicy policy) throws IOException {
        String model = policy.facts().sha256();
        return new AdapterLearning(
                policy,
                parts.legibility().orElseThrow(() -> new IOException("This studio cannot measure how text reads")),
                Optional.of(Files.createDirectories(practice.resolve(model))));
    }

    /** The clicks of a report whose columns can be told. */
    private static ReportReading.Clicks clicks(Path report, Optional<ColumnChoice> columns, Collection<String> ids)
            throws IOException {
        return switch (reading(report, columns, ids)) {
            case ReportReading.Clicks read -> read;
            case ReportReading.Unclear unclear ->
                throw new Refusal(new UnclearReport(report, unclear.missing(), unclear.sample()).refusal());
        };
    }

    /** Reads a report, by columns that are recognised or given. */
    static ReportReading reading(Path report, Optional<ColumnChoice> columns, Collection<String> ids)
            throws IOException {
        return columns.isPresent()
                ? ClickReports.read(report, ids, columns.get().mapping())
                : ClickReports.read(report, ids);
    }

    /**
     * Keeps the posters that were clicked, for forecasts.
     *
     * @param rewards of their designs by what was learned from others; empty where forecasts are by what designs are like
     *     alone: an adapter that practised knows them from there
     */
    private static void observe(
            List<DesignRecord> shown, Map<String, Traffic> clicks, Map<String, Rewards> rewards, Path adapter)
            throws IOException {
        var observations = new ArrayList<Observation>();
        for (DesignRecord record : shown) {
            String id = record.design().id();
            observations.add(new Observation(
                    record, rewards.getOrDefault(id, Rewards.NONE), clicks.getOrDefault(id, Traffic.NONE)));
        }
        ObservationsFile.write(adapter, observations);
    }

    /**
     * Learns an adapter from pairs in the published schema.
     *
     * @param file {@code idpo_all_samples.json}; pictures are looked for beside it
     */
    public OptimizeReport learnPairs(Path file, PolicyChoice base, OptimizePlan plan, Path out, Progress progress)
            throws IOException, TaskCancelled {
        try (LearnedPolicy policy = load(base, progress)) {
            List<PosterPair> read = new ArrayList<>();
            Tally tally = PublishedPairs.read(file, pair -> {
                if (plan.elements().contains(pair.replaced())) {
                    read.add(pair);
                }
            });
            var pictures = new PairPictures(file, parts, policy.processor().images());
            List<DesignPair> pairs = new ArrayList<>();
            for (PosterPair pair : drawn(read, plan.seed())) {
                progress.report(-1, "Cutting out products");
                pairs.add(seen(pair, pictures.of(pair.product(), progress)));
            }
            var notes = new ArrayList<>(tally.problems());
            notes.addAll(pictures.notes());
            if (pairs.size() < read.size()) {
                notes.add(
                        pairs.size() + " of " + read.size() + " pairs were drawn at random: a training reads no more");
            }
            checkPairs(pairs);
            var lessons = new Lessons.Pairs(pairs);
            try {
                Outcome outcome = learning(policy).learn(lessons, plan.loss(lessons), plan.seed(), out, progress);
                return report(lessons, tally, notes, outcome);
            } catch (TooFewPairs e) {
                throw refusal(e, tally);
            }
        }
    }

    /** No more pairs than a training reads, at random: cutting out the products of all would take longer than learning. */
    private static List<PosterPair> drawn(List<PosterPair> pairs, long seed) {
        if (pairs.size() <= Settings.MOST_PAIRS) {
            return pairs;
        }
        List<PosterPair> mixed = new ArrayList<>(pairs);
        Collections.shuffle(mixed, new Random(seed));
        return mixed.subList(0, Settings.MOST_PAIRS);
    }

    /**
     * Draws what a policy practises on and puts it beside the policy, so that a first training need not.
     *
     * @param seed of everything random
     * @return the file
     * @throws IOException in one sentence, if the policy cannot be used or the file not be written
     */
    public Path shipPractice(PolicyChoice base, long seed, Progress progress) throws IOException, TaskCancelled {
        try (LearnedPolicy policy = load(base, progress)) {
            return learning(policy).ship(seed, progress);
        }
    }

    private LearnedPolicy load(PolicyChoice base, Progress progress) throws IOException {
        if (base.adapter().isPresent()) {
            throw new Refusal("An adapter is learned for a policy without one: leave --adapter out");
        }
        progress.report(-1, "Loading the policy");
        return parts.load(base);
    }

    private static DesignPair seen(PosterPair pair, BufferedImage picture) {
        return new DesignPair(pair.brief(), picture, pair.chosen(), pair.rejected(), pair.replaced(), pair.label());
    }

    private static OptimizeReport report(Lessons lessons, Tally tally, List<String> notes, Outcome outcome) {
        List<String> told = new ArrayList<>(notes);
        if (lessons instanceof Lessons.Practised practised) {
            told.add("What the clicks say was practised on "
                    + practised.practice().size() + " pairs of designs for made-up products, beside "
                    + practised.shown().size() + " pairs of your posters of which all clicks say the same");
        }
        return new OptimizeReport(told, tally, outcome);
    }

    private static Refusal refusal(TooFewPairs e, Tally tally) {
        return new Refusal(e.getMessage() + " (" + tally.pairs() + " pairs were found)", e);
    }
}
