package vn.ntm.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;

/** The recomputed figures of the report as a table. */
final class LangSonReportCsv {

    private LangSonReportCsv() {}

    static String of(LangSonReport report) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            write(csv, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, LangSonReport report) {
        csv.writeRecord("check", "label_vi", "label_en", "working", "published", "expected", "verdict");
        CheckText working = new CheckText(Language.EN);
        for (ReconciledStatement.Entry entry : report.figures().entries()) {
            csv.writeRecord(
                    entry.check().name(),
                    entry.check().label(Language.VI),
                    entry.check().label(Language.EN),
                    working.working(entry.check(), entry.reconciliation()),
                    entry.reconciliation().published().map(Object::toString).orElse(""),
                    entry.reconciliation().expected().orElse(""),
                    entry.reconciliation().verdict().name());
        }
    }
}
