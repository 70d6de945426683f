package studio.affiche;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;
import studio.affiche.cli.CommandLineFace;
import studio.affiche.cli.Surroundings;
import studio.affiche.ui.StudioApp;

/** Starts the studio or, with a command, the command line. */
public final class Main {
    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    /**
     * Starts the program.
     *
     * @param args the command line; none, or one file, opens the studio
     */
    public static void main(String[] args) {
        // HarfBuzz is bound twice in the JDK; the older binding is ready for the first line of text sooner.
        System.setProperty("sun.font.layout.ffm", "false");
        if (args.length > 0 && !opens(args)) {
            System.exit(command(args));
        }
        if (!Display.available()) {
            System.err.println(
                    "There is no display to open the studio on, so a sample brief is designed into out/ instead");
            System.exit(command("generate", "--sample", "--out", "out"));
        }
        // JavaFX warns when it is on the class path, where it works and where several libraries need it.
        JAVAFX.setLevel(Level.SEVERE);
        try {
            StudioApp.open(args);
        } catch (RuntimeException | Error e) {
            Optional<String> missing = Display.missing(e);
            if (missing.isEmpty()) {
                throw e;
            }
            System.err.println(missing.get());
            System.exit(1);
        }
    }

    /** Whether the arguments are a file to open in the studio. */
    private static boolean opens(String[] args) {
        return args.length == 1 && !args[0].startsWith("-") && Files.isRegularFile(Path.of(args[0]));
    }

    private static int command(String... args) {
        // Java2D needs no screen; saying so spares it the search for one.
        System.setProperty("java.awt.headless", "true");
        Stop stop = Stop.listening();
        try {
            StudioSettings settings = StudioSettings.ofMachine();
            var around = new Surroundings(
                    () -> Studio.create(settings),
                    settings.version(),
                    writer(System.out),
                    writer(System.err),
                    Optional.ofNullable(System.console())
                            .map(Console::isTerminal)
                            .orElse(false),
                    Math.max(2, Runtime.getRuntime().availableProcessors()),
                    stop::asked);
            return CommandLineFace.run(around, args);
        } finally {
            stop.workEnded();
        }
    }

    /** Where the locale knows ASCII only, terminals show UTF-8 nonetheless. */
    private static PrintWriter writer(PrintStream stream) {
        Charset charset = stream.charset();
        boolean ascii = charset.name().toUpperCase(Locale.ROOT).contains("ASCII");
        return new PrintWriter(stream, true, ascii ? StandardCharsets.UTF_8 : charset);
    }
}
