package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** {@code dataset}: data to try the program out and to train it. */
@CommandLine.Command(
        name = "dataset",
        header = "Makes data to try the program out.",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n")
final class DatasetCommand implements Runnable {
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
        throw new ParameterException(spec.commandLine(), "Give what to make: samples");
    }

    /** {@code dataset samples}: briefs with products drawn by the program. */
    @CommandLine.Command(
            name = "samples",
            sortOptions = false,
            header = "Draws sample products and writes briefs for them.",
            description = {
                "",
                "Writes DIR/<sample>/brief.json and its picture for twelve samples: a PNG of the product cut out, or a JPEG"
                        + " of it on a ground. The pictures are drawn by the program and are the same every time; that takes"
                        + " a few minutes."
            },
            optionListHeading = "%nOptions:%n",
            footer = {"", "Example:", "  affiche dataset samples --out samples"})
    static final class Samples extends Command {
        @Option(
                names = "--out",
                required = true,
                paramLabel = "DIR",
                description = "Folder for the samples, made if missing.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        Samples(Surroundings around) {
            super(around);
        }

        @Override
        int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
            int written = studio.writeSamples(out, progress);
            progress.end();
            say(written + " samples in " + out.toAbsolutePath().normalize());
            return 0;
        }
    }
}
