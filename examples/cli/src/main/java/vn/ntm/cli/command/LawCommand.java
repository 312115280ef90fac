package vn.ntm.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.console.UsageException;
import vn.ntm.cli.option.ColumnOptions;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.option.Format;
import vn.ntm.cli.option.LawSources;
import vn.ntm.cli.text.SetListText;
import vn.ntm.cli.text.SetText;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.view.OfficialWording;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.handbook.Handbook;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.law.KitCsv;
import vn.ntm.io.law.WordingCsv;

/** Lists the criteria sets, or shows one. */
@Command(name = "law")
public final class LawCommand implements Callable<Integer>, Format.Choice {

    private final Console console;
    private final CommonOptions options;

    @Parameters(paramLabel = "SET", arity = "0..1")
    private @Nullable String set;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--overlay", paramLabel = "FILE")
    private List<String> overlays = new ArrayList<>();

    @Option(names = "--missing")
    private boolean missing;

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Option(names = "--wording", paramLabel = "FILE")
    private @Nullable String wording;

    public LawCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public List<Format> formats() {
        return set == null ? Format.COMMON : List.of(Format.values());
    }

    @Override
    public Integer call() {
        if (set != null) {
            return show(set);
        }
        if (on != null || !overlays.isEmpty() || missing || columns.isGiven() || wording != null) {
            throw new UsageException("SET: chưa nêu bộ tiêu chí", "SET: no criteria set is named");
        }
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        List<CriteriaSet> sets = catalog.ids().stream().map(catalog::set).toList();
        if (options.isJson()) {
            sets.forEach(each -> console.line(NtmJson.standard().summaryLine(each)));
        } else {
            new SetListText(console, options.language()).print(sets);
        }
        return ExitStatus.WELL;
    }

    private int show(String id) {
        List<Failure> failures = new ArrayList<>();
        CriteriaCatalog catalog = LawSources.catalog(console, options, overlays, failures);
        CriteriaSet shown = LawSources.set(catalog, id);
        SetView view = SetView.of(shown);
        Optional<Column> column = columns.column(shown);
        view = column.map(view::inColumn).orElse(view);
        view = missing ? view.onlyMissing() : view;
        if (on != null) {
            LawSources.checkDate(catalog, shown, on);
            view = view.on(on);
        }
        OfficialWording words = wording(catalog, failures);
        switch (options.format()) {
            case TEXT -> new SetText(console, options.language(), words).print(view);
            case JSON -> console.line(NtmJson.standard().line(view, options.language(), failures));
            case MARKDOWN ->
                console.print(Handbook.in(options.language()).withWording(words).write(view));
            case CSV -> console.print(KitCsv.in(options.language()).write(view));
        }
        if (options.format() != Format.JSON) {
            options.print(console, failures);
        }
        boolean outside = on != null && !shown.validity().contains(on);
        if (outside) {
            printNotInForce(shown);
        }
        return ExitStatus.of(outside || !failures.isEmpty());
    }

    private OfficialWording wording(CriteriaCatalog catalog, List<Failure> failures) {
        if (wording == null) {
            return OfficialWording.NONE;
        }
        PartialResult<OfficialWording.Entry> read = WordingCsv.of(catalog).read(options.source(console, wording));
        failures.addAll(read.failures());
        return OfficialWording.of(read.items());
    }

    private void printNotInForce(SetHeader shown) {
        String days = " (" + shown.validity() + ")";
        console.error("ntm: "
                + options.language()
                        .choose(
                                "ngày " + on + " bộ " + shown.id() + " không có hiệu lực" + days,
                                "the set " + shown.id() + " is not in force on " + on + days));
    }
}
