package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.optimize.contest.Contest;
import studio.affiche.optimize.contest.ContestTable;
import studio.affiche.optimize.contest.Method;
import studio.affiche.optimize.contest.Scale;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Measures ways to learn from clicks against each other. */
public final class Contests {
    private static final int ROOTS = 2;
    private static final int VARIANTS = 3;
    private static final int DESIGNS = 12;
    private static final int CEILING = 64;

    private final StudioParts parts;
    private final DecodedImages images;

    Contests(StudioParts parts, DecodedImages images) {
        this.parts = parts;
        this.images = images;
    }

    /**
     * Runs a contest, or goes on with one that was stopped.
     *
     * @param choice the policy that learns, without an adapter
     * @return tables in Markdown, see {@code docs/quality.md}
     * @throws IOException in one sentence, if a file cannot be used
     */
    public String run(PolicyChoice choice, ContestPlan plan, Progress progress) throws IOException, TaskCancelled {
        Legibility legibility =
                parts.legibility().orElseThrow(() -> new IOException("This studio cannot measure how text reads"));
        List<Audience> audiences = new ArrayList<>();
        for (Path file : plan.audiences()) {
            audiences.add(AudienceFile.read(file));
        }
        List<Method> methods = plan.entrants().stream().map(Entrant::method).toList();
        var scale = new Scale(plan.briefs(), ROOTS, VARIANTS, plan.impressions(), plan.judged(), DESIGNS, CEILING);
        try (LearnedPolicy base = parts.load(choice)) {
            var contest = new Contest(
                    base,
                    adapter -> parts.load(choice.withAdapter(adapter)),
                    legibility,
                    made -> images.put(made.product().cutout(), made.picture()),
                    scale,
                    plan.forecasting());
            return ContestTable.markdown(contest.run(audiences, methods, plan.seeds(), plan.folder(), progress));
        }
    }
}
