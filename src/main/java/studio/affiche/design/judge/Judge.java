package studio.affiche.design.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.ProductView;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Has policies design the same briefs and measures what they make. */
public final class Judge {
    /** Designs of one brief whose variety is measured. */
    private static final int DOZEN = 12;
    /** Of this many briefs one is designed a dozen times, and has its elements sampled anew. */
    private static final int EVERY = 10;

    private final LongFunction<Task> tasks;
    private final Legibility legibility;

    /** A brief and what a policy sees of its product. */
    public record Task(Brief brief, ProductView product) {}

    /**
     * A judge.
     *
     * @param tasks the brief of a number, the same for the same number
     */
    public Judge(LongFunction<Task> tasks, Legibility legibility) {
        this.tasks = tasks;
        this.legibility = legibility;
    }

    /**
     * Judges a policy.
     *
     * @param briefs 1 or more
     * @param seed number of the first brief, and seed of the designs
     */
    public Verdict verdict(DesignPolicy policy, int briefs, long seed, Progress progress) throws TaskCancelled {
        var first = new ArrayList<Marks>();
        var swapped = new ArrayList<Marks>();
        var varieties = new ArrayList<Variety>();
        int untouched = 0;
        int unanswered = 0;
        double seconds = 0;
        for (int i = 0; i < briefs; i++) {
            progress.checkCancelled();
            progress.report(
                    (double) i / briefs,
                    String.format(Locale.ROOT, "%s: brief %d of %d", policy.name(), i + 1, briefs));
            long number = seed + i;
            Task task = tasks.apply(number);
            boolean thorough = i % EVERY == 0;
            long start = System.nanoTime();
            List<Design> designs = designs(policy, task, thorough ? DOZEN : 1, number, progress);
            if (designs.isEmpty()) {
                unanswered++;
                continue;
            }
            first.add(marks(task, designs.getFirst()));
            if (thorough) {
                seconds += (System.nanoTime() - start) / 1e9;
                varieties.add(Variety.of(designs));
                for (Element element : Element.values()) {
                    Design parent = designs.getFirst();
                    for (Design variant : replaced(policy, task, parent, element, number, progress)) {
                        swapped.add(marks(task, variant));
                        untouched += keeps(parent, variant, element) ? 1 : 0;
                    }
                }
            }
        }
        return new Verdict(
                policy.name(),
                briefs,
                unanswered,
                Tally.of(first),
                Tally.of(swapped),
                swapped.isEmpty() ? 0 : (double) untouched / swapped.size(),
                Variety.mean(varieties),
                varieties.isEmpty() ? 0 : seconds / varieties.size());
    }

    private Marks marks(Task task, Design design) {
        return Marks.of(task.brief(), task.product(), design, legibility);
    }

    private static List<Design> designs(DesignPolicy policy, Task task, int count, long seed, Progress progress)
            throws TaskCancelled {
        var designs = new ArrayList<Design>();
        policy.propose(task.brief(), task.product(), count, seed, progress.silent(), designs::add);
        return designs;
    }

    private static List<Design> replaced(
            DesignPolicy policy, Task task, Design design, Element element, long seed, Progress progress)
            throws TaskCancelled {
        var variants = new ArrayList<Design>();
        policy.replace(task.brief(), task.product(), design, element, 1, seed, progress.silent(), variants::add);
        return variants;
    }

    /** Whether the elements that were not sampled are the parent's. */
    static boolean keeps(Design parent, Design variant, Element replaced) {
        boolean background = parent.background().equals(variant.background()) && parent.seed() == variant.seed();
        boolean text = parent.text().equals(variant.text());
        boolean layout = parent.layout().equals(variant.layout());
        return switch (replaced) {
            case BACKGROUND -> text && layout;
            case TEXT -> background && layout;
            case LAYOUT -> background && text;
        };
    }
}
