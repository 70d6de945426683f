package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.affiche.app.Production;
import studio.affiche.app.Studio;
import studio.affiche.poster.Element;
import studio.affiche.task.TaskCancelled;

/** {@code replace}: variants that differ in one element. */
@CommandLine.Command(
        name = "replace",
        sortOptions = false,
        header = "Makes variants of designs that differ in one element only.",
        description = {
            "",
            "Each design of the file gets K variants in which background, text or layout is new and the other two are"
                    + " kept. Writes the same kinds of files as \"generate\"; each line of DIR/designs.jsonl names its"
                    + " parent and what was replaced."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example:",
            "  affiche replace --designs out/designs.jsonl --element background --count 3 --out out/backgrounds"
        })
final class ReplaceCommand extends Command {
    @Option(
            names = "--designs",
            required = true,
            paramLabel = "F.jsonl",
            description = "Designs, as \"generate\" writes them.")
    @SuppressWarnings("NullAway.Init")
    private Path designs;

    @Option(
            names = "--element",
            required = true,
            paramLabel = "background|text|layout",
            converter = ElementConverter.class,
            description = "What to replace.")
    @SuppressWarnings("NullAway.Init")
    private Element element;

    @Option(
            names = "--count",
            defaultValue = "4",
            paramLabel = "K",
            description = "Variants for each design, 1 to 200 (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "A whole number; another seed gives other variants (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the files, made if missing.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    ReplaceCommand(Surroundings around) {
        super(around);
    }

    @Override
    void check() {
        within("--count", count, 1, 200);
    }

    @Override
    int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
        policy.apply(studio);
        Production.Variants made =
                new Production(studio, around().threads()).replace(designs, element, count, seed, out, progress);
        progress.end();
        made.warnings().forEach(this::note);
        made.wanting()
                .forEach(id ->
                        note("%s: fewer than %d other %ss that hold were found".formatted(id, count, element.word())));
        say(made.pictures().size() + " variants in " + out.toAbsolutePath().normalize());
        return 0;
    }
}
