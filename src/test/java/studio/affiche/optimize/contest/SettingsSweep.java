package studio.affiche.optimize.contest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.Trial;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.optimize.idpo.CheckpointRule;
import studio.affiche.optimize.idpo.DesignPair;
import studio.affiche.optimize.idpo.Evaluation;
import studio.affiche.optimize.idpo.Loss;
import studio.affiche.optimize.idpo.Outcome;
import studio.affiche.optimize.idpo.PairTokens;
import studio.affiche.optimize.idpo.PreferenceTraining;
import studio.affiche.optimize.idpo.Samples;
import studio.affiche.optimize.idpo.Settings;
import studio.affiche.optimize.pairs.PairRule;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Learns from one campaign with several settings and prints, for each step at which an adapter was judged, how far the
 * policy has moved and what the audience would click of what it draws for products that were not shown. Arguments: the
 * folder of the policy, an audience, how many briefs are shown, impressions of each poster, a seed, steps, evaluations,
 * then settings such as {@code 7@0.001} (IDPO of α 5 with β 7 at that rate) or {@code soft:7@0.001} (all pairs, with how
 * sure they are).
 */
final class SettingsSweep {
    private static final int JUDGED = 8;
    private static final int EACH = 12;
    private static final int BATCH = 16;

    private final LearnedPolicy policy;
    private final Legibility legibility;
    private final Audience audience;
    private final Round round;
    private final List<Double> rates = new ArrayList<>();

    private SettingsSweep(LearnedPolicy policy, Legibility legibility, Audience audience, Round round) {
        this.policy = policy;
        this.legibility = legibility;
        this.audience = audience;
        this.round = round;
    }

    public static void main(String[] args) throws Exception {
        Audience audience = AudienceFile.read(Path.of(args[1]));
        var scale = new Scale(Integer.parseInt(args[2]), 2, 3, Long.parseLong(args[3]), JUDGED, EACH, EACH);
        long seed = Long.parseLong(args[4]);
        try (Bench bench = Bench.open(Path.of(args[0]))) {
            var sweep = new SettingsSweep(bench.policy(), bench.legibility(), audience, bench.round(scale, seed));
            for (String setting : Stream.of(args).skip(7).toList()) {
                sweep.learn(setting, scale, Integer.parseInt(args[5]), Integer.parseInt(args[6]), seed);
            }
        }
    }

    private void learn(String setting, Scale scale, int steps, int evaluations, long seed) throws Exception {
        boolean soft = setting.startsWith("soft:");
        String[] numbers = setting.substring(setting.indexOf(':') + 1).split("@");
        Loss loss = Loss.idpo(Double.parseDouble(numbers[0]), 5);
        var method = new Method(
                setting,
                lessons -> loss,
                soft ? new PairRule.Soft() : PairRule.usual(),
                EnumSet.allOf(Element.class),
                Method.Source.SHOWN);
        List<DesignPair> pairs =
                Contest.pairs(method, round, Contest.clicks(audience, round, scale.impressions(), seed));
        var settings = new Settings(
                loss,
                8,
                16,
                Double.parseDouble(numbers[1]),
                BATCH,
                steps,
                evaluations,
                0.1,
                new CheckpointRule(1e9, 1),
                seed);
        rates.clear();
        var training = new PreferenceTraining(
                policy.model(), policy.facts().name(), policy.facts().sha256(), samples(), Optional.empty());
        Path folder = Files.createTempDirectory("sweep");
        long start = System.nanoTime();
        Outcome outcome =
                training.train(PairTokens.of(policy).pairs(pairs), "posters", settings, folder, Progress.IGNORED);
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %d pairs, %.0f s, effective beta %s%n",
                audience.name(),
                setting,
                pairs.size(),
                (System.nanoTime() - start) / 1e9,
                outcome.effectiveBeta());
        int i = 0;
        for (Evaluation e : outcome.evaluations()) {
            System.out.printf(
                    Locale.ROOT,
                    "  step %3d  train %.3f  held-out %.3f  accuracy %.2f  KL %6.1f  fits %.2f  lift %+.1f %%%n",
                    e.step(),
                    e.trainLoss(),
                    e.heldOutLoss(),
                    e.accuracy(),
                    e.kl(),
                    e.holds(),
                    100 * (rates.get(i++) / rates.getFirst() - 1));
        }
    }

    /** Draws for the products that were not shown, and notes the true rate of what was drawn. */
    private Samples samples() {
        var trial = new Trial(policy.processor(), legibility);
        return new Samples() {
            @Override
            public Sampled draw(Llava model, long seed, Progress progress) throws TaskCancelled {
                var seeds = new SplittableRandom(seed);
                var answers = new ArrayList<Example>();
                int holds = 0;
                double rate = 0;
                for (Round.Designed judged : round.judged()) {
                    BriefMaker.Made made = judged.made();
                    for (Trial.Drawn drawn :
                            trial.draw(model, made.brief(), made.picture(), EACH, seeds.nextLong(), progress)) {
                        answers.add(drawn.answer());
                        holds += drawn.holds() ? 1 : 0;
                        rate += audience.rate(made.brief(), drawn.design());
                    }
                }
                rates.add(rate / answers.size());
                return new Sampled(answers, (double) holds / answers.size());
            }
        };
    }
}
