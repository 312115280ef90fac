package vn.ntm.cli.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.console.UsageException;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.text.UnitText;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.text.TextDamage;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.io.json.NtmJson;

/** Finds an administrative unit on a day. */
@Command(name = "unit")
public final class UnitCommand implements Callable<Integer> {

    private final Console console;
    private final CommonOptions options;

    @Parameters(paramLabel = "QUERY")
    private String query = "";

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--within", paramLabel = "CODE-or-NAME")
    private @Nullable String within;

    public UnitCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (query.isBlank()) {
            throw new UsageException("QUERY: chưa nêu đơn vị cần tìm", "QUERY: no unit is asked for");
        }
        UnitRegistry registry = UnitRegistry.standard();
        UnitsOnDay units = registry.on(on);
        UnitMatch match = within == null ? units.lookUp(query) : below(units, within);
        if (options.isJson()) {
            console.line(NtmJson.standard().line(match, registry, options.language()));
        } else {
            new UnitText(console, options.language()).print(match, units);
        }
        TextDamage.of(query)
                .filter(damage -> !damage.isPlain())
                .ifPresent(damage -> console.error("ntm: "
                        + options.language().choose("câu hỏi có vẻ là ", "the query seems to be ")
                        + damage.toText(options.language())));
        return ExitStatus.of(match.result() != UnitMatch.Result.FOUND);
    }

    private UnitMatch below(UnitsOnDay units, String above) {
        if (units.lookUp(above).result() == UnitMatch.Result.NOT_FOUND) {
            throw new UsageException(
                    "--within: ngày " + on + " không có đơn vị nào là «" + above + "»",
                    "--within: on " + on + " no unit is \"" + above + "\"");
        }
        return units.lookUp(query, above);
    }
}
