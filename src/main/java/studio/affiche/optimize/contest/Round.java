package studio.affiche.optimize.contest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.idpo.Shown;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.project.DesignRecord;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * The designs of a seed, before anybody has seen them: those that are shown, systematically varied, and those by which the
 * policy as it is, is judged.
 *
 * @param shown briefs with the designs that audiences will see
 * @param judged briefs, with products of other categories, with designs that nobody sees
 */
record Round(List<Designed> shown, List<Designed> judged) {
    Round {
        shown = List.copyOf(shown);
        judged = List.copyOf(judged);
    }

    /** A brief with designs for it. */
    record Designed(BriefMaker.Made made, List<Design> designs) {
        Designed {
            designs = List.copyOf(designs);
        }

        /** With the first of its designs only. */
        Designed first(int count) {
            return new Designed(made, designs.stream().limit(count).toList());
        }

        /** The true click-through rate of each design. */
        DoubleStream rates(Audience audience) {
            return designs.stream().mapToDouble(d -> audience.rate(made.brief(), d));
        }

        /** The designs as they are shown to people. */
        List<Shown> shown() {
            return designs.stream()
                    .map(d -> new Shown(made.brief(), made.picture(), d))
                    .toList();
        }

        /** The designs as a list of posters has them; the product is named after the brief's picture. */
        List<DesignRecord> records() {
            Path product = Path.of(made.product().cutout().sha256());
            return designs.stream()
                    .map(d -> new DesignRecord(d, made.brief(), product, Optional.empty(), List.of()))
                    .toList();
        }
    }

    /**
     * Has a policy design for a seed.
     *
     * @param known told each brief before the policy is, so that it finds the product's picture
     */
    static Round of(DesignPolicy policy, Scale scale, long seed, Consumer<BriefMaker.Made> known, Progress progress)
            throws TaskCancelled {
        BriefMaker teaching = BriefMaker.toTeach();
        BriefMaker judging = BriefMaker.toJudge();
        var shown = new ArrayList<Designed>();
        int all = scale.briefs() + scale.judged();
        for (int i = 0; i < scale.briefs(); i++) {
            progress.report((double) i / all, "Designing posters to show, brief " + (i + 1) + " of " + scale.briefs());
            BriefMaker.Made made = teaching.brief(number(seed, i));
            known.accept(made);
            shown.add(new Designed(made, varied(policy, made, scale, seed, progress.silent())));
        }
        var judged = new ArrayList<Designed>();
        for (int i = 0; i < scale.judged(); i++) {
            progress.report(
                    (double) (scale.briefs() + i) / all,
                    "Designing for products that are not shown, brief " + (i + 1) + " of " + scale.judged());
            BriefMaker.Made made = judging.brief(number(seed, i));
            known.accept(made);
            List<Design> designs = proposed(policy, made, scale.ceiling(), seed, progress.silent());
            if (!designs.isEmpty()) {
                judged.add(new Designed(made, designs));
            }
        }
        return new Round(shown, judged);
    }

    /** Designs of a policy for a brief; none where it finds none. */
    static List<Design> proposed(DesignPolicy policy, BriefMaker.Made made, int count, long seed, Progress progress)
            throws TaskCancelled {
        var designs = new ArrayList<Design>();
        policy.propose(made.brief(), made.product(), count, seed, progress, designs::add);
        return designs;
    }

    /** Designs of a policy for a brief, and for each some in which one element is another. */
    static List<Design> varied(DesignPolicy policy, BriefMaker.Made made, Scale scale, long seed, Progress progress)
            throws TaskCancelled {
        List<Design> roots = proposed(policy, made, scale.roots(), seed, progress);
        var designs = new ArrayList<>(roots);
        for (Design root : roots) {
            for (Element element : Element.values()) {
                policy.replace(
                        made.brief(), made.product(), root, element, scale.variants(), seed, progress, designs::add);
            }
        }
        return designs;
    }

    /** Briefs of different seeds are different, and none is one that lessons were made of. */
    private static long number(long seed, int i) {
        return (seed + 1) * 10_000_000 + i;
    }
}
