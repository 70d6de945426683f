package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.affiche.app.Prepared;
import studio.affiche.app.Production;
import studio.affiche.app.Studio;
import studio.affiche.poster.CanvasSize;
import studio.affiche.task.TaskCancelled;

/** {@code generate}: posters for a brief. */
@CommandLine.Command(
        name = "generate",
        sortOptions = false,
        header = "Makes posters for a brief.",
        description = {
            "",
            "Writes DIR/<id>.png, DIR/<id>.affiche (to edit in the studio) and DIR/designs.jsonl",
            "(to vary with \"replace\"). The same brief, count and seed give the same files.",
            "",
            "A brief is a JSON file; paths in it are relative to it:",
            "  {\"name\": \"Night serum\", \"product\": \"bottle.png\",",
            "   \"candidates\": [\"Wake up to calmer skin\", \"98 %% plant-based\", \"From 39 €\"],",
            "   \"direction\": \"soft morning light, podium\", \"size\": [1080, 1350],",
            "   \"brand\": {\"colors\": [\"#17392f\"], \"logo\": \"logo.png\"}}",
            "Only product and candidates are needed."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  affiche generate --brief samples/serum/brief.json --out out",
            "  affiche generate --brief brief.json --count 24 --seed 7 --size 1080x1920 --out stories"
        })
final class GenerateCommand extends Command {
    @Option(names = "--brief", paramLabel = "B.json", description = "The brief to make posters for.")
    private @Nullable Path brief;

    @Option(names = "--sample", description = "Instead of a brief: a sample whose product the program draws itself.")
    private boolean sample;

    @Option(
            names = "--count",
            defaultValue = "12",
            paramLabel = "N",
            description = "How many posters, 1 to 200 (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "A whole number; another seed gives other posters (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the files, made if missing.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "Size in pixels, each side 64 to 8192, such as 1080x1080 (default: the brief's).")
    private @Nullable CanvasSize size;

    @Option(
            names = "--background",
            defaultValue = "scene",
            paramLabel = "scene|flow",
            description = "Built-in scenes, or a trained renderer (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String background;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    GenerateCommand(Surroundings around) {
        super(around);
    }

    @Override
    void check() throws IOException {
        within("--count", count, 1, 200);
        if ((brief == null) != sample) {
            throw wrong("Give a brief with --brief B.json, or --sample");
        }
        if (!List.of("scene", "flow").contains(background)) {
            throw wrong("--background takes scene or flow, not " + background);
        }
        if (background.equals("flow")) {
            throw new IOException(
                    "--background flow needs a trained renderer, and none is installed: use --background scene");
        }
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        policy.apply(studio);
        Prepared prepared = brief == null ? studio.sampleBrief(progress) : studio.openBrief(brief, progress);
        prepared.notes().forEach(this::note);
        if (prepared.doubtful()) {
            note("The cut-out is not sure. " + prepared.quality());
        }
        Studio.remarks(prepared.brief()).forEach(this::note);
        Prepared sized = Optional.ofNullable(size)
                .map(s -> prepared.withBrief(prepared.brief().withSize(s)))
                .orElse(prepared);
        Production.Generated made =
                new Production(studio, around().threads()).generate(sized, count, seed, out, progress);
        progress.end();
        made.warnings().forEach(this::note);
        int found = made.pictures().size();
        if (found < count) {
            note((found == 0 ? "No poster" : "Only " + found + " of " + count + " posters")
                    + " could be made from this brief"
                    + made.shortfall()
                            .map(s -> "; most designs were turned down because: " + s)
                            .orElse(""));
        }
        say(found + " posters in " + out.toAbsolutePath().normalize());
        return 0;
    }
}
