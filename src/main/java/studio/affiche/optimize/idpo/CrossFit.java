package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Projections;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.lora.Lora;
import studio.affiche.nn.lora.LoraConfig;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Rewards of designs by adapters that did not see their clicks: the designs are parted, and each part is read by an
 * adapter that learned from the others (cross-fitting; Chernozhukov et al., 2018). An adapter has partly learned the chance
 * in the clicks it saw by heart; a forecast that is fitted on rewards and clicks that it learned from would take that for
 * truth, promise too much and give shares to elements that earned nothing.
 */
final class CrossFit {
    private static final int PARTS = 2;
    /** Fewest pairs that an adapter of a part begins with. */
    private static final int FEWEST = 10;

    private final LearnedPolicy policy;
    private final Settings settings;

    /**
     * A cross-fit.
     *
     * @param policy without an adapter; stays the caller's
     * @param settings of the training whose adapter is to be judged
     */
    CrossFit(LearnedPolicy policy, Settings settings) {
        this.policy = policy;
        this.settings = settings;
    }

    /**
     * The rewards, by the designs' ids.
     *
     * @param shown all designs, those of the pairs among them
     * @param steps of the adapter that is to be judged; those of the parts take as many for each pair
     * @return none where there are too few pairs for parts
     */
    Map<String, ElementRewards> rewards(List<DesignPair> pairs, List<Shown> shown, int steps, Progress progress)
            throws TaskCancelled {
        Folds folds = Folds.of(shown, pairs, PARTS);
        for (int part = 0; part < PARTS; part++) {
            if (folds.outside(pairs, part).size() < FEWEST) {
                return Map.of();
            }
        }
        List<PreferencePair> told = PairTokens.of(policy).pairs(pairs);
        List<Scored> scored =
                Reference.scored(policy.model(), told, settings.loss().reduction(), progress.part(0, 0.1));
        var rewards = new HashMap<String, ElementRewards>();
        for (int part = 0; part < PARTS; part++) {
            List<Scored> learned =
                    folds.outside(pairs, part).stream().map(scored::get).toList();
            double share = (double) learned.size() / pairs.size();
            int own = part;
            List<Shown> read = shown.stream()
                    .filter(s -> own == folds.of().getOrDefault(s.design().id(), -1))
                    .toList();
            Progress now = progress.part(0.1 + 0.9 * part / PARTS, 0.1 + 0.9 * (part + 1) / PARTS);
            rewards.putAll(rewards(learned, read, share, steps, now));
        }
        return rewards;
    }

    private Map<String, ElementRewards> rewards(
            List<Scored> learned, List<Shown> read, double share, int steps, Progress progress) throws TaskCancelled {
        Llava model = policy.model();
        var config = new LoraConfig(
                settings.rank(),
                settings.alpha(),
                Projections.of(model.config()),
                policy.facts().name());
        int all = Math.max(1, (int) Math.round(share * steps));
        int planned = Math.max(all, (int) Math.round(share * settings.steps()));
        try (NDManager owner = Torch.manager();
                Lora lora = Lora.create(config, model.weights(), settings.seed(), owner);
                var training = new AdapterSteps(model, lora, learned, settings, planned, owner)) {
            for (int n = 1; n <= all; n++) {
                progress.checkCancelled();
                progress.report((double) n / all, "Checking what was learned");
                training.step();
            }
            Llava taught = model.with(lora.in(owner, Mode.INFERENCE, model.weights()));
            List<ElementRewards> rewards =
                    ElementRewards.of(model, taught, PairTokens.of(policy).sides(read), progress.silent());
            var named = new HashMap<String, ElementRewards>();
            for (int i = 0; i < read.size(); i++) {
                named.put(read.get(i).design().id(), rewards.get(i));
            }
            return named;
        }
    }
}
