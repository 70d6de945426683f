package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Projections;
import studio.affiche.nn.Torch;
import studio.affiche.nn.lora.Lora;
import studio.affiche.nn.lora.LoraConfig;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Learns an adapter from pairs: the model stays as it is and is the reference, only the adapter's matrices move. On the
 * way the adapter is judged, and one of those that were judged is written.
 */
public final class PreferenceTraining {
    /** Fewest pairs that a training begins with. */
    public static final int FEWEST = 20;

    private static final int FIRST_LOOK = 20;

    private final Llava model;
    private final String name;
    private final String modelSha256;
    private final Samples samples;
    private final Optional<Path> cache;

    /**
     * A training of adapters for a model.
     *
     * @param model the reference; stays the caller's
     * @param name what the model is called
     * @param modelSha256 of its weights, kept in the adapters
     * @param samples to judge by
     * @param cache file for the reference's log-probabilities, so that another training on the same pairs need not
     *     compute them; its folder is there
     */
    public PreferenceTraining(Llava model, String name, String modelSha256, Samples samples, Optional<Path> cache) {
        this.model = model;
        this.name = name;
        this.modelSha256 = modelSha256;
        this.samples = samples;
        this.cache = cache;
    }

    /**
     * Trains and writes the adapter. If it is cancelled or fails, the folder is as it was.
     *
     * @param source what the pairs are of, a word for the record
     * @param folder made, or replaced if an adapter is in it
     * @throws TooFewPairs if there is too little to learn from
     * @throws IOException in one sentence, if a file cannot be written
     */
    public Outcome train(List<PreferencePair> pairs, String source, Settings settings, Path folder, Progress progress)
            throws IOException, TaskCancelled, TooFewPairs {
        if (pairs.size() < FEWEST) {
            throw new TooFewPairs(pairs.size(), FEWEST);
        }
        var target = new AdapterFolder(folder);
        target.check();
        Split split = Split.of(pairs, settings.heldOut(), settings.seed())
                .drawing((long) settings.steps() * settings.batch(), settings.seed());
        List<PreferencePair> read = Stream.of(split.heldOut(), split.learned())
                .flatMap(List::stream)
                .toList();
        List<Scored> scored =
                Reference.scored(model, modelSha256, read, settings.loss().reduction(), cache, progress.part(0, 0.15));
        List<Scored> heldOut = scored.subList(0, split.heldOut().size());
        List<Scored> learned = scored.subList(heldOut.size(), scored.size());
        var config = new LoraConfig(settings.rank(), settings.alpha(), Projections.of(model.config()), name);
        try (NDManager owner = Torch.manager()) {
            Lora lora = Lora.create(config, model.weights(), settings.seed(), owner);
            var best = new LinkedHashMap<String, float[]>();
            List<Evaluation> evaluations = steps(lora, learned, heldOut, settings, owner, best, progress.part(0.15, 1));
            Evaluation chosen = settings.rule().choose(evaluations);
            best.forEach((tensor, numbers) -> lora.parameters().get(tensor).set(numbers));
            var outcome = new Outcome(
                    different(split.learned()),
                    different(split.heldOut()),
                    effectiveBeta(learned, settings.loss()),
                    evaluations,
                    chosen);
            progress.checkCancelled();
            return target.replace(made -> {
                lora.save(made, modelSha256);
                Files.writeString(
                        made.resolve(TrainingRecord.NAME), TrainingRecord.json(source, settings, modelSha256, outcome));
                return outcome;
            });
        }
    }

    /** Trains and judges; at the end {@code best} holds the numbers of the adapter that the rule chooses. */
    private List<Evaluation> steps(
            Lora lora,
            List<Scored> learned,
            List<Scored> heldOut,
            Settings settings,
            NDManager owner,
            Map<String, float[]> best,
            Progress progress)
            throws TaskCancelled {
        var examiner = new Examiner(model, settings.loss(), heldOut, samples, settings.seed());
        var evaluations = new ArrayList<Evaluation>();
        progress.report(0, "Judging the policy as it is");
        evaluations.add(examiner.examine(0, 0, lora, progress));
        keep(lora, best);
        try (var training = new AdapterSteps(model, lora, learned, settings, settings.steps(), owner)) {
            double losses = 0;
            int since = 0;
            for (int n = 1; n <= settings.steps(); n++) {
                progress.checkCancelled();
                losses += training.step();
                since++;
                progress.report(
                        (double) n / settings.steps(),
                        String.format(Locale.ROOT, "Step %d of %d, loss %.3f", n, settings.steps(), losses / since));
                if (due(n, settings)) {
                    evaluations.add(examiner.examine(n, losses / since, lora, progress));
                    if (settings.rule().choose(evaluations).step() == n) {
                        keep(lora, best);
                    }
                    losses = 0;
                    since = 0;
                }
            }
        }
        return evaluations;
    }

    /**
     * After each of as many equal parts as there are evaluations, and earlier, again after twice as many steps, where the
     * parts are long: thousands of pairs can take an adapter too far before the first of them ends.
     */
    static boolean due(int n, Settings settings) {
        long before = (long) (n - 1) * settings.evaluations() / settings.steps();
        boolean partEnds = (long) n * settings.evaluations() / settings.steps() > before;
        boolean early = n % FIRST_LOOK == 0 && Integer.bitCount(n / FIRST_LOOK) == 1;
        return partEnds || (early && (long) n * settings.evaluations() < settings.steps());
    }

    private static void keep(Lora lora, Map<String, float[]> best) {
        lora.parameters().arrays().forEach((tensor, array) -> best.put(tensor, array.toFloatArray()));
    }

    /** How many pairs there are, each once, however often it is learned from. */
    private static int different(List<PreferencePair> pairs) {
        return new HashSet<>(pairs).size();
    }

    private static Map<Element, Double> effectiveBeta(List<Scored> pairs, Loss loss) {
        var sums = new EnumMap<Element, Double>(Element.class);
        var counts = new EnumMap<Element, Integer>(Element.class);
        for (Scored scored : pairs) {
            Element element = scored.pair().replaced();
            for (Side side : List.of(scored.pair().chosen(), scored.pair().rejected())) {
                sums.merge(element, loss.reduction().gain(side.elements(), element), Double::sum);
                counts.merge(element, 1, Integer::sum);
            }
        }
        var betas = new EnumMap<Element, Double>(Element.class);
        counts.forEach((element, count) ->
                betas.put(element, loss.objective().beta() * sums.getOrDefault(element, 0.0) / count));
        return betas;
    }
}
