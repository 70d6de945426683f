package studio.affiche.optimize.contest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import studio.affiche.design.policy.Foresight;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.idpo.Shown;
import studio.affiche.optimize.ranking.Calibration;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.task.Progress;

/**
 * What it gives, and takes of time, to choose from more designs than usual what is handed over after learning. Arguments:
 * the folder of the policy, one with a folder of a contest by {@code idpo/practice} for each audience, named as its file,
 * seeds as {@code 1,2,3}, impressions of each poster, how many times as many designs are drawn with how small a part
 * that is kept (as {@code 2/3,4/6}), then audiences.
 */
final class ChoosingTable {
    private static final int EACH = 12;

    private ChoosingTable() {}

    /** A foresight that chooses from so many times as many designs one in so many. */
    private record Choosy(Foresight foresight, int breadth, int oneIn) implements Foresight {
        @Override
        public List<Double> worth(Brief brief, List<Design> designs) {
            return foresight.worth(brief, designs);
        }
    }

    public static void main(String[] args) throws Exception {
        var scale = new Scale(8, 2, 3, Long.parseLong(args[3]), 8, 1, 1);
        try (Bench bench = Bench.open(Path.of(args[0]))) {
            for (String number : args[2].split(",")) {
                long seed = Long.parseLong(number);
                Round round = bench.round(scale, seed);
                for (String file : Stream.of(args).skip(5).toList()) {
                    Audience audience = AudienceFile.read(Path.of(file));
                    String name = Path.of(file).getFileName().toString().replace(".json", "");
                    Path folder = new Entry(audience, Methods.practised(), seed)
                            .folder(Path.of(args[1]).resolve(name));
                    Foresight foresight = foresight(audience, round, scale, seed);
                    try (LearnedPolicy learned = bench.adapted(folder)) {
                        for (String form : args[4].split(",")) {
                            String[] parts = form.split("/");
                            var choosy = new Choosy(foresight, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                            long start = System.nanoTime();
                            double rate = rate(learned.choosing(choosy), audience, round, seed);
                            System.out.printf(
                                    Locale.ROOT,
                                    "%s seed %d %s rate %.5f in %.1f s%n",
                                    name,
                                    seed,
                                    form,
                                    rate,
                                    (System.nanoTime() - start) / 1e9);
                        }
                    }
                }
            }
        }
    }

    private static Foresight foresight(Audience audience, Round round, Scale scale, long seed) {
        Map<String, Traffic> clicks = Contest.clicks(audience, round, scale.impressions(), seed);
        List<Shown> posters =
                round.shown().stream().flatMap(s -> s.shown().stream()).toList();
        return Calibration.fit(posters.stream()
                        .map(s -> s.seen(clicks.getOrDefault(s.design().id(), Traffic.NONE)))
                        .toList())
                .foresight();
    }

    private static double rate(LearnedPolicy policy, Audience audience, Round round, long seed) throws Exception {
        double sum = 0;
        for (Round.Designed judged : round.judged()) {
            List<Design> designs = Round.proposed(policy, judged.made(), EACH, seed, Progress.IGNORED);
            sum += new Round.Designed(judged.made(), designs)
                    .rates(audience)
                    .average()
                    .orElse(0);
        }
        return sum / round.judged().size();
    }
}
