package studio.affiche.optimize.idpo;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.policy.Trial;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.ranking.Calibration;
import studio.affiche.optimize.surrogate.Gap;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.optimize.surrogate.Surrogate;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.task.Awaited;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Designs of a policy for made-up briefs, in which one element is another, for a surrogate to compare: nobody has to be
 * shown them, so that there are as many pairs as wanted, and of other products than those that were shown.
 */
public final class Practice {
    /** No designs. */
    public static final Practice NONE = new Practice(List.of());

    /** Pairs that a training has use for. */
    private static final int MOST = 1000;
    /** Of two designs whose odds of a click are 32 % apart, such a judge prefers the better one nine times in ten. */
    private static final double SHARPNESS = 8;
    /** Pairs of which nothing is known teach nothing. */
    private static final double LEAST = 0.6;

    /** Briefs that lessons and contests are not made of. */
    private static final long FIRST = 5_000_000_000L;

    private final List<Lesson> lessons;

    /**
     * Designs that differ in one element.
     *
     * @param picture of the product with alpha
     */
    public record Lesson(Brief brief, BufferedImage picture, Element replaced, List<Design> designs) {
        /** Keeps a copy. */
        public Lesson {
            designs = List.copyOf(designs);
        }
    }

    /** Practice with these designs. */
    public Practice(List<Lesson> lessons) {
        this.lessons = List.copyOf(lessons);
    }

    List<Lesson> lessons() {
        return lessons;
    }

    /** Where designs for so many briefs are kept. */
    static String fileName(int briefs, long seed) {
        return "practice-" + briefs + "-" + BriefPractice.kind() + "-" + seed + ".jsonl.gz";
    }

    /**
     * Draws designs, on each processor for a brief of its own; the same seed and model give the same ones.
     *
     * @param briefs for how many
     */
    static Practice draw(Llava model, Trial trial, int briefs, long seed, Progress progress) throws TaskCancelled {
        BriefMaker maker = BriefMaker.toTeach();
        var seeds = new SplittableRandom(seed);
        var lessons = new ArrayList<Lesson>();
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<List<Lesson>>> drawn = new ArrayList<>();
            for (int i = 0; i < briefs; i++) {
                long number = FIRST + seeds.nextInt(1_000_000_000);
                long own = seeds.nextLong();
                drawn.add(pool.submit(
                        () -> new BriefPractice(model, trial, number, maker.brief(number), own).lessons(progress)));
            }
            for (int i = 0; i < briefs; i++) {
                progress.report((double) i / briefs, "Designing to practise, brief " + (i + 1) + " of " + briefs);
                lessons.addAll(Awaited.result(drawn.get(i)));
            }
        } finally {
            // Whoever goes on may close the model: no thread must still be at it.
            pool.shutdownNow();
            pool.close();
        }
        return new Practice(lessons);
    }

    /**
     * What there is to learn from clicks: pairs of these designs beside those of the posters that were shown of which all
     * clicks say the same, or, where the clicks tell too few of the former apart, all of the latter alone.
     *
     * @param pairs of posters that were shown
     * @param posters that were shown, those of the pairs among them
     * @param clicks by the ids of the posters' designs
     * @param elements that are learned
     * @throws TooFewPairs if there are too few of both, though there are clicks enough
     */
    public Lessons from(
            List<DesignPair> pairs, List<Shown> posters, Map<String, Traffic> clicks, Set<Element> elements, long seed)
            throws TooFewPairs {
        List<Surrogate.Seen> seen = posters.stream()
                .map(p -> p.seen(clicks.getOrDefault(p.design().id(), Traffic.NONE)))
                .toList();
        if (lessons.isEmpty() || !(Calibration.fit(seen) instanceof Calibration.Result.Done(Surrogate surrogate))) {
            return new Lessons.Pairs(pairs);
        }
        List<DesignPair> told = pairs(surrogate, elements, SHARPNESS, LEAST, MOST, seed);
        if (told.size() >= PreferenceTraining.FEWEST) {
            return new Lessons.Practised(told, agreed(pairs, surrogate));
        }
        if (pairs.size() < PreferenceTraining.FEWEST) {
            throw TooFewPairs.undecided();
        }
        return new Lessons.Pairs(pairs);
    }

    /**
     * The pairs that a surrogate would label as the clicks do: of what it takes for no difference, or for the opposite one,
     * the clicks on two posters alone say what is mostly chance and would teach that.
     */
    private static List<DesignPair> agreed(List<DesignPair> pairs, Surrogate surrogate) {
        List<Gap> gaps = surrogate.gaps(pairs.stream()
                .map(p ->
                        new Surrogate.Compared(Subject.of(p.brief(), p.chosen()), Subject.of(p.brief(), p.rejected())))
                .toList());
        return IntStream.range(0, pairs.size())
                .filter(i -> gaps.get(i).preference(SHARPNESS) >= LEAST)
                .mapToObj(pairs::get)
                .toList();
    }

    /**
     * The pairs of which a surrogate is surest, labelled by it.
     *
     * @param elements whose pairs are wanted
     * @param sharpness see {@link Gap#preference}
     * @param least label of a pair, 0.5 to 1
     * @param most pairs, drawn at random
     */
    List<DesignPair> pairs(
            Surrogate surrogate, Set<Element> elements, double sharpness, double least, int most, long seed) {
        record Open(Lesson lesson, Surrogate.Compared compared) {}
        List<Open> open = lessons.stream()
                .filter(lesson -> elements.contains(lesson.replaced()))
                .flatMap(lesson -> IntStream.range(0, lesson.designs().size())
                        .boxed()
                        .flatMap(i -> IntStream.range(0, i)
                                .mapToObj(k -> new Open(
                                        lesson,
                                        new Surrogate.Compared(
                                                Subject.of(
                                                        lesson.brief(),
                                                        lesson.designs().get(i)),
                                                Subject.of(
                                                        lesson.brief(),
                                                        lesson.designs().get(k)))))))
                .toList();
        List<Gap> gaps = surrogate.gaps(open.stream().map(Open::compared).toList());
        var pairs = new ArrayList<DesignPair>();
        for (int i = 0; i < open.size(); i++) {
            double label = gaps.get(i).preference(sharpness);
            if (Math.max(label, 1 - label) >= least) {
                Surrogate.Compared of = open.get(i).compared();
                Lesson lesson = open.get(i).lesson();
                pairs.add(new DesignPair(
                        lesson.brief(),
                        lesson.picture(),
                        (label >= 0.5 ? of.one() : of.other()).design(),
                        (label >= 0.5 ? of.other() : of.one()).design(),
                        lesson.replaced(),
                        Math.max(label, 1 - label)));
            }
        }
        Collections.shuffle(pairs, new Random(seed));
        return List.copyOf(pairs.subList(0, Math.min(most, pairs.size())));
    }
}
