package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import studio.affiche.app.PolicyChoice;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** {@code evaluate}: how good models are. */
@CommandLine.Command(
        name = "evaluate",
        header = "Measures models.",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n")
final class EvaluateCommand implements Runnable {
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
        throw new ParameterException(spec.commandLine(), "Give what to measure: design");
    }

    /** {@code evaluate design}: the design policy. */
    @CommandLine.Command(
            name = "design",
            sortOptions = false,
            header = "Measures a design policy beside the art director and random valid designs.",
            description = {
                "",
                "Has each design the same made-up briefs, with products of categories that training never saw, and prints a",
                "table: whether texts fit, read and keep off the product, how boxes align and overlap, how various a dozen",
                "designs of one brief are, and whether sampling one element leaves the others as they were."
            },
            optionListHeading = "%nOptions:%n",
            footer = {"", "Example:", "  affiche evaluate design --policy models/design-small"})
    static final class Design extends Command {
        @Option(
                names = "--policy",
                paramLabel = "DIR",
                description = "The design policy (default: models/design-small where it is installed).")
        private @Nullable Path policy;

        @Option(
                names = "--briefs",
                defaultValue = "500",
                paramLabel = "N",
                description = "How many briefs, 1 to 100000 (default: ${DEFAULT-VALUE}).")
        private int briefs;

        @Option(
                names = "--seed",
                defaultValue = "1",
                paramLabel = "S",
                description = "Of briefs and designs (default: ${DEFAULT-VALUE}).")
        private long seed;

        Design(Surroundings around) {
            super(around);
        }

        @Override
        void check() {
            within("--briefs", briefs, 1, 100_000);
        }

        @Override
        int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
            PolicyChoice choice = Optional.ofNullable(policy)
                    .map(PolicyChoice::new)
                    .or(studio.policies()::installed)
                    .orElseThrow(() -> new IOException("No design policy is installed: name one with --policy DIR"));
            String table = studio.schooling().evaluateDesign(choice, briefs, seed, progress);
            progress.end();
            say(table.stripTrailing());
            return 0;
        }
    }
}
