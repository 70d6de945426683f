package studio.affiche.optimize.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.AssetRef;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;

/** A contest of a policy with random weights, as small as can be. */
class ContestTest {
    private static final Scale SCALE = new Scale(3, 1, 6, 2000, 2, 2, 3);

    @TempDir
    private Path folder;

    private final TextSetter setter = new TextSetter(Fonts.system());
    private final ScenePainter scenes = new ScenePainter();
    private final Map<AssetRef, BufferedImage> pictures = new ConcurrentHashMap<>();

    @BeforeEach
    void write() throws IOException {
        TinyPolicy.write(folder.resolve("tiny"), 1);
    }

    private LearnedPolicy load(Optional<Path> adapter) throws IOException {
        return LearnedPolicy.load(folder.resolve("tiny"), adapter, setter, scenes, pictures::get);
    }

    private List<Result> run(List<Method> methods, boolean forecasting) throws Exception {
        try (LearnedPolicy base = load(Optional.empty())) {
            var contest = new Contest(
                    base,
                    adapter -> load(Optional.of(adapter)),
                    new Legibility(setter, scenes),
                    made -> pictures.put(made.product().cutout(), made.picture()),
                    SCALE,
                    forecasting);
            return contest.run(List.of(Audiences.readers()), methods, 1, folder.resolve("contest"), Progress.IGNORED);
        }
    }

    @Test
    void methodsAreJudgedByTrueRatesAndWhatIsDoneIsNotDoneAgain() throws Exception {
        List<Result> one = run(List.of(Methods.idpo()), true);
        assertThat(one).singleElement().satisfies(r -> {
            assertThat(r.pairs()).isGreaterThanOrEqualTo(20);
            assertThat(r.before()).isBetween(0.09, 0.8);
            assertThat(r.best()).isGreaterThanOrEqualTo(r.before());
            assertThat(r.after()).isBetween(0.09, 0.8);
            assertThat(r.forecasts()).isBetween(1, 6);
        });
        assertThat(folder.resolve("contest/Readers-idpo-seed-1/adapter_config.json"))
                .exists();
        List<Result> both = run(List.of(Methods.idpo(), Methods.background()), false);
        assertThat(both).hasSize(2).startsWith(one.getFirst());
        assertThat(both.getLast().forecasts()).isZero();
        assertThat(both.getLast().before()).isEqualTo(one.getFirst().before());
    }
}
