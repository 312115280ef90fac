package vn.ntm.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.console.UsageException;
import vn.ntm.cli.json.CliJson;
import vn.ntm.cli.json.RollupWire;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.option.LawSources;
import vn.ntm.cli.option.Usable;
import vn.ntm.cli.province.derived.MatrixResults;
import vn.ntm.cli.text.RollupText;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.form.ResultMatrix;
import vn.ntm.io.form.ResultMatrixCsv;

/** Rolls the matrix form up to the figures of the province, and checks what it prints of itself. */
@Command(name = "rollup")
public final class RollupCommand implements Callable<Integer> {

    private static final int MOST_DIGITS = 10;

    private final Console console;
    private final CommonOptions options;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--set", paramLabel = "ID", required = true)
    private String set = "";

    @Option(names = "--bands", paramLabel = "BANDS")
    private @Nullable String bands;

    @Option(names = "--scale", paramLabel = "DIGITS", defaultValue = "1")
    private int scale = 1;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    public RollupCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (scale < 0 || scale > MOST_DIGITS) {
            throw new UsageException(
                    "--scale " + scale + ": chỉ từ 0 đến " + MOST_DIGITS, "--scale " + scale + ": 0 to " + MOST_DIGITS);
        }
        CriteriaSet asked = LawSources.set(CriteriaCatalog.standard(), set);
        Optional<Bands> grouping = bands(asked);
        ResultMatrixCsv csv = Usable.matrix(asked);
        // No band may go beyond the set; this is asked before a large file is read.
        Progress nothing = Progress.of(asked, new Progress.Counts());
        grouping.ifPresent(named -> usableBands(asked, () -> nothing.bands(named)));
        TextSource source = options.source(console, file);
        ResultMatrix form = on == null
                ? csv.read(source, UnitRegistry.standard())
                : csv.read(source, UnitRegistry.standard().on(on));
        Progress progress = form.items().stream().collect(Progress.collector(asked));
        Optional<Distribution> distribution = grouping.map(progress::bands);
        if (options.isJson()) {
            console.print(CliJson.document(RollupWire.of(progress, distribution, scale, form)) + "\n");
        } else {
            new RollupText(console, options.language(), scale).print(progress, distribution, form);
            options.print(console, form.failures());
        }
        return ExitStatus.of(!form.failures().isEmpty());
    }

    /** Returns the bands asked for, or the usual ones of the set; none are usual for some. */
    private Optional<Bands> bands(CriteriaSet asked) {
        String given = bands;
        if (given != null) {
            return Optional.of(usableBands(asked, () -> Bands.parse(given)));
        }
        return MatrixResults.usualBands(asked);
    }

    private <T> T usableBands(CriteriaSet asked, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--bands " + bands + ": cần các nhóm như 19,15-18, không trùng nhau, không vượt quá "
                            + asked.size().orElse(asked.counted()) + " tiêu chí của " + asked.id(),
                    "--bands " + bands + ": " + e.getMessage());
        }
    }
}
