package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.affiche.app.ColumnChoice;
import studio.affiche.app.OptimizePlan;
import studio.affiche.app.OptimizeReport;
import studio.affiche.app.PolicyChoice;
import studio.affiche.app.Studio;
import studio.affiche.poster.Element;
import studio.affiche.task.TaskCancelled;

/** {@code optimize}: learns from clicks. */
@CommandLine.Command(
        name = "optimize",
        sortOptions = false,
        header = "Learns from clicks which designs win.",
        description = {
            "",
            "Compares posters of one brief that differ in one element, by their clicks, and learns an adapter of the",
            "design policy from these pairs by isolated DPO (AutoPP). Use it with \"generate --adapter\" and \"rank\"."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  affiche optimize --designs out/designs.jsonl --designs out/texts/designs.jsonl --feedback report.csv --out clicks",
            "  affiche optimize --pairs idpo_all_samples.json --out clicks"
        })
final class OptimizeCommand extends Command {
    @Option(
            names = "--designs",
            paramLabel = "F.jsonl",
            description = "Posters, as \"generate\" and \"replace\" list them; may be given several times.")
    private List<Path> designs = List.of();

    @Option(names = "--feedback", paramLabel = "F.csv", description = "A report of their impressions and clicks.")
    private @Nullable Path feedback;

    @Option(
            names = "--columns",
            paramLabel = "poster=A,impressions=B,clicks=C",
            converter = ColumnsConverter.class,
            description = "Columns of the report, where they are not recognised: names, or places as in #2; day=D too.")
    private @Nullable ColumnChoice columns;

    @Option(
            names = "--pairs",
            paramLabel = "F.json",
            description = "Instead: pairs in the schema of the published idpo_all_samples.json.")
    private @Nullable Path pairs;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "ADAPTER",
            description = "Folder of the adapter; an older one in it is replaced at the end.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--loss",
            defaultValue = "idpo",
            paramLabel = "idpo|dpo|dpo-sum|ipo|winners",
            description = "dpo is on the mean log-probability, dpo-sum on the sum, winners learns the better posters as"
                    + " they are (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String loss;

    @Option(
            names = "--alpha",
            defaultValue = "5",
            paramLabel = "A",
            description = "How much the replaced element weighs in IDPO, 1 to 1000 (default: ${DEFAULT-VALUE}).")
    private double alpha;

    @Option(
            names = "--beta",
            paramLabel = "B",
            description =
                    "How strongly the policy is held (default: 10 for idpo, 20 for dpo, 0.1 for dpo-sum, 0.5 for ipo, and with"
                            + " thousands of pairs up to four times as much).")
    private @Nullable Double beta;

    @Option(
            names = "--label-smoothing",
            defaultValue = "0",
            paramLabel = "P",
            description = "Part of the labels that idpo, dpo and dpo-sum take to be wrong, 0 to below 0.5"
                    + " (default: ${DEFAULT-VALUE}).")
    private double smoothing;

    @Option(
            names = "--rule",
            defaultValue = "practice",
            paramLabel = "practice|posterior|paper|soft",
            description =
                    "Which pairs are learned from: designs that nobody was shown, compared by what the clicks say of"
                            + " their elements, or only posters that were shown: those sure to nine tenths, those one percentage"
                            + " point apart, or all with how sure they are (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String rule;

    @Option(
            names = "--elements",
            split = ",",
            paramLabel = "E",
            converter = ElementConverter.class,
            description = "Learn from pairs of these only, such as background (default: all three).")
    private List<Element> elements = List.of();

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    OptimizeCommand(Surroundings around) {
        super(around);
    }

    @Override
    void check() {
        boolean posters = !designs.isEmpty() && feedback != null;
        if (posters == (pairs != null) || designs.isEmpty() != (feedback == null)) {
            throw wrong("Give --designs F.jsonl with --feedback F.csv, or --pairs F.json");
        }
        if (columns != null && feedback == null) {
            throw wrong("--columns are those of the report that --feedback names");
        }
        if (!(alpha >= 1 && alpha <= 1000)) {
            throw wrong("--alpha takes a number from 1 to 1000, not " + alpha);
        }
        if (beta != null && !(beta > 0 && beta <= 1000)) {
            throw wrong("--beta takes a number above 0 up to 1000, not " + beta);
        }
        if (!(smoothing >= 0 && smoothing < 0.5)) {
            throw wrong("--label-smoothing takes a number from 0 to below 0.5, not " + smoothing);
        }
        if (smoothing > 0 && !List.of("idpo", "dpo", "dpo-sum").contains(loss)) {
            throw wrong("--label-smoothing does not go with --loss " + loss);
        }
        objective();
        sureness();
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        PolicyChoice base = policy.trained(studio);
        Set<Element> learned = elements.isEmpty() ? EnumSet.allOf(Element.class) : EnumSet.copyOf(elements);
        var plan = new OptimizePlan(
                objective(),
                alpha,
                beta == null ? OptionalDouble.empty() : OptionalDouble.of(beta),
                smoothing,
                sureness(),
                learned,
                seed.value());
        OptimizeReport report = pairs != null
                ? studio.optimizing().learnPairs(pairs, base, plan, out, progress)
                : studio.optimizing()
                        .learn(designs, feedback(), Optional.ofNullable(columns), base, plan, out, progress);
        progress.end();
        report.lines().forEach(this::say);
        say("The adapter is in " + out.toAbsolutePath().normalize());
        return 0;
    }

    private Path feedback() {
        if (feedback == null) {
            throw wrong("Give --feedback F.csv");
        }
        return feedback;
    }

    private OptimizePlan.Objective objective() {
        return switch (loss) {
            case "idpo" -> OptimizePlan.Objective.IDPO;
            case "dpo" -> OptimizePlan.Objective.DPO;
            case "dpo-sum" -> OptimizePlan.Objective.DPO_SUM;
            case "ipo" -> OptimizePlan.Objective.IPO;
            case "winners" -> OptimizePlan.Objective.WINNERS;
            default -> throw wrong("--loss takes idpo, dpo, dpo-sum, ipo or winners, not " + loss);
        };
    }

    private OptimizePlan.Sureness sureness() {
        return switch (rule) {
            case "posterior" -> OptimizePlan.Sureness.NINE_TENTHS;
            case "paper" -> OptimizePlan.Sureness.ONE_POINT;
            case "soft" -> OptimizePlan.Sureness.SOFT;
            case "practice" -> OptimizePlan.Sureness.PRACTICE;
            default -> throw wrong("--rule takes practice, posterior, paper or soft, not " + rule);
        };
    }
}
