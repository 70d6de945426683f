package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDManager;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import studio.affiche.design.llava.Projections;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.nn.Torch;
import studio.affiche.nn.lora.Lora;
import studio.affiche.nn.lora.LoraConfig;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.Design;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;

/**
 * What a step of an adapter's training takes, on pairs of the designs that came with a model to practise on. Arguments: the
 * folder of the policy, steps, seed. The labels are the order of the designs: nothing that could be learned.
 */
final class AdapterSpeed {
    private static final int PAIRS = 160;

    private AdapterSpeed() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int steps = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        try (LearnedPolicy policy =
                        LearnedPolicy.load(folder, new TextSetter(Fonts.system()), new ScenePainter(), asset -> null);
                NDManager owner = Torch.manager()) {
            List<DesignPair> designs = pairs(policy, seed);
            Settings settings = Settings.usual(Settings.usualLoss(new Lessons.Pairs(designs)), PAIRS, 1, seed);
            List<PreferencePair> pairs = PairTokens.of(policy).pairs(designs);
            List<Scored> scored =
                    Reference.scored(policy.model(), pairs, settings.loss().reduction(), Progress.IGNORED);
            var config = new LoraConfig(
                    settings.rank(),
                    settings.alpha(),
                    Projections.of(policy.model().config()),
                    "speed");
            Lora lora = Lora.create(config, policy.model().weights(), seed, owner);
            try (var training = new AdapterSteps(policy.model(), lora, scored, settings, steps, owner)) {
                run(training, steps);
            }
        }
    }

    private static void run(AdapterSteps training, int steps) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double[] processor = new double[steps];
        double[] clock = new double[steps];
        for (int n = 0; n < steps; n++) {
            long cpu = system.getProcessCpuTime();
            long start = System.nanoTime();
            double loss = training.step();
            clock[n] = (System.nanoTime() - start) / 1e9;
            processor[n] = (system.getProcessCpuTime() - cpu) / 1e9;
            System.out.printf(
                    Locale.ROOT, "step %d: loss %.6f, %.2f s, processor %.2f s%n", n + 1, loss, clock[n], processor[n]);
        }
        System.out.printf(
                Locale.ROOT, "median of %d: %.2f s, processor %.2f s%n", steps, median(clock), median(processor));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<DesignPair> pairs(LearnedPolicy policy, long seed) throws Exception {
        Practice practice = PracticeFile.read(PracticeFile.shipped(
                        policy.facts().folder(), policy.facts().sha256()))
                .orElseThrow(() -> new IllegalArgumentException("No designs to practise on came with the model"));
        var pairs = new ArrayList<DesignPair>();
        for (Practice.Lesson lesson : practice.lessons()) {
            Design first = lesson.designs().getFirst();
            for (Design other : lesson.designs().subList(1, lesson.designs().size())) {
                pairs.add(new DesignPair(lesson.brief(), lesson.picture(), first, other, lesson.replaced(), 0.9));
            }
        }
        Collections.shuffle(pairs, new Random(seed));
        return pairs.subList(0, Math.min(PAIRS, pairs.size()));
    }
}
