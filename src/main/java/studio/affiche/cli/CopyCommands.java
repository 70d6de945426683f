package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** {@code train copy} and {@code evaluate copy}: the model that reads the roles of lines. */
final class CopyCommands {
    private CopyCommands() {}

    /** {@code train copy}. */
    @CommandLine.Command(
            name = "copy",
            sortOptions = false,
            header = "Trains the model that reads what each line of copy is for.",
            description = {
                "",
                "Learns from the labelled copy that ships with the program, and prints how often roles are read rightly on",
                "its development briefs. The program reads the model that it was built with: build it again to use a new one."
            },
            optionListHeading = "%nOptions:%n",
            footer = {"", "Example:", "  affiche train copy --out models/copy-small --seed 1"})
    static final class Train extends Command {
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
                description = "Order of the lessons (default: ${DEFAULT-VALUE}).")
        private long seed;

        @Option(
                names = "--epochs",
                defaultValue = "12",
                paramLabel = "N",
                description = "1 to 1000 (default: ${DEFAULT-VALUE}).")
        private int epochs;

        Train(Surroundings around) {
            super(around);
        }

        @Override
        void check() {
            within("--epochs", epochs, 1, 1000);
        }

        @Override
        int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
            String table = studio.trainCopy(out, epochs, seed, progress);
            progress.end();
            say(table.stripTrailing());
            return 0;
        }
    }

    /** {@code evaluate copy}. */
    @CommandLine.Command(
            name = "copy",
            sortOptions = false,
            header = "Measures how often the roles of lines are read rightly.",
            optionListHeading = "%nOptions:%n",
            footer = {"", "Example:", "  affiche evaluate copy --split test"})
    static final class Evaluate extends Command {
        @Option(
                names = "--split",
                defaultValue = "test",
                paramLabel = "S",
                description = "Briefs that are read: train, dev or test (default: ${DEFAULT-VALUE}).")
        private String split = "test";

        Evaluate(Surroundings around) {
            super(around);
        }

        @Override
        void check() {
            if (!List.of("train", "dev", "test").contains(split)) {
                throw wrong("--split takes train, dev or test, not " + split);
            }
        }

        @Override
        int run(Studio studio, ProgressLines progress) {
            say(studio.evaluateCopy(split).stripTrailing());
            return 0;
        }
    }
}
