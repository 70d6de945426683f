package studio.affiche.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import studio.affiche.app.Studio;

/**
 * What a command finds around it.
 *
 * @param studio makes the studio; asked at most once a command, when it is needed
 * @param version of the program
 * @param out for results
 * @param err for progress and failures
 * @param terminal whether a bar can be drawn on {@code err}
 * @param threads that may work side by side
 * @param cancelled whether the user asked to stop
 */
public record Surroundings(
        Supplier<Studio> studio,
        String version,
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        int threads,
        BooleanSupplier cancelled) {}
