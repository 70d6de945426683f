package studio.affiche.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskCancelled;

/** What all commands share: their surroundings, {@code --help} and {@code --verbose}, and a studio to work with. */
abstract class Command implements Callable<Integer> {
    private final Surroundings around;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--verbose", order = 100, description = "On a failure, print the stack trace as well.")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 101,
            description = "Show this help.")
    private boolean help;

    Command(Surroundings around) {
        this.around = around;
    }

    /** Does it. */
    abstract int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled;

    /** Refuses options that do not go together, before anything is done. */
    void check() throws IOException {}

    @Override
    public final Integer call() throws IOException, TaskCancelled {
        check();
        var progress = new ProgressLines(around.err(), around.terminal(), around.cancelled());
        try (Studio studio = around.studio().get()) {
            return run(studio, progress);
        } finally {
            progress.end();
        }
    }

    final boolean verbose() {
        return verbose;
    }

    final Surroundings around() {
        return around;
    }

    /** Prints a line of results. */
    final void say(String line) {
        around.out().println(line);
        around.out().flush();
    }

    /** Prints a remark where it does not mix with results. */
    final void note(String line) {
        around.err().println(line);
        around.err().flush();
    }

    /** A wrong use of the command, exit code 2. */
    final ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** A number within bounds, or wrong use. */
    final int within(String option, int value, int least, int most) {
        within(option, (long) value, least, most);
        return value;
    }

    /** Checks that a number is within bounds. */
    final void within(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw wrong(option + " takes a number from " + least + " to " + most + ", not " + value);
        }
    }

    final boolean asksForHelp() {
        return help;
    }
}
