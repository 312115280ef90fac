package vn.ntm.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.text.StatusText;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.LedgerFinding;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.io.csv.LedgerCsv;
import vn.ntm.io.csv.LedgerReading;
import vn.ntm.io.json.NtmJson;

/** Says who holds which certificate on a day, by a ledger of events. */
@Command(name = "status")
public final class StatusCommand implements Callable<Integer> {

    private final Console console;
    private final CommonOptions options;

    @Parameters(paramLabel = "LEDGER")
    private String file = "";

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--complete")
    private boolean complete;

    public StatusCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        LedgerReading reading = LedgerCsv.standard().read(options.source(console, file));
        CertificationLedger ledger = complete ? reading.ledger().asComplete() : reading.ledger();
        LedgerOnDay day = ledger.on(on, UnitRegistry.standard(), CarryOver.standard());
        if (options.isJson()) {
            for (AdministrativeUnit unit : day.units()) {
                console.line(NtmJson.standard().line(day, unit.code()));
            }
        } else {
            new StatusText(console, options.language(), UnitRegistry.standard()).print(day);
        }
        List<Failure> failures = new ArrayList<>(reading.failures());
        day.findings().stream().map(LedgerFinding::failure).forEach(failures::add);
        day.untraced().forEach(unit -> failures.addAll(unit.failures()));
        options.print(console, failures);
        return ExitStatus.of(!failures.isEmpty());
    }
}
