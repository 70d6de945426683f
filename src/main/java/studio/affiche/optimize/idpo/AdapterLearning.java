package studio.affiche.optimize.idpo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.Trial;
import studio.affiche.poster.Brief;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Learns adapters of a design policy from pairs of designs, with the usual settings.
 *
 * @param policy without an adapter; stays the caller's
 * @param legibility measures whether the texts of designs that are drawn on the way fit
 * @param cache folder that keeps what the policy practises on, and what it thinks of designs, from one training to the
 *     next; it is there, and belongs to this policy alone
 */
public record AdapterLearning(LearnedPolicy policy, Legibility legibility, Optional<Path> cache) {
    /** Briefs by whose designs an adapter is judged, and designs for each. */
    private static final int BRIEFS = 6;

    private static final int EACH = 4;
    /** Made-up briefs that are practised on: with a quarter of them pairs were learned by heart. */
    private static final int PRACTICE = 160;

    /**
     * Designs for made-up briefs, to practise on: those that came with the model, those that were kept, or new ones.
     *
     * @param seed of the briefs and the designs, where none came with the model
     * @throws IOException in one sentence, if they cannot be read or kept
     */
    public Practice practice(long seed, Progress progress) throws IOException, TaskCancelled {
        Optional<Practice> shipped = PracticeFile.read(shipped());
        if (shipped.isPresent()) {
            return shipped.get();
        }
        Optional<Path> file = cache.map(folder -> folder.resolve(Practice.fileName(PRACTICE, seed)));
        Optional<Practice> kept = file.isPresent() ? PracticeFile.read(file.get()) : Optional.empty();
        if (kept.isPresent()) {
            return kept.get();
        }
        Practice drawn = drawn(seed, progress);
        if (file.isPresent()) {
            PracticeFile.write(file.get(), drawn);
        }
        return drawn;
    }

    /**
     * Draws designs to practise on and puts them beside the model, so that nobody who has it need draw them.
     *
     * @return the file
     * @throws IOException in one sentence, if it cannot be written
     */
    public Path ship(long seed, Progress progress) throws IOException, TaskCancelled {
        Path file = shipped();
        PracticeFile.write(file, drawn(seed, progress));
        return file;
    }

    private Path shipped() {
        return PracticeFile.shipped(policy.facts().folder(), policy.facts().sha256());
    }

    private Practice drawn(long seed, Progress progress) throws TaskCancelled {
        return Practice.draw(policy.model(), new Trial(policy.processor(), legibility), PRACTICE, seed, progress);
    }

    /**
     * Learns an adapter.
     *
     * @param seed of everything random
     * @param folder of the adapter; one that is there stays until the new one is whole
     * @throws TooFewPairs if there is too little to learn from
     * @throws IOException in one sentence, if a file cannot be written
     */
    public Outcome learn(Lessons lessons, Loss loss, long seed, Path folder, Progress progress)
            throws IOException, TaskCancelled, TooFewPairs {
        List<DesignPair> pairs = lessons.pairs();
        if (pairs.isEmpty()) {
            throw new TooFewPairs(0, PreferenceTraining.FEWEST);
        }
        var training = new PreferenceTraining(
                policy.model(),
                policy.facts().name(),
                policy.facts().sha256(),
                new BriefSamples(new Trial(policy.processor(), legibility), judged(pairs), EACH),
                cache.map(kept -> kept.resolve("reference.safetensors")));
        return training.train(
                PairTokens.of(policy).pairs(pairs),
                lessons.source(),
                Settings.usual(loss, pairs.size(), lessons.passes(), seed),
                folder,
                progress);
    }

    /**
     * The rewards of designs by adapters that did not see their clicks, by the designs' ids: what a forecast is to be
     * fitted on. Takes up to as long as {@link #learn}. An adapter that practised has none: it has its rewards from what
     * designs are like, by which forecasts are made then.
     *
     * @param lessons that the adapter learned from
     * @param shown all designs that have clicks, those of the lessons' pairs among them
     * @param outcome of {@link #learn}
     * @param seed as for {@link #learn}
     * @return none where there is too little for that, or nothing was learned
     */
    public Map<String, ElementRewards> unseen(
            Lessons.Pairs lessons, List<Shown> shown, Loss loss, Outcome outcome, long seed, Progress progress)
            throws TaskCancelled {
        List<DesignPair> pairs = lessons.pairs();
        return outcome.chosen().step() == 0
                ? Map.of()
                : new CrossFit(policy, Settings.usual(loss, pairs.size(), lessons.passes(), seed))
                        .rewards(pairs, shown, outcome.chosen().step(), progress);
    }

    private static List<BriefSamples.Asked> judged(List<DesignPair> pairs) {
        Map<Brief, BriefSamples.Asked> asked = new LinkedHashMap<>();
        for (DesignPair pair : pairs) {
            if (asked.size() < BRIEFS) {
                asked.putIfAbsent(pair.brief(), new BriefSamples.Asked(pair.brief(), pair.picture()));
            }
        }
        return List.copyOf(asked.values());
    }
}
