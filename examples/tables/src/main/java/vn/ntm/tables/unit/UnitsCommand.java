package vn.ntm.tables.unit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.ntm.core.unit.SuccessionEdge;

/** Makes units.csv, succession.csv and regions.csv from a folder of lists. */
@Command(
        name = "units",
        mixinStandardHelpOptions = true,
        description = "Makes the tables of administrative units and of regions.")
public final class UnitsCommand implements Callable<Integer> {

    // Replaced when the command line is made, as are the options below when it is parsed.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--facts", required = true, paramLabel = "DIR", description = "The folder of the lists.")
    private Path facts = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The resources of core, where unit/ and area/ are.")
    private Path out = Path.of("");

    /** Creates the command; picocli fills it. */
    public UnitsCommand() {}

    @Override
    public Integer call() throws IOException {
        UnitFacts lists = UnitFacts.of(facts);
        List<UnitVersion> versions = VersionMaker.versions(lists);
        List<SuccessionEdge> edges = SuccessionMaker.edges(lists);
        List<List<String>> regions = RegionMaker.rows(lists);
        UnitTable.UNITS.write(out, versions.stream().map(UnitVersion::cells).toList());
        UnitTable.SUCCESSION.write(
                out, edges.stream().map(SuccessionMaker::cells).toList());
        UnitTable.REGIONS.write(out, regions);
        spec.commandLine()
                .getOut()
                .println(versions.size() + " versions, " + edges.size() + " lines of succession, " + regions.size()
                        + " regions");
        return 0;
    }
}
