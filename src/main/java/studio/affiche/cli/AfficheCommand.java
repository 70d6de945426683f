package studio.affiche.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, with no command given but some option. */
@CommandLine.Command(
        name = "affiche",
        header = "Affiche turns a product photo and a few lines of copy into posters.",
        description = {"", "Without a command it opens the studio."},
        synopsisSubcommandLabel = "[COMMAND]",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit code 0 on success, 1 on a failure (told in one line), 2 on wrong usage.",
            "\"affiche COMMAND --help\" explains a command with examples; affiche stands for java -jar target/affiche.jar."
        })
final class AfficheCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                help || version
                        ? "Nothing to do"
                        : "Give a command: generate, replace, simulate, export, cutout, batch, scenes");
    }
}
