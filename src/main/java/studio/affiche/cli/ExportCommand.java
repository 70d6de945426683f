package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.affiche.app.Document;
import studio.affiche.app.Studio;
import studio.affiche.poster.CanvasSize;
import studio.affiche.task.TaskCancelled;

/** {@code export}: a project as a picture. */
@CommandLine.Command(
        name = "export",
        sortOptions = false,
        header = "Writes the poster of a project as PNG.",
        description = {
            "",
            "The picture is the one the studio shows. It carries how it came to be (seed, design, program) as text."
        },
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example:", "  affiche export spring.affiche --out spring.png --scale 2"})
final class ExportCommand extends Command {
    @Parameters(paramLabel = "P.affiche", description = "The project.")
    @SuppressWarnings("NullAway.Init")
    private Path project;

    @Option(names = "--out", required = true, paramLabel = "F.png", description = "The picture to write.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--scale",
            defaultValue = "1",
            paramLabel = "1..4",
            description = "Pixels of the picture for each pixel of the canvas (default: ${DEFAULT-VALUE}).")
    private double scale;

    ExportCommand(Surroundings around) {
        super(around);
    }

    @Override
    void check() {
        if (!(scale >= 1 && scale <= 4)) {
            throw wrong("--scale takes a number from 1 to 4, not " + scale);
        }
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        Document document = studio.open(project);
        studio.warnings(document.poster()).forEach(this::note);
        studio.exportPng(document.poster(), document.assets(), out, scale, progress);
        progress.end();
        CanvasSize size = document.poster().size();
        say(out.toAbsolutePath().normalize() + ": " + Math.round(size.width() * scale) + "×"
                + Math.round(size.height() * scale) + " pixels");
        return 0;
    }
}
