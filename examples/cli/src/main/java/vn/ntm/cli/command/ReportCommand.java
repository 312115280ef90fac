package vn.ntm.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.console.UsageException;
import vn.ntm.cli.json.CliJson;
import vn.ntm.cli.langson.LangSonPage;
import vn.ntm.cli.langson.LangSonReport;
import vn.ntm.cli.langson.LangSonReportCsv;
import vn.ntm.cli.langson.LangSonReportText;
import vn.ntm.cli.langson.LangSonReportWire;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.province.ProvinceCsv;
import vn.ntm.cli.province.ProvincePage;
import vn.ntm.cli.province.ProvinceReader;
import vn.ntm.cli.province.ProvinceReport;
import vn.ntm.cli.province.ProvinceText;
import vn.ntm.cli.province.ProvinceWire;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.ruling.Policy;

/** The main job: the report of Lạng Sơn 2023, recomputed; or a province's own files. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {

    private final Console console;
    private final CommonOptions options;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "ntm-report")
    private Path out = Path.of("ntm-report");

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--set", paramLabel = "ID")
    private @Nullable String set;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--accept-unverified")
    private boolean acceptUnverified;

    public ReportCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (data != null) {
            return ofProvince(new ProvinceReader(console, options, data, policy()).read(set, on));
        }
        if (set != null || on != null || acceptUnverified) {
            String given = "--set, --on, --accept-unverified: ";
            throw new UsageException(given + "chỉ dùng cùng --data", given + "only with --data");
        }
        return ofLangSon(LangSonReport.make());
    }

    private Policy policy() {
        return acceptUnverified ? Policy.strict().acceptingUnverified() : Policy.strict();
    }

    private int ofLangSon(LangSonReport report) {
        ReportFiles files = new ReportFiles(
                LangSonReport.NAME,
                CliJson.document(LangSonReportWire.of(report)),
                LangSonReportCsv.of(report),
                LangSonPage.of(report).toHtml());
        print(files, () -> new LangSonReportText(console, options.language()).print(report));
        return ExitStatus.of(report.needsAPerson());
    }

    private int ofProvince(ProvinceReport report) {
        Language language = options.language();
        ReportFiles files = new ReportFiles(
                ProvinceReport.NAME,
                CliJson.document(ProvinceWire.of(report)),
                ProvinceCsv.of(report),
                ProvincePage.of(report).toHtml());
        print(files, () -> {
            new ProvinceText(console, language).print(report);
            options.print(console, report.failures());
        });
        if (options.isJson()) {
            report.unusable().forEach(failure -> console.error(failure.toText(language)));
        }
        return report.unusable().isEmpty() ? ExitStatus.of(report.needsAPerson()) : ExitStatus.UNUSABLE;
    }

    /** In JSON the document alone is printed; it holds the failures. */
    private void print(ReportFiles files, Runnable text) {
        if (options.isJson()) {
            console.print(files.json() + "\n");
        } else {
            text.run();
        }
        files.write(out);
        if (!options.isJson()) {
            console.line(files.written(out, options.language()));
        }
    }
}
