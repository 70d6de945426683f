package studio.affiche.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.ProductView;
import studio.affiche.design.copy.Casting;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Poster;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Posters of a brief that have passed the judge: a policy draws more than are wanted, what can be repaired is repaired,
 * what cannot be published is left out, and of the rest a varied set is chosen. The same arguments give the same posters.
 */
public final class Proposals {
    /** Designs drawn at most for each poster that is wanted, and in addition to that. */
    private static final int DRAWN_FOR_EACH = 3;

    private static final int DRAWN_BESIDES = 8;

    private final PosterJudge judge;
    private final Repairs repairs;
    private final Function<Design, Poster> compose;
    private final Brief brief;
    private final List<CopyLine> copy;
    private final ProductView product;

    /**
     * Proposals for one brief.
     *
     * @param compose the poster of a design
     * @param copy the brief's lines as they were read
     */
    public Proposals(
            PosterJudge judge,
            Repairs repairs,
            Function<Design, Poster> compose,
            Brief brief,
            List<CopyLine> copy,
            ProductView product) {
        this.judge = judge;
        this.repairs = repairs;
        this.compose = compose;
        this.brief = brief;
        this.copy = List.copyOf(copy);
        this.product = product;
    }

    /**
     * Chooses a varied set; each poster is handed over as soon as it is sure to be in it.
     *
     * @param count wanted, 1 to 200; fewer are found where the brief cannot give as many
     * @return where fewer were found than wanted and some were turned down: the reason for most of those, one sentence
     * @throws TaskCancelled if the progress is cancelled
     */
    public Optional<String> propose(
            DesignPolicy policy, int count, long seed, Progress progress, Consumer<Judged> found) throws TaskCancelled {
        var set = new VariedSet(count, new Casting(copy).headlines().size());
        var whole = new Counted(progress, count);
        Map<String, Integer> turnedDown = new TreeMap<>();
        try {
            policy.propose(brief, product, count * DRAWN_FOR_EACH + DRAWN_BESIDES, seed, whole, design -> {
                if (!set.full()) {
                    Judged poster = judged(design);
                    if (!poster.findings().publishable()) {
                        turnedDown.merge(poster.findings().errors().getFirst().sentence(), 1, Integer::sum);
                    } else if (set.offer(poster)) {
                        whole.found();
                        found.accept(poster);
                    }
                }
            });
        } catch (TaskCancelled stopped) {
            // The policy was stopped by this class as soon as the set was full, or by whoever asked for the posters.
            progress.checkCancelled();
        }
        set.fill().forEach(found);
        return set.full()
                ? Optional.empty()
                : turnedDown.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
    }

    /**
     * Variants of a design that differ in one element; those with errors that their origin has not are left out.
     *
     * @param count wanted, 1 to 200
     * @throws TaskCancelled if the progress is cancelled
     */
    public void replace(
            DesignPolicy policy,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Judged> found)
            throws TaskCancelled {
        List<Check> known = judge.judge(subject(compose.apply(design))).errors().stream()
                .map(Finding::check)
                .toList();
        var whole = new Counted(progress, count);
        try {
            policy.replace(brief, product, design, element, count * 2 + 4, seed, whole, variant -> {
                if (whole.left() > 0) {
                    Poster poster = compose.apply(variant);
                    Findings findings = judge.judge(subject(poster));
                    if (findings.errors().stream().allMatch(f -> known.contains(f.check()))) {
                        whole.found();
                        found.accept(new Judged(variant, poster, findings));
                    }
                }
            });
        } catch (TaskCancelled stopped) {
            // As above: stopped here once there were enough variants, or by the caller.
            progress.checkCancelled();
        }
    }

    /** A design judged, and repaired where that takes errors away. */
    private Judged judged(Design design) {
        Poster poster = compose.apply(design);
        var first = new Judged(design, poster, judge.judge(subject(poster)));
        if (first.findings().publishable()) {
            return first;
        }
        Judged best = first;
        Design repaired = repairs.repair(brief, copy, product, design, first.findings());
        if (!repaired.equals(design)) {
            Poster again = compose.apply(repaired);
            var second = new Judged(repaired, again, judge.judge(subject(again)));
            best = second.findings().errors().size() < first.findings().errors().size() ? second : first;
        }
        return best;
    }

    private Subject subject(Poster poster) {
        return new Subject(brief, copy, product, poster);
    }

    /** Progress by the posters found, which stops the policy when there are enough. */
    private static final class Counted implements Progress {
        private final Progress whole;
        private final int wanted;
        private int found;

        Counted(Progress whole, int wanted) {
            this.whole = whole;
            this.wanted = wanted;
        }

        void found() {
            found++;
            whole.report((double) found / wanted, "Designing " + Math.min(wanted, found + 1) + " of " + wanted);
        }

        int left() {
            return wanted - found;
        }

        @Override
        public void report(double done, String message) {
            if (done < 0) {
                whole.report(done, message);
            }
        }

        @Override
        public boolean cancelled() {
            return found >= wanted || whole.cancelled();
        }
    }
}
