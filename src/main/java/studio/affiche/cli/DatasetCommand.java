package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.affiche.app.DataImport;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** {@code dataset}: data to try the program out and to train it. */
@CommandLine.Command(name = "dataset", header = "Makes data to try the program out, and takes published data in.")
final class DatasetCommand extends CommandGroup {
    DatasetCommand() {
        super("Give what to do: samples, practice, import-idpo");
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

    /** {@code dataset practice}: what a policy practises on. */
    @CommandLine.Command(
            name = "practice",
            sortOptions = false,
            header = "Draws the designs for made-up products that a policy practises on.",
            description = {
                "",
                "\"optimize\" practises what clicks say on designs of the policy for made-up products. Where none lie beside the",
                "policy it draws them, which takes minutes the first time. This draws them and puts them there."
            },
            optionListHeading = "%nOptions:%n",
            footer = {"", "Example:", "  affiche dataset practice --policy models/design-small"})
    static final class Practice extends Command {
        @Mixin
        private final PolicyOptions policy = new PolicyOptions();

        @Mixin
        private final SeedOption seed = new SeedOption();

        Practice(Surroundings around) {
            super(around);
        }

        @Override
        int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
            Path written = studio.optimizing().shipPractice(policy.trained(studio), seed.value(), progress);
            progress.end();
            say("What the policy practises on is in " + written.toAbsolutePath().normalize());
            return 0;
        }
    }

    /** {@code dataset import-idpo}: published pairs. */
    @CommandLine.Command(
            name = "import-idpo",
            sortOptions = false,
            header = "Takes published pairs apart into files that the program learns from.",
            description = {
                "",
                "Reads pairs in the schema of AutoPP1M's idpo_all_samples.json, a list or a record a line, and writes",
                "DIR/pairs.json for \"optimize --pairs\", DIR/conversations.json with the better design of each pair for",
                "\"train design --data\", and DIR/report.txt. Records that cannot be used are counted and told by their number;",
                "the rest is used. Pictures are looked for beside the file."
            },
            optionListHeading = "%nOptions:%n",
            footer = {
                "",
                "Example:",
                "  affiche dataset import-idpo idpo_all_samples.json --out pairs",
                "  affiche train design --data pairs/conversations.json --base models/design-small --lora 8 --out sft"
            })
    static final class ImportIdpo extends Command {
        /** Records that are told one by one; the report has more. */
        private static final int TOLD = 10;

        @Parameters(index = "0", paramLabel = "FILE", description = "Pairs, such as idpo_all_samples.json.")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "DIR",
                description = "Folder for what is written, made if missing.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        ImportIdpo(Surroundings around) {
            super(around);
        }

        @Override
        int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
            DataImport.pairs(file, out, TOLD, progress).forEach(this::say);
            say("Pairs, conversations and the report are in "
                    + out.toAbsolutePath().normalize());
            return 0;
        }
    }
}
