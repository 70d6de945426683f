package studio.affiche.optimize.contest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.affiche.design.policy.Foresight;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.ranking.Calibration;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.task.Progress;

/**
 * What it gives, and takes of time, to choose from more designs than usual what is handed over after learning. Arguments:
 * the folder of the policy, one with a folder of a contest for each audience, named as its file, the contest's methods as
 * {@code idpo/practice,dpo/practice}, seeds as {@code 1,2,3}, impressions of each poster, how many times as many designs
 * are drawn with how small a part that is kept (as {@code 2/3,4/6}), then audiences.
 *
 * @param contests with a folder for each audience
 */
record ChoosingTable(Bench bench, Path contests, Scale scale, long seed, Round round) {
    private static final int EACH = 12;

    /** A foresight that chooses from so many times as many designs one in so many. */
    private record Choosy(Foresight foresight, int breadth, int oneIn) implements Foresight {
        static Choosy of(Foresight foresight, String form) {
            String[] parts = form.split("/");
            return new Choosy(foresight, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public List<Double> worth(Brief brief, List<Design> designs) {
            return foresight.worth(brief, designs);
        }
    }

    public static void main(String[] args) throws Exception {
        String[] methods = args[2].split(",");
        String[] forms = args[5].split(",");
        var scale = new Scale(8, 2, 3, Long.parseLong(args[4]), 8, 1, 1);
        try (Bench bench = Bench.open(Path.of(args[0]))) {
            for (String number : args[3].split(",")) {
                long seed = Long.parseLong(number);
                var table = new ChoosingTable(bench, Path.of(args[1]), scale, seed, bench.round(scale, seed));
                for (String audience : List.of(args).subList(6, args.length)) {
                    for (String method : methods) {
                        table.print(Path.of(audience), method, forms);
                    }
                }
            }
        }
    }

    private void print(Path file, String method, String[] forms) throws Exception {
        Audience audience = AudienceFile.read(file);
        String name = file.getFileName().toString().replace(".json", "");
        Foresight foresight = foresight(audience);
        Path adapter = new Entry(audience, Methods.practised(method), seed).folder(contests.resolve(name));
        try (LearnedPolicy learned = bench.adapted(adapter)) {
            for (String form : forms) {
                long start = System.nanoTime();
                double rate = rate(learned.choosing(Choosy.of(foresight, form)), audience);
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        Locale.ROOT, "%s %s seed %d %s rate %.5f in %.1f s%n", name, method, seed, form, rate, seconds);
            }
        }
    }

    private Foresight foresight(Audience audience) {
        Map<String, Traffic> clicks = Contest.clicks(audience, round, scale.impressions(), seed);
        return Calibration.fit(round.shown().stream()
                        .flatMap(designed -> designed.shown().stream())
                        .map(s -> s.seen(clicks.getOrDefault(s.design().id(), Traffic.NONE)))
                        .toList())
                .foresight();
    }

    private double rate(LearnedPolicy policy, Audience audience) throws Exception {
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
