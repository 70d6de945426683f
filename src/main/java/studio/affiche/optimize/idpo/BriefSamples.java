package studio.affiche.optimize.idpo;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.policy.Trial;
import studio.affiche.poster.Brief;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Designs for some briefs, as many for each. */
public final class BriefSamples implements Samples {
    private final Trial trial;
    private final List<Asked> briefs;
    private final int each;

    /**
     * A brief to design for.
     *
     * @param picture of the product with alpha
     */
    public record Asked(Brief brief, BufferedImage picture) {}

    /**
     * Samples of these briefs.
     *
     * @param briefs at least one
     * @param each designs for a brief, 1 or more
     */
    public BriefSamples(Trial trial, List<Asked> briefs, int each) {
        if (briefs.isEmpty() || each < 1) {
            throw new IllegalArgumentException("A policy is judged by one design for one brief or more");
        }
        this.trial = trial;
        this.briefs = List.copyOf(briefs);
        this.each = each;
    }

    @Override
    public Sampled draw(Llava policy, long seed, Progress progress) throws TaskCancelled {
        var seeds = new SplittableRandom(seed);
        var answers = new ArrayList<Example>();
        int holds = 0;
        for (Asked asked : briefs) {
            for (Trial.Drawn drawn :
                    trial.draw(policy, asked.brief(), asked.picture(), each, seeds.nextLong(), progress)) {
                answers.add(drawn.answer());
                holds += drawn.holds() ? 1 : 0;
            }
        }
        return new Sampled(answers, (double) holds / answers.size());
    }
}
