package studio.affiche.optimize.contest;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.idpo.AdapterLearning;
import studio.affiche.optimize.idpo.DesignPair;
import studio.affiche.optimize.idpo.ElementRewards;
import studio.affiche.optimize.idpo.Lessons;
import studio.affiche.optimize.idpo.Outcome;
import studio.affiche.optimize.idpo.PairTokens;
import studio.affiche.optimize.idpo.Settings;
import studio.affiche.optimize.idpo.Shown;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Element;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;

/**
 * How well the rewards of an adapter that practised tell pairs of posters apart that were held out with their briefs, by how
 * many pairs the clicks of the others give. The same posters as {@link RewardAccuracy}: the art director's. A pair is told
 * apart where the element in which it differs has the higher reward in the poster with the better clicks. Arguments: the
 * folder of the policy, an audience, impressions of each poster, then numbers of pairs, small ones first.
 */
final class PractisedAccuracy {
    /** Pairs that are held out; their briefs are. */
    private static final int HELD_OUT = 200;

    private final Audience audience;
    private final long impressions;
    private final List<Shown> posters = new ArrayList<>();
    private final Map<String, Traffic> clicks = new HashMap<>();
    private final List<DesignPair> pairs = new ArrayList<>();
    private int briefs;

    private PractisedAccuracy(Audience audience, long impressions) {
        this.audience = audience;
        this.impressions = impressions;
    }

    public static void main(String[] args) throws Exception {
        var setter = new TextSetter(Fonts.system());
        var scenes = new ScenePainter();
        var director = new ArtDirector(setter, scenes);
        Map<AssetRef, BufferedImage> pictures = new HashMap<>();
        Audience audience = AudienceFile.read(Path.of(args[1]));
        long impressions = Long.parseLong(args[2]);
        var heldOut = new PractisedAccuracy(audience, impressions);
        heldOut.show(director, 910_000_000L, HELD_OUT);
        var shown = new PractisedAccuracy(audience, impressions);
        try (LearnedPolicy policy = LearnedPolicy.load(Path.of(args[0]), setter, scenes, pictures::get)) {
            for (int count : Stream.of(args).skip(3).map(Integer::valueOf).toList()) {
                shown.show(director, 900_000_000L, count);
                long start = System.nanoTime();
                var learning = new AdapterLearning(policy, new Legibility(setter, scenes), Optional.empty());
                Lessons lessons = learning.practice(1, Progress.IGNORED)
                        .from(shown.pairs, shown.posters, shown.clicks, EnumSet.allOf(Element.class), 1);
                Path adapter = Files.createTempDirectory("accuracy").resolve("adapter");
                Outcome outcome = learning.learn(lessons, Settings.usualLoss(lessons), 1, adapter, Progress.IGNORED);
                double minutes = (System.nanoTime() - start) / 6e10;
                try (LearnedPolicy learned =
                        LearnedPolicy.load(Path.of(args[0]), Optional.of(adapter), setter, scenes, pictures::get)) {
                    System.out.printf(
                            Locale.ROOT,
                            "%d pairs of %d posters for %d briefs: of %d held out %s, step %d, KL %.1f, %.1f minutes%n",
                            shown.pairs.size(),
                            shown.posters.size(),
                            shown.briefs,
                            heldOut.pairs.size(),
                            heldOut.told(policy, learned),
                            outcome.chosen().step(),
                            outcome.chosen().kl(),
                            minutes);
                }
            }
        }
    }

    /** Shows posters for more briefs, until there are so many pairs. */
    private void show(ArtDirector director, long first, int count) throws Exception {
        var scale = new Scale(1, 2, 3, impressions, 1, 1, 1);
        while (pairs.size() < count) {
            BriefMaker.Made made = BriefMaker.toTeach().brief(first + briefs++);
            var designed = new Round.Designed(made, Round.varied(director, made, scale, 1, Progress.IGNORED));
            var round = new Round(List.of(designed), List.of());
            Map<String, Traffic> own = Contest.clicks(audience, round, impressions, 1);
            clicks.putAll(own);
            posters.addAll(designed.shown());
            pairs.addAll(Contest.pairs(Methods.idpo(), round, own));
        }
    }

    /** The part of the pairs that are told apart, all and by element. */
    private String told(LearnedPolicy policy, LearnedPolicy learned) throws Exception {
        List<Shown> sides = pairs.stream()
                .flatMap(p -> Stream.of(
                        new Shown(p.brief(), p.picture(), p.chosen()), new Shown(p.brief(), p.picture(), p.rejected())))
                .toList();
        List<ElementRewards> rewards = ElementRewards.of(
                policy.model(), learned.model(), PairTokens.of(policy).sides(sides), Progress.IGNORED);
        var right = new EnumMap<Element, Integer>(Element.class);
        var all = new EnumMap<Element, Integer>(Element.class);
        for (int i = 0; i < pairs.size(); i++) {
            Element element = pairs.get(i).replaced();
            double chosen = rewards.get(2 * i).rewards().getOrDefault(element, 0.0);
            double rejected = rewards.get(2 * i + 1).rewards().getOrDefault(element, 0.0);
            right.merge(element, chosen > rejected ? 1 : 0, Integer::sum);
            all.merge(element, 1, Integer::sum);
        }
        double total = right.values().stream().mapToInt(Integer::intValue).sum() / (double) pairs.size();
        var by = new StringBuilder();
        all.forEach((element, count) -> by.append(String.format(
                Locale.ROOT, ", %s %.2f", element.word(), right.getOrDefault(element, 0) / (double) count)));
        return String.format(Locale.ROOT, "%.3f%s", total, by);
    }
}
