package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.RandomPolicy;
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

class CrossFitTest {
    private static final int VARIANTS = 12;
    private static final Settings SETTINGS =
            new Settings(Loss.idpo(5, 5), 2, 4, 1e-2, 4, 4, 1, 0.1, CheckpointRule.USUAL, 1);

    @TempDir
    private Path folder;

    private final Map<AssetRef, BufferedImage> pictures = new HashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private final List<DesignPair> pairs = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        TinyPolicy.write(folder, 1);
    }

    private LearnedPolicy policy() throws IOException {
        return LearnedPolicy.load(folder, new TextSetter(Fonts.system()), new ScenePainter(), pictures::get);
    }

    /** A design of a brief and others in which one element is another, each in a pair with it. */
    private void show(LearnedPolicy policy, int number, int variants) throws TaskCancelled {
        BriefMaker.Made made = BriefMaker.toTeach().brief(number);
        var random = new RandomPolicy(policy);
        var designs = new ArrayList<Design>();
        random.propose(made.brief(), made.product(), 1, number, Progress.IGNORED, designs::add);
        Design root = designs.getFirst();
        random.replace(
                made.brief(),
                made.product(),
                root,
                Element.BACKGROUND,
                variants,
                number,
                Progress.IGNORED,
                designs::add);
        designs.forEach(design -> shown.add(new Shown(made.brief(), made.picture(), design)));
        designs.stream()
                .skip(1)
                .forEach(design ->
                        pairs.add(new DesignPair(made.brief(), made.picture(), root, design, Element.BACKGROUND, 1)));
    }

    private static DesignPair turned(DesignPair pair) {
        return new DesignPair(pair.brief(), pair.picture(), pair.rejected(), pair.chosen(), pair.replaced(), 1);
    }

    @Test
    void whatADesignIsWorthDoesNotDependOnItsOwnClicks() throws Exception {
        try (LearnedPolicy policy = policy()) {
            show(policy, 1, VARIANTS);
            show(policy, 2, VARIANTS);
            List<DesignPair> others = new ArrayList<>();
            for (int i = 0; i < pairs.size(); i++) {
                others.add(i < VARIANTS ? turned(pairs.get(i)) : pairs.get(i));
            }
            var fit = new CrossFit(policy, SETTINGS);
            Map<String, ElementRewards> rewards = fit.rewards(pairs, shown, 4, Progress.IGNORED);
            Map<String, ElementRewards> turned = fit.rewards(others, shown, 4, Progress.IGNORED);
            assertThat(rewards).hasSize(shown.size());
            for (int i = 0; i < shown.size(); i++) {
                String id = shown.get(i).design().id();
                if (i <= VARIANTS) {
                    assertThat(turned.get(id)).isEqualTo(rewards.get(id));
                } else {
                    assertThat(turned.get(id)).isNotEqualTo(rewards.get(id));
                }
            }
        }
    }

    @Test
    void fewPairsAreNotParted() throws Exception {
        try (LearnedPolicy policy = policy()) {
            show(policy, 1, VARIANTS);
            show(policy, 2, 5);
            assertThat(new CrossFit(policy, SETTINGS).rewards(pairs, shown, 4, Progress.IGNORED))
                    .isEmpty();
        }
    }
}
