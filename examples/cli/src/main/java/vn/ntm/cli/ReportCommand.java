package vn.ntm.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job: the report of Lạng Sơn 2023, recomputed. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Console console;
    private final CommonOptions options;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "ntm-report")
    private Path out = Path.of("ntm-report");

    ReportCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        LangSonReport report = LangSonReport.make();
        String json = CliJson.document(LangSonReportWire.of(report));
        if (options.isJson()) {
            console.out().print(json + "\n");
        } else {
            new LangSonReportText(console, options.language()).print(report);
        }
        try {
            Files.createDirectories(out);
            Files.writeString(out.resolve(LangSonReport.NAME + ".json"), json + "\n");
            Files.writeString(out.resolve(LangSonReport.NAME + ".csv"), LangSonReportCsv.of(report));
        } catch (IOException e) {
            throw new UsageException(out + ": không ghi được", out + ": cannot be written");
        }
        if (!options.isJson()) {
            console.line(options.language().choose("Đã ghi: ", "Written: ") + LangSonReport.NAME + ".json, "
                    + LangSonReport.NAME + ".csv");
        }
        return ExitStatus.of(report.needsAPerson());
    }
}
