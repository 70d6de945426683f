package studio.affiche.optimize.contest;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.llava.ImageProcessor;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.optimize.idpo.AdapterLearning;
import studio.affiche.optimize.idpo.DesignPair;
import studio.affiche.optimize.idpo.Evaluation;
import studio.affiche.optimize.idpo.Lessons;
import studio.affiche.optimize.idpo.Loss;
import studio.affiche.optimize.idpo.Outcome;
import studio.affiche.optimize.idpo.Settings;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.AssetRef;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * How well the rewards tell pairs apart that were held out, by how many pairs there are, how long that takes and how much
 * memory. The posters are the art director's, systematically varied, and the clicks an audience's. Arguments: the folder
 * of the policy, an audience, impressions of each poster, β or {@code usual}, then numbers of pairs, small ones first.
 */
final class RewardAccuracy {
    private RewardAccuracy() {}

    public static void main(String[] args) throws Exception {
        var setter = new TextSetter(Fonts.system());
        var scenes = new ScenePainter();
        Map<AssetRef, BufferedImage> pictures = new HashMap<>();
        Audience audience = AudienceFile.read(Path.of(args[1]));
        List<Integer> counts = Stream.of(args).skip(4).map(Integer::valueOf).toList();
        try (LearnedPolicy policy = LearnedPolicy.load(Path.of(args[0]), setter, scenes, pictures::get)) {
            List<DesignPair> pairs = pairs(
                    new ArtDirector(setter, scenes),
                    policy.processor().images(),
                    audience,
                    Long.parseLong(args[2]),
                    counts.getLast());
            var learning = new AdapterLearning(policy, new Legibility(setter, scenes), Optional.empty());
            for (int count : counts) {
                long start = System.nanoTime();
                var lessons = new Lessons.Pairs(pairs.subList(0, Math.min(count, pairs.size())));
                Loss loss = args[3].equals("usual")
                        ? Settings.usualLoss(lessons)
                        : Loss.idpo(Double.parseDouble(args[3]), 5);
                Outcome outcome =
                        learning.learn(lessons, loss, 1, Files.createTempDirectory("accuracy"), Progress.IGNORED);
                for (Evaluation look : outcome.evaluations()) {
                    System.out.printf(
                            Locale.ROOT,
                            "  step %d: loss %.3f, held out %.3f, accuracy %.3f %s, KL %.1f, holds %.2f%n",
                            look.step(),
                            look.trainLoss(),
                            look.heldOutLoss(),
                            look.accuracy(),
                            look.accuracies(),
                            look.kl(),
                            look.holds());
                }
                System.out.printf(
                        Locale.ROOT,
                        "%d pairs (%d learned from, %d held out): accuracy %.3f %s, step %d, KL %.1f, %.1f minutes, memory at its peak %s%n",
                        count,
                        outcome.learned(),
                        outcome.heldOut(),
                        outcome.chosen().accuracy(),
                        outcome.chosen().accuracies(),
                        outcome.chosen().step(),
                        outcome.chosen().kl(),
                        (System.nanoTime() - start) / 6e10,
                        peak());
            }
        }
    }

    /** Pairs whose pictures are as small as the policy sees them: those of thousands of products would fill the memory. */
    private static List<DesignPair> pairs(
            ArtDirector director, ImageProcessor images, Audience audience, long impressions, int count)
            throws Exception {
        var scale = new Scale(1, 2, 3, impressions, 1, 1, 1);
        var pairs = new ArrayList<DesignPair>();
        int briefs = 0;
        while (pairs.size() < count) {
            List<List<DesignPair>> some = IntStream.range(briefs, briefs + 16)
                    .parallel()
                    .mapToObj(i -> pairs(i, director, images, audience, scale))
                    .toList();
            for (List<DesignPair> ofOne : some) {
                if (pairs.size() < count) {
                    pairs.addAll(ofOne);
                    briefs++;
                }
            }
        }
        System.out.printf("%d pairs of the posters for %d briefs%n", pairs.size(), briefs);
        return pairs;
    }

    private static List<DesignPair> pairs(
            int number, ArtDirector director, ImageProcessor images, Audience audience, Scale scale) {
        try {
            BriefMaker.Made drawn = BriefMaker.toTeach().brief(900_000_000 + number);
            var made = new BriefMaker.Made(drawn.brief(), drawn.product(), images.square(drawn.picture()));
            var designed = new Round.Designed(made, Round.varied(director, made, scale, 1, Progress.IGNORED));
            var round = new Round(List.of(designed), List.of());
            return Contest.pairs(Methods.idpo(), round, Contest.clicks(audience, round, scale.impressions(), 1));
        } catch (TaskCancelled e) {
            throw new IllegalStateException(e);
        }
    }

    /** The most memory that this process has had, where the system tells. */
    private static String peak() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(l -> l.startsWith("VmHWM"))
                    .map(l -> l.substring(l.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
