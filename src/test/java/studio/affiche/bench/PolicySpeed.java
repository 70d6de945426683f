package studio.affiche.bench;

import ai.djl.ndarray.NDManager;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import studio.affiche.design.language.Section;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Prompt;
import studio.affiche.design.policy.Foresight;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.nn.Torch;
import studio.affiche.nn.train.AdamW;
import studio.affiche.nn.train.SavedRandom;
import studio.affiche.nn.train.Schedule;
import studio.affiche.nn.train.Training;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.idpo.ElementRewards;
import studio.affiche.optimize.idpo.PairTokens;
import studio.affiche.optimize.idpo.Side;
import studio.affiche.optimize.ranking.Calibration;
import studio.affiche.optimize.ranking.Ranking;
import studio.affiche.optimize.surrogate.Rewards;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.optimize.surrogate.Surrogate;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Design;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;

/**
 * How fast a design policy loads, designs, is ranked by and learns. Argument: the folder of the policy. Run it as the first
 * thing of a process: the first line counts from its start.
 */
public final class PolicySpeed {
    private static final int BRIEFS = 7;
    private static final int DOZEN = 12;
    private static final int RANKED = 200;
    private static final int BATCH = 32;
    private static final int STEPS = 12;

    private final Map<AssetRef, BufferedImage> pictures = new HashMap<>();

    private PolicySpeed() {}

    public static void main(String[] args) throws Exception {
        new PolicySpeed().run(Path.of(args[0]));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void run(Path folder) throws Exception {
        var scenes = new ScenePainter();
        var setter = new TextSetter(Fonts.system());
        long start = System.nanoTime();
        try (LearnedPolicy policy = LearnedPolicy.load(folder, setter, scenes, pictures::get)) {
            double load = since(start);
            double all = (System.currentTimeMillis()
                            - ManagementFactory.getRuntimeMXBean().getStartTime())
                    / 1e3;
            System.out.printf("loaded in %.2f s, %.2f s after the start of the process%n", load, all);
            dozen("designs", policy);
            dozen("designs, chosen from by what clicks say", policy.choosing(wideProducts()));
            List<Design> designs = designs(policy);
            ranking(policy, designs);
            training(policy, designs);
        }
    }

    private BriefMaker.Made brief(long number) {
        BriefMaker.Made made = BriefMaker.toJudge().brief(number);
        pictures.put(made.product().cutout(), made.picture());
        return made;
    }

    /** Tells designs apart for nothing: what a surrogate of real clicks needs is timed with the ranking. */
    private static Foresight wideProducts() {
        return (brief, designs) ->
                designs.stream().map(d -> d.layout().product().unit().width()).toList();
    }

    private void dozen(String what, LearnedPolicy policy) throws Exception {
        double[] seconds = new double[BRIEFS];
        for (int i = 0; i < BRIEFS; i++) {
            BriefMaker.Made made = brief(100 + i);
            long start = System.nanoTime();
            policy.propose(made.brief(), made.product(), DOZEN, 1, Progress.IGNORED, d -> {});
            seconds[i] = since(start);
        }
        double first = seconds[0];
        Arrays.sort(seconds);
        System.out.printf(
                "%d %s: first time %.2f s, median of %d %.2f s%n", DOZEN, what, first, BRIEFS, seconds[BRIEFS / 2]);
    }

    private List<Design> designs(LearnedPolicy policy) throws Exception {
        BriefMaker.Made made = brief(1);
        var designs = new ArrayList<Design>();
        policy.propose(made.brief(), made.product(), RANKED, 1, Progress.IGNORED, designs::add);
        return designs;
    }

    private Prompt prompt(LearnedPolicy policy) {
        BriefMaker.Made made = brief(1);
        return policy.processor().prompt(made.brief(), made.picture());
    }

    private void ranking(LearnedPolicy policy, List<Design> designs) throws Exception {
        var tokens = PairTokens.of(policy);
        PairTokens.Question question = tokens.question(brief(1).brief(), brief(1).picture());
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            List<Side> sides =
                    designs.parallelStream().map(d -> tokens.side(question, d)).toList();
            ElementRewards.of(policy.model(), policy.model(), sides, Progress.IGNORED);
            double read = since(start);
            var random = new Random(1);
            var observations = new ArrayList<Surrogate.Seen>();
            var variants = new ArrayList<Ranking.Variant>();
            for (Design design : designs) {
                var rewards = new Rewards(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
                var subject = new Subject(brief(1).brief(), design, rewards);
                observations.add(new Surrogate.Seen("brief", subject, new Traffic(1000, 20 + random.nextInt(20))));
                variants.add(new Ranking.Variant(design.id(), subject));
            }
            start = System.nanoTime();
            Ranking.rank(variants, Calibration.fit(observations));
            System.out.printf(
                    "%d designs ranked: read by both models in %.2f s, fitted and ordered in %.2f s%n",
                    designs.size(), read, since(start));
        }
    }

    /** Steps of training as it made the policy, and how much of them passes outside of libtorch. */
    private void training(LearnedPolicy policy, List<Design> designs) throws Exception {
        Prompt prompt = prompt(policy);
        // Each with a prompt of its own, as lessons have.
        List<Example> examples = designs.stream()
                .limit(BATCH)
                .map(d -> new Example(
                        new Prompt(prompt.tokens(), prompt.pixels()),
                        policy.tokens().answer(d, Section.ORDER).tokens()))
                .toList();
        System.out.printf(
                "%d designs, prompts of %d tokens and an image, answers of %d to %d tokens%n",
                BATCH,
                prompt.tokens().length,
                examples.stream().mapToInt(e -> e.answer().length).min().orElseThrow(),
                examples.stream().mapToInt(e -> e.answer().length).max().orElseThrow());
        Llava model = policy.model();
        try (NDManager owner = Torch.manager();
                var training = new Training(
                        model.weights(), AdamW.DEFAULT, new Schedule(1e-5, 1e-6, 1, STEPS), new SavedRandom(1), owner);
                ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
            var samples = new AtomicInteger();
            var inside = new AtomicInteger();
            Thread learner = Thread.currentThread();
            double[] seconds = new double[STEPS];
            for (int i = 0; i < STEPS; i++) {
                if (i == 2) {
                    watch.scheduleAtFixedRate(
                            () -> {
                                StackTraceElement[] stack = learner.getStackTrace();
                                samples.incrementAndGet();
                                if (stack.length > 0 && stack[0].getClassName().startsWith("ai.djl.pytorch.jni")) {
                                    inside.incrementAndGet();
                                }
                            },
                            0,
                            5,
                            TimeUnit.MILLISECONDS);
                }
                long start = System.nanoTime();
                training.step(manager -> model.loss(manager, examples));
                seconds[i] = since(start);
            }
            watch.shutdownNow();
            Arrays.sort(seconds);
            System.out.printf(
                    "training, %d designs in a step: median %.2f s, %.1f %% of the time in libtorch%n",
                    BATCH, seconds[STEPS / 2], 100.0 * inside.get() / samples.get());
        }
    }
}
