package vn.ntm.tables.law;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.ntm.tables.law.facts.Readings;
import vn.ntm.tables.law.facts.SetFacts;

/** Makes criteria.csv, indicators.csv and thresholds.csv of one set from its facts. */
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        description = "Makes the three tables of a criteria set; the words in the tables that are there are kept.")
public final class LawCommand implements Callable<Integer> {

    // Replaced when the command line is made, as are the options below when it is parsed.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--facts", required = true, paramLabel = "FILE", description = "The facts of the set, as JSON.")
    private Path facts = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the law tables; the set has its own folder in it.")
    private Path out = Path.of("");

    private final Readings readings;

    /** Creates the command; picocli fills it. */
    public LawCommand() {
        this(Readings.standard());
    }

    LawCommand(Readings readings) {
        this.readings = readings;
    }

    @Override
    public Integer call() throws IOException {
        SetFacts set = SetFacts.read(facts, readings);
        try {
            Path folder = out.resolve(set.id());
            SetRows rows = SetRows.of(set, LawWords.read(folder));
            for (LawTable table : LawTable.values()) {
                table.write(folder, rows.of(table));
            }
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%s: %d criteria, %d indicators and parts, %d thresholds\n",
                            set.id(),
                            rows.of(LawTable.CRITERIA).size(),
                            rows.of(LawTable.INDICATORS).size(),
                            rows.of(LawTable.THRESHOLDS).size());
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
