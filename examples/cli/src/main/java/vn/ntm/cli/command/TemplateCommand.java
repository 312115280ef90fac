package vn.ntm.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.console.UsageException;
import vn.ntm.cli.option.ColumnOptions;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.option.Format;
import vn.ntm.cli.option.LawSources;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.csv.TemplateCsv;

/** Writes an empty dossier file. */
@Command(name = "template")
public final class TemplateCommand implements Callable<Integer>, Format.Choice {

    private final Console console;
    private final CommonOptions options;

    @Option(names = "--set", paramLabel = "ID", required = true)
    private String set = "";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Option(names = "--unit", paramLabel = "CODE")
    private List<String> units = new ArrayList<>();

    public TemplateCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    /** The file itself is the answer, in the form that people open. */
    @Override
    public List<Format> formats() {
        return List.of(Format.TEXT, Format.CSV);
    }

    @Override
    public Integer call() {
        CriteriaSet asked = LawSources.set(CriteriaCatalog.standard(), set);
        TemplateCsv template = TemplateCsv.of(asked, options.language());
        template = columns.column(asked).map(template::inColumn).orElse(template);
        if (on != null) {
            if (!asked.validity().contains(on)) {
                LawSources.checkDate(CriteriaCatalog.standard(), asked, on);
                String days = asked.id() + ", " + asked.validity();
                throw new UsageException(
                        "ngày " + on + " nằm ngoài thời hạn của " + days, on + " is outside the days of " + days);
            }
            template = template.on(on);
        }
        List<UnitCode> codes = new ArrayList<>();
        for (String unit : units) {
            template.objection(unit).ifPresent(objection -> {
                throw new UsageException(
                        "--unit: " + objection.message(Language.VI), "--unit: " + objection.message(Language.EN));
            });
            UnitCode code = UnitCode.of(unit);
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        console.print(template.write(codes));
        return ExitStatus.WELL;
    }
}
