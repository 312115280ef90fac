package vn.ntm.tables;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.ntm.tables.law.LawCommand;
import vn.ntm.tables.law.overlay.OverlayCommand;
import vn.ntm.tables.unit.UnitsCommand;

/** Makes the tables that the library ships, one command for each family of tables. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        description = "Makes the tables that the library ships from lists of facts.",
        subcommands = {
            LawCommand.class,
            OverlayCommand.class,
            UnitsCommand.class,
        })
public final class Tables implements Runnable {

    // Replaced when the command line is made.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; picocli fills it. */
    public Tables() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which tables to make.");
    }

    /** Runs the command that {@code args} name and ends the program with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Tables()).execute(args));
    }
}
