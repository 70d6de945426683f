package studio.affiche.cli;

import picocli.CommandLine.Option;

/** What random numbers begin with: the option of commands that train. */
final class SeedOption {
    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Of everything random (default: ${DEFAULT-VALUE}).")
    private long seed;

    /** The same seed gives the same. */
    long value() {
        return seed;
    }
}
