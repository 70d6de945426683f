package studio.affiche;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;
import studio.affiche.cli.CommandLineFace;
import studio.affiche.cli.Surroundings;

/** Starts the studio or, with a command, the command line. */
public final class Main {
    private Main() {}

    /**
     * Starts the program.
     *
     * @param args the command line; none opens the studio
     */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.exit(command(args));
        }
        System.err.println("There is no display, so the posters of a sample go to out/ (see --help for commands)");
        System.exit(command("dataset", "samples", "--out", "out"));
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
