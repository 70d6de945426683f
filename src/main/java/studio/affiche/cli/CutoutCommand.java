package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.affiche.app.CutPhoto;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** {@code cutout}: the product out of its photo. */
@CommandLine.Command(
        name = "cutout",
        sortOptions = false,
        header = "Takes the product out of a photo.",
        description = {
            "",
            "Writes the product with its alpha, at the photo's size, and tells how far it can be trusted: good, check the"
                    + " edges, or could not separate."
        },
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit code 0 also where product and background could not be separated; the picture is then the whole photo.",
            "",
            "Example:",
            "  affiche cutout bottle.jpg --out bottle.png"
        })
final class CutoutCommand extends Command {
    @Parameters(paramLabel = "PHOTO", description = "PNG, JPEG, WebP, TIFF, PSD, GIF or BMP.")
    @SuppressWarnings("NullAway.Init")
    private Path photo;

    @Option(names = "--out", required = true, paramLabel = "F.png", description = "The picture to write.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--strokes",
            paramLabel = "F.json",
            description = "Strokes that say what is product and what is not (docs/formats.md).")
    private @Nullable Path strokes;

    CutoutCommand(Surroundings around) {
        super(around);
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        CutPhoto cut = studio.cutting().cutOut(photo, Optional.ofNullable(strokes), out, progress);
        progress.end();
        cut.notes().forEach(this::note);
        say(out.toAbsolutePath().normalize() + ": " + cut.width() + "×" + cut.height() + " pixels");
        say(cut.verdict());
        return 0;
    }
}
