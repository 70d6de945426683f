package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import studio.affiche.app.ContestPlan;
import studio.affiche.app.Entrant;
import studio.affiche.app.PolicyChoice;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** {@code evaluate}: how good models are. */
@CommandLine.Command(name = "evaluate", header = "Measures models.")
final class EvaluateCommand extends CommandGroup {
    EvaluateCommand() {
        super("Give what to measure: copy, design, posters or policy");
    }

    private static PolicyChoice chosen(Studio studio, @Nullable Path policy) throws IOException {
        return Optional.ofNullable(policy)
                .map(PolicyChoice::new)
                .or(studio.policies()::installed)
                .orElseThrow(() -> new IOException("No design policy is installed: name one with --policy DIR"));
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
            PolicyChoice choice = chosen(studio, policy);
            String table = studio.schooling().evaluateDesign(choice, briefs, seed, progress);
            progress.end();
            say(table.stripTrailing());
            return 0;
        }
    }

    /** {@code evaluate policy}: learning from clicks. */
    @CommandLine.Command(
            name = "policy",
            sortOptions = false,
            header = "Measures ways to learn from clicks against each other.",
            description = {
                "",
                "Shows designs of made-up briefs to invented audiences, has each method learn an adapter from the clicks, and",
                "prints tables: by how much the true click-through rate for products never shown rises, how far the policy",
                "moved, and how far rewards and forecasts can be trusted. Nobody clicked: all clicks are simulated.",
                "",
                "A method is idpo, dpo, dpo-sum, ipo, winners, background (IDPO on backgrounds alone) or nothing (designs",
                "are chosen by what the clicks say, and the policy stays as it is), then maybe which",
                "pairs count (/posterior, /paper, /soft or /practice), then maybe @ and a beta.",
                "",
                "Takes minutes for each method, audience and seed. Results are kept in DIR: the same command goes on where it",
                "was stopped."
            },
            optionListHeading = "%nOptions:%n",
            footer = {
                "",
                "Example:",
                "  affiche evaluate policy --audience samples/audiences/mixed.json --methods idpo,dpo,background --out out/contest"
            })
    static final class Policy extends Command {
        @Option(
                names = "--audience",
                required = true,
                paramLabel = "F.json",
                description = "An invented audience; may be given several times.")
        private List<Path> audiences = List.of();

        @Option(
                names = "--methods",
                split = ",",
                defaultValue = "idpo/practice,idpo,dpo,background,winners",
                paramLabel = "M",
                description = "What learns (default: ${DEFAULT-VALUE}).")
        private List<String> methods = List.of();

        @Option(
                names = "--out",
                required = true,
                paramLabel = "DIR",
                description = "Folder of adapters and results, made if missing.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Option(
                names = "--seeds",
                defaultValue = "3",
                paramLabel = "N",
                description = "Rounds, 1 to 100 (default: ${DEFAULT-VALUE}).")
        private int seeds;

        @Option(
                names = "--briefs",
                defaultValue = "24",
                paramLabel = "N",
                description =
                        "Briefs whose 20 posters each are shown in a round, 1 to 10000 (default: ${DEFAULT-VALUE}).")
        private int briefs;

        @Option(
                names = "--impressions",
                defaultValue = "1000",
                paramLabel = "N",
                description = "Of each poster, 1 to 10000000 (default: ${DEFAULT-VALUE}).")
        private long impressions;

        @Option(
                names = "--judged",
                defaultValue = "24",
                paramLabel = "N",
                description = "Briefs with products never shown to judge by, 1 to 10000 (default: ${DEFAULT-VALUE}).")
        private int judged;

        @Option(
                names = "--lifts-only",
                description =
                        "Leaves out the check of forecasts, which takes longer than learning where a method learns from"
                                + " posters that were shown.")
        private boolean liftsOnly;

        @Option(
                names = "--policy",
                paramLabel = "DIR",
                description = "The design policy (default: models/design-small where it is installed).")
        private @Nullable Path policy;

        Policy(Surroundings around) {
            super(around);
        }

        @Override
        void check() {
            within("--seeds", seeds, 1, 100);
            within("--briefs", briefs, 1, 10_000);
            within("--impressions", impressions, 1, 10_000_000);
            within("--judged", judged, 1, 10_000);
            entrants();
        }

        private List<Entrant> entrants() {
            try {
                return methods.stream().map(Entrant::of).toList();
            } catch (IllegalArgumentException e) {
                throw wrong("--methods: " + e.getMessage());
            }
        }

        @Override
        int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
            PolicyChoice choice = chosen(studio, policy);
            var plan = new ContestPlan(audiences, entrants(), seeds, briefs, impressions, judged, !liftsOnly, out);
            String tables = studio.contests().run(choice, plan, progress);
            progress.end();
            say(tables.stripTrailing());
            return 0;
        }
    }
}
