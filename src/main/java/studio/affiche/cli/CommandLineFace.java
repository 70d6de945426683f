package studio.affiche.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import studio.affiche.app.Failure;

/** The command line as a whole: its commands, and how failures become one line and an exit code. */
public final class CommandLineFace {
    private CommandLineFace() {}

    /**
     * Runs a command.
     *
     * @param args command and options
     * @return 0 on success, 1 on a failure, 2 on wrong usage
     */
    public static int run(Surroundings around, String... args) {
        CommandLine line = new CommandLine(new AfficheCommand())
                .addSubcommand(new GenerateCommand(around))
                .addSubcommand(new ReplaceCommand(around))
                .addSubcommand(new SimulateCommand(around))
                .addSubcommand(new BatchCommand(around))
                .addSubcommand(new ExportCommand(around))
                .addSubcommand(new ScenesCommand(around))
                .addSubcommand(new CutoutCommand(around))
                .addSubcommand(new OptimizeCommand(around))
                .addSubcommand(new RankCommand(around))
                .addSubcommand(new CommandLine(new TrainCommand())
                        .addSubcommand(new CopyCommands.Train(around))
                        .addSubcommand(new TrainCommand.Design(around))
                        .addSubcommand(new TrainCutoutCommand(around)))
                .addSubcommand(new CommandLine(new EvaluateCommand())
                        .addSubcommand(new CopyCommands.Evaluate(around))
                        .addSubcommand(new EvaluateCommand.Design(around))
                        .addSubcommand(new EvaluateCommand.Policy(around))
                        .addSubcommand(new EvaluatePostersCommand(around)))
                .addSubcommand(new CommandLine(new DatasetCommand())
                        .addSubcommand(new DatasetCommand.Samples(around))
                        .addSubcommand(new DatasetCommand.Practice(around))
                        .addSubcommand(new DatasetCommand.ImportIdpo(around)));
        line.getCommandSpec().version("Affiche " + around.version());
        line.setUsageHelpWidth(110);
        line.setOut(around.out());
        line.setErr(around.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(around.terminal() ? Ansi.AUTO : Ansi.OFF));
        line.setExecutionExceptionHandler(CommandLineFace::failed);
        line.setParameterExceptionHandler(CommandLineFace::wrongUsage);
        return line.execute(args);
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        err.println(Failure.sentence(failure));
        if (line.getCommandSpec().userObject() instanceof Command command && command.verbose()) {
            failure.printStackTrace(err);
        }
        err.flush();
        return 1;
    }

    private static int wrongUsage(CommandLine.ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(String.valueOf(wrong.getMessage()).replaceAll("\\s*\\R\\s*", " "));
        err.println("See: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return 2;
    }
}
