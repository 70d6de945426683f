package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import studio.affiche.app.Studio;
import studio.affiche.app.TrainingPlan;
import studio.affiche.app.TrainingResult;
import studio.affiche.task.TaskCancelled;

/** {@code train}: models of one's own. */
@CommandLine.Command(
        name = "train",
        header = "Trains models.",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n")
final class TrainCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Give what to train: design");
    }

    /** {@code train design}: the design policy. */
    @CommandLine.Command(
            name = "design",
            sortOptions = false,
            header = "Trains a design policy from designs of the art director.",
            description = {
                "",
                "Makes briefs up, lets the art director design them, trains a tokenizer and a model, and writes DIR/config.json,",
                "DIR/model.safetensors, DIR/tokenizer.json and DIR/loss.png. Lessons and a checkpoint are kept in DIR: the same",
                "command goes on where it was stopped, by Ctrl-C too, and ends at the same model."
            },
            optionListHeading = "%nOptions:%n",
            footer = {"", "Example:", "  affiche train design --out models/design-small --seed 1 --minutes 170"})
    static final class Design extends Command {
        /** Highest learning rate: a small model stands more than a large one. */
        private static final double RATE = 1e-3;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "DIR",
                description = "Folder of the model, made if missing.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Option(
                names = "--seed",
                defaultValue = "1",
                paramLabel = "S",
                description = "Of everything random (default: ${DEFAULT-VALUE}).")
        private long seed;

        @Option(
                names = "--minutes",
                defaultValue = "170",
                paramLabel = "M",
                description = "Longest time, 1 to 10000 (default: ${DEFAULT-VALUE}).")
        private int minutes;

        @Option(
                names = "--briefs",
                defaultValue = "4000",
                paramLabel = "N",
                description = "Briefs to make lessons from, 1 to 1000000 (default: ${DEFAULT-VALUE}).")
        private int briefs;

        @Option(
                names = "--steps",
                defaultValue = "8000",
                paramLabel = "N",
                description = "Steps of the optimiser, 1 to 10000000 (default: ${DEFAULT-VALUE}).")
        private int steps;

        @Option(
                names = "--batch",
                defaultValue = "16",
                paramLabel = "N",
                description = "Lessons in a step, 1 to 1024 (default: ${DEFAULT-VALUE}).")
        private int batch;

        Design(Surroundings around) {
            super(around);
        }

        @Override
        void check() {
            within("--minutes", minutes, 1, 10_000);
            within("--briefs", briefs, 1, 1_000_000);
            within("--steps", steps, 1, 10_000_000);
            within("--batch", batch, 1, 1024);
        }

        @Override
        int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
            var plan = new TrainingPlan(out, briefs, steps, batch, RATE, seed);
            TrainingResult result =
                    studio.schooling().trainDesign(plan, Duration.ofMinutes(minutes), around().threads(), progress);
            progress.end();
            say(String.format(
                    Locale.ROOT,
                    "%d of %d steps on %d lessons, loss %.3f; the model is in %s",
                    result.steps(),
                    steps,
                    result.lessons(),
                    result.loss(),
                    out.toAbsolutePath().normalize()));
            return 0;
        }
    }
}
