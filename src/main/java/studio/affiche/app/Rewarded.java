package studio.affiche.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.optimize.idpo.ElementRewards;
import studio.affiche.optimize.idpo.PairTokens;
import studio.affiche.optimize.idpo.Shown;
import studio.affiche.optimize.idpo.Side;
import studio.affiche.optimize.surrogate.Rewards;
import studio.affiche.project.BriefFile;
import studio.affiche.project.DesignRecord;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** The element rewards of designs: what a policy with an adapter thinks of them that it did not before. */
final class Rewarded {
    private final StudioParts parts;
    private final ProductPictures pictures;

    Rewarded(StudioParts parts, ProductPictures pictures) {
        this.parts = parts;
        this.pictures = pictures;
    }

    /** What names the brief of a design: designs of one brief and product may be compared. */
    static String brief(DesignRecord record) {
        return record.product() + "#" + BriefFile.hash(record.brief());
    }

    /**
     * The rewards of designs, by their ids.
     *
     * @param learned a policy with its adapter
     */
    Map<String, Rewards> of(Collection<DesignRecord> designs, PolicyChoice learned, Progress progress)
            throws IOException, TaskCancelled {
        var base = new PolicyChoice(learned.folder(), Optional.empty());
        try (LearnedPolicy reference = parts.load(base);
                LearnedPolicy policy = parts.load(learned)) {
            List<Side> answers = PairTokens.of(policy).sides(shown(designs, pictures, progress));
            List<ElementRewards> rewards = ElementRewards.of(reference.model(), policy.model(), answers, progress);
            var named = new LinkedHashMap<String, Rewards>();
            int i = 0;
            for (DesignRecord design : designs) {
                named.put(design.design().id(), Rewards.of(rewards.get(i++).rewards()));
            }
            return named;
        }
    }

    /** Designs with the pictures of their products. */
    static List<Shown> shown(Collection<DesignRecord> designs, ProductPictures pictures, Progress progress)
            throws IOException, TaskCancelled {
        List<Shown> shown = new ArrayList<>();
        for (DesignRecord design : designs) {
            progress.checkCancelled();
            shown.add(new Shown(design.brief(), pictures.of(design, progress), design.design()));
        }
        return shown;
    }
}
