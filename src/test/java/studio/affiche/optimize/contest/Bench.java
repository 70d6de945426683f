package studio.affiche.optimize.contest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.AssetRef;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * A policy and what it is judged by, for commands that measure.
 *
 * @param folder of the policy
 * @param pictures of the products that it designs for
 */
record Bench(Path folder, LearnedPolicy policy, Legibility legibility, Map<AssetRef, BufferedImage> pictures)
        implements AutoCloseable {
    static Bench open(Path folder) throws IOException {
        Map<AssetRef, BufferedImage> pictures = new HashMap<>();
        return new Bench(
                folder,
                load(folder, Optional.empty(), pictures),
                new Legibility(new TextSetter(Fonts.system()), new ScenePainter()),
                pictures);
    }

    private static LearnedPolicy load(Path folder, Optional<Path> adapter, Map<AssetRef, BufferedImage> pictures)
            throws IOException {
        return LearnedPolicy.load(folder, adapter, new TextSetter(Fonts.system()), new ScenePainter(), pictures::get);
    }

    /** The policy with an adapter, which is the caller's to close. */
    LearnedPolicy adapted(Path adapter) throws IOException {
        return load(folder, Optional.of(adapter), pictures);
    }

    /** Has the policy design for a seed of a contest. */
    Round round(Scale scale, long seed) throws TaskCancelled {
        return Round.of(
                policy, scale, seed, made -> pictures.put(made.product().cutout(), made.picture()), Progress.IGNORED);
    }

    @Override
    public void close() {
        policy.close();
    }
}
