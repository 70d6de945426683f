package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.affiche.app.Batch;
import studio.affiche.app.BatchReport;
import studio.affiche.app.Studio;
import studio.affiche.poster.CanvasSize;
import studio.affiche.task.TaskCancelled;

/** {@code batch}: a poster for each row of a feed. */
@CommandLine.Command(
        name = "batch",
        sortOptions = false,
        header = "Makes a poster for each row of a product feed.",
        description = {
            "",
            "The feed is CSV in UTF-8; its first line names the columns, in any order and case. Paths are relative to"
                    + " the feed. A row that fails is told with its line and the others go on; the exit code is then 1.",
            "",
            "Without --template each row is a brief:",
            "  product    picture of the product (needed)",
            "  name       of the product",
            "  copy       lines of copy, separated by |; copy1, copy2 ... likewise",
            "  label headline support number price cta badge fact1 fact2 fact3",
            "             one line of copy each",
            "  direction  wishes for the picture, such as soft morning light",
            "  size       such as 1080x1350",
            "  colors     of the brand, such as #17392f #f4c9ae",
            "  file       name of the picture written (default: the name, else row-0001 ...)",
            "With --template each row fills the poster of a project: a column called like a text layer gives its words"
                    + " (an empty cell hides the layer), product gives another picture, file the name.",
            "Other columns are left out and named at the end."
        },
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  affiche batch feed.csv --out posters",
            "  affiche batch prices.csv --template spring.affiche --out posters"
        })
final class BatchCommand extends Command {
    @Parameters(paramLabel = "FEED.csv", description = "The feed.")
    @SuppressWarnings("NullAway.Init")
    private Path feed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the files, made if missing.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--template",
            paramLabel = "P.affiche",
            description = "A project whose texts the rows replace (default: each row is a brief).")
    private @Nullable Path template;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "Size in pixels, without --template (default: the row's, else 1080x1350).")
    private @Nullable CanvasSize size;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "A whole number, without --template (default: ${DEFAULT-VALUE}).")
    private long seed;

    BatchCommand(Surroundings around) {
        super(around);
    }

    @Override
    void check() {
        if (template != null && size != null) {
            throw wrong("--size does not go with --template: the posters have the template's size");
        }
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        BatchReport report = new Batch(studio, around().threads())
                .run(feed, Optional.ofNullable(template), Optional.ofNullable(size), seed, out, progress);
        progress.end();
        report.notes().forEach(this::note);
        report.failed().forEach(row -> note(feed.getFileName() + ", line " + row.line() + ": " + row.sentence()));
        say(report.made() + " posters in " + out.toAbsolutePath().normalize()
                + (report.failed().isEmpty() ? "" : ", " + report.failed().size() + " rows failed"));
        return report.failed().isEmpty() ? 0 : 1;
    }
}
