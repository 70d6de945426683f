package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** {@code evaluate posters}: what the judge finds in finished posters. */
@CommandLine.Command(
        name = "posters",
        sortOptions = false,
        header = "Judges finished posters.",
        description = {
            "",
            "With --designs: prints what is wrong with each poster of a list of designs, errors first.",
            "With --briefs: proposes posters for every brief of a folder and prints how often they have what a designer",
            "expects, as a table.",
            "",
            "What is measured is what is painted; nothing is written but the contact sheets."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  affiche evaluate posters --designs out/designs.jsonl",
            "  affiche evaluate posters --briefs briefs --labels briefs/labels.tsv --count 4 --sheets out/sheets"
        })
final class EvaluatePostersCommand extends Command {
    @Option(names = "--designs", paramLabel = "F.jsonl", description = "Designs whose posters are judged.")
    private @Nullable Path designs;

    @Option(names = "--briefs", paramLabel = "DIR", description = "Briefs that posters are proposed for.")
    private @Nullable Path briefs;

    @Option(
            names = "--labels",
            paramLabel = "F.tsv",
            description = "Roles that people gave the lines: brief file, role and line, with tabs.")
    private @Nullable Path labels;

    @Option(
            names = "--count",
            defaultValue = "4",
            paramLabel = "N",
            description = "Posters for each brief, 1 to 200 (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Of the designs (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--sheets", paramLabel = "DIR", description = "Folder for a contact sheet of each brief.")
    private @Nullable Path sheets;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    EvaluatePostersCommand(Surroundings around) {
        super(around);
    }

    @Override
    void check() {
        within("--count", count, 1, 200);
        if ((designs == null) == (briefs == null)) {
            throw wrong("Give posters with --designs F.jsonl or --briefs DIR");
        }
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        String text;
        if (designs != null) {
            text = studio.posterEvaluation().findings(designs, progress);
        } else if (briefs != null) {
            policy.apply(studio);
            text = studio.posterEvaluation()
                    .scorecard(briefs, Optional.ofNullable(labels), count, seed, Optional.ofNullable(sheets), progress);
        } else {
            throw new IllegalStateException("check() asks for one of the two");
        }
        progress.end();
        say(text.stripTrailing());
        return 0;
    }
}
