package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.affiche.app.CutoutTrainingPlan;
import studio.affiche.app.CutoutTrainingResult;
import studio.affiche.app.StepsDone;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** {@code train cutout}: the model that finds products in photos. */
@CommandLine.Command(
        name = "cutout",
        sortOptions = false,
        header = "Trains a model that finds products in photos.",
        description = {
            "",
            "Makes photos of invented products up, whose outlines are known, trains a small net on them, and writes",
            "DIR/config.json, DIR/model.safetensors and DIR/loss.png. A checkpoint is kept in DIR: the same command goes on",
            "where it was stopped, by Ctrl-C too, and ends at the same model."
        },
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example:", "  affiche train cutout --out models/cutout-small --seed 1 --minutes 30"})
final class TrainCutoutCommand extends Command {
    /** Highest learning rate. */
    private static final double RATE = 2e-3;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the model, made if missing.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Option(
            names = "--minutes",
            defaultValue = "30",
            paramLabel = "M",
            description = "Longest time, 1 to 10000 (default: ${DEFAULT-VALUE}).")
    private int minutes;

    @Option(
            names = "--steps",
            defaultValue = "6000",
            paramLabel = "N",
            description = "Steps of the optimiser, 1 to 10000000 (default: ${DEFAULT-VALUE}).")
    private int steps;

    @Option(
            names = "--batch",
            defaultValue = "16",
            paramLabel = "N",
            description = "Photos in a step, 1 to 1024 (default: ${DEFAULT-VALUE}).")
    private int batch;

    TrainCutoutCommand(Surroundings around) {
        super(around);
    }

    @Override
    void check() {
        within("--minutes", minutes, 1, 10_000);
        within("--steps", steps, 1, 10_000_000);
        within("--batch", batch, 1, 1024);
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        CutoutTrainingResult result = studio.cutting()
                .train(
                        new CutoutTrainingPlan(out, steps, batch, RATE, seed.value()),
                        Duration.ofMinutes(minutes),
                        around().threads(),
                        progress);
        progress.end();
        say(String.format(
                Locale.ROOT,
                "%s with loss %.3f, overlap %.3f on photos it did not learn from; the model is in %s",
                StepsDone.words(result.steps(), steps),
                result.loss(),
                result.overlap(),
                out.toAbsolutePath().normalize()));
        return 0;
    }
}
