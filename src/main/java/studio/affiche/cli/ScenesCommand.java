package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import studio.affiche.app.SheetOrder;
import studio.affiche.app.Studio;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Rgba;
import studio.affiche.task.TaskCancelled;

/** {@code scenes}: a sheet of the built-in backgrounds. */
@CommandLine.Command(
        name = "scenes",
        sortOptions = false,
        header = "Paints a labelled sheet of the built-in backgrounds.",
        description = {
            "",
            "Every family of backgrounds in one light and one set of colours. The words below a picture",
            "are those that ask for it in a brief's direction."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  affiche scenes --sheet scenes.png",
            "  affiche scenes --sheet teal.png --prompt \"soft morning light, teal\" --size 270x480",
            "  affiche scenes --sheet brand.png --palette \"#f3e9da,#c98f5a,#fffaf0,#17392f\" --families \"arch,silk\""
        })
final class ScenesCommand extends Command {
    @Option(names = "--sheet", required = true, paramLabel = "F.png", description = "The picture to write.")
    @SuppressWarnings("NullAway.Init")
    private Path sheet;

    @Option(
            names = "--prompt",
            defaultValue = "",
            paramLabel = "WORDS",
            description = "Light, mood, colours and materials, in English or Chinese.")
    @SuppressWarnings("NullAway.Init")
    private String prompt;

    @Option(
            names = "--palette",
            defaultValue = "",
            paramLabel = "#G,#S,#L,#A",
            description = "Colours of every picture: ground, shade, light, accent (default: each chooses its own).")
    @SuppressWarnings("NullAway.Init")
    private String palette;

    @Option(
            names = "--families",
            defaultValue = "",
            paramLabel = "A,B,…",
            description = "Only these, by words that name them (default: all).")
    @SuppressWarnings("NullAway.Init")
    private String families;

    @Option(
            names = "--size",
            defaultValue = "288x360",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "Size of each picture in pixels, each side 64 to 1024 (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private CanvasSize size;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "A whole number; another seed gives other pictures (default: ${DEFAULT-VALUE}).")
    private long seed;

    ScenesCommand(Surroundings around) {
        super(around);
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split("[,，、;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<Rgba> colors() {
        List<Rgba> colors = new ArrayList<>();
        for (String part : parts(palette)) {
            try {
                colors.add(Rgba.parse(part.startsWith("#") ? part : "#" + part));
            } catch (IllegalArgumentException e) {
                throw wrong("--palette: " + e.getMessage());
            }
        }
        return colors;
    }

    @Override
    void check() {
        within("--size", size.width(), SheetOrder.LEAST_SIDE, SheetOrder.GREATEST_SIDE);
        within("--size", size.height(), SheetOrder.LEAST_SIDE, SheetOrder.GREATEST_SIDE);
        int given = colors().size();
        if (given != 0 && given != SheetOrder.COLORS) {
            throw wrong(
                    "--palette takes " + SheetOrder.COLORS + " colours (ground, shade, light, accent), not " + given);
        }
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        var order = new SheetOrder(prompt, colors(), parts(families), size, seed);
        int shown = studio.writeSceneSheet(order, sheet, progress);
        progress.end();
        say(sheet.toAbsolutePath().normalize() + ": " + shown + " backgrounds");
        return 0;
    }
}
