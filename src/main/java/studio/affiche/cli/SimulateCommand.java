package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import studio.affiche.app.PracticeCampaign;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** {@code simulate}: the practice campaign. */
@CommandLine.Command(
        name = "simulate",
        sortOptions = false,
        header = "Runs a practice campaign: simulated clicks on designs, for learning and tests.",
        description = {
            "",
            "Shows each design N times to an invented audience with hidden tastes and writes impressions and clicks as"
                    + " a platform would report them. Nobody clicked: the numbers are drawn from the audience's tastes"
                    + " and a seed, and say nothing about real people."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Six audiences are in samples/audiences; docs/formats.md tells how to write one.",
            "",
            "Example:",
            "  affiche simulate --audience samples/audiences/mixed.json --designs out/designs.jsonl --impressions 2000"
                    + " --out out/feedback.csv"
        })
final class SimulateCommand extends Command {
    @Option(names = "--audience", required = true, paramLabel = "A.json", description = "Who is shown the designs.")
    @SuppressWarnings("NullAway.Init")
    private Path audience;

    @Option(
            names = "--designs",
            required = true,
            paramLabel = "F.jsonl",
            description = "Designs, as \"generate\" and \"replace\" write them; may be given several times.")
    private List<Path> designs = List.of();

    @Option(
            names = "--impressions",
            defaultValue = "1000",
            paramLabel = "N",
            description = "How often each design is shown, 1 to 10000000 (default: ${DEFAULT-VALUE}).")
    private int impressions;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "A whole number; another seed gives other clicks (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "F.csv", description = "The report to write.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    SimulateCommand(Surroundings around) {
        super(around);
    }

    @Override
    void check() {
        within("--impressions", impressions, 1, 10_000_000);
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        PracticeCampaign.Result result = PracticeCampaign.run(audience, designs, impressions, seed, out, progress);
        progress.end();
        say(String.format(
                Locale.ROOT,
                "Simulated, nobody clicked: %d clicks of %d impressions (%.2f %%) on %d designs from “%s” in %s",
                result.clicks(),
                result.impressions(),
                100.0 * result.clicks() / result.impressions(),
                result.designs(),
                result.audience(),
                out.toAbsolutePath().normalize()));
        return 0;
    }
}
