package studio.affiche.optimize.contest;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.idpo.AdapterLearning;
import studio.affiche.optimize.idpo.DesignPair;
import studio.affiche.optimize.idpo.Lessons;
import studio.affiche.optimize.idpo.Practice;
import studio.affiche.optimize.idpo.Shown;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;

/**
 * How right by the true rates the pairs are that a policy learns from after a campaign: those of posters that were shown and
 * are sure, those of them that practice keeps, and those of practice; a pair of equal rates is half right. The posters are
 * those of a contest's seed. Arguments: the folder of the policy, one where practice is kept, a seed, impressions of each
 * poster, then audiences.
 */
final class LessonLabels {
    private LessonLabels() {}

    public static void main(String[] args) throws Exception {
        long seed = Long.parseLong(args[2]);
        var scale = new Scale(8, 2, 3, Long.parseLong(args[3]), 1, 1, 1);
        try (Bench bench = Bench.open(Path.of(args[0]))) {
            Round round = bench.round(scale, seed);
            var learning = new AdapterLearning(bench.policy(), bench.legibility(), Optional.of(Path.of(args[1])));
            Practice practice = learning.practice(seed, Progress.IGNORED);
            for (String file : Stream.of(args).skip(4).toList()) {
                print(AudienceFile.read(Path.of(file)), round, practice, scale, seed);
            }
        }
    }

    private static void print(Audience audience, Round round, Practice practice, Scale scale, long seed)
            throws Exception {
        Map<String, Traffic> clicks = Contest.clicks(audience, round, scale.impressions(), seed);
        List<DesignPair> sure = Contest.pairs(Methods.idpo(), round, clicks);
        List<Shown> posters =
                round.shown().stream().flatMap(s -> s.shown().stream()).toList();
        System.out.println(audience.name() + ", sure: " + right(audience, sure));
        if (practice.from(sure, posters, clicks, EnumSet.allOf(Element.class), seed)
                instanceof Lessons.Practised(List<DesignPair> practised, List<DesignPair> kept)) {
            System.out.println(audience.name() + ", kept: " + right(audience, kept));
            System.out.println(audience.name() + ", practice: " + right(audience, practised));
        }
    }

    private static String right(Audience audience, List<DesignPair> pairs) {
        var line = new StringBuilder();
        for (Element element : Element.values()) {
            List<DesignPair> own =
                    pairs.stream().filter(p -> p.replaced() == element).toList();
            double right = own.stream()
                    .mapToDouble(p ->
                            Math.signum(audience.rate(p.brief(), p.chosen()) - audience.rate(p.brief(), p.rejected())))
                    .map(sign -> (1 + sign) / 2)
                    .average()
                    .orElse(Double.NaN);
            line.append(String.format(Locale.ROOT, "%s %d (%.2f)  ", element.word(), own.size(), right));
        }
        return line.toString().strip();
    }
}
