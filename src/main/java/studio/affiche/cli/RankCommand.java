package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.affiche.app.Forecasting;
import studio.affiche.app.RankedDesign;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** {@code rank}: which designs are likely to win. */
@CommandLine.Command(
        name = "rank",
        sortOptions = false,
        header = "Ranks designs by what an adapter has learned from clicks.",
        description = {
            "",
            "Prints for each design the lift over the average design of its brief with an interval that holds the truth",
            "nine times in ten, its percentile, the share of background, text and layout in what sets it apart, and how",
            "much of the traffic the next test should give it."
        },
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example:", "  affiche rank --designs out/designs.jsonl --adapter clicks --out ranking.json"})
final class RankCommand extends Command {
    @Option(
            names = "--designs",
            required = true,
            paramLabel = "F.jsonl",
            description = "Designs, as \"generate\" and \"replace\" list them; may be given several times.")
    private List<Path> designs = List.of();

    @Option(names = "--out", paramLabel = "F.json", description = "Write the ranking as JSON as well.")
    private @Nullable Path out;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    RankCommand(Surroundings around) {
        super(around);
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        List<RankedDesign> ranking = studio.forecasting().rank(designs, policy.trained(studio), progress);
        progress.end();
        if (out != null) {
            Forecasting.write(ranking, out);
        }
        ranking.forEach(r -> say(r.line()));
        return 0;
    }
}
