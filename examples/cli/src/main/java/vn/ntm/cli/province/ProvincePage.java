package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.cli.page.Document;
import vn.ntm.cli.page.Page;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.section.GradesSection;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;

/** The report of a province's own files as a page; a part without a file is named and not shown. */
public final class ProvincePage {

    private ProvincePage() {}

    /** Returns the page. */
    public static Page of(ProvinceReport report) {
        return new Page(document(report, Language.VI), document(report, Language.EN));
    }

    private static Document document(ProvinceReport report, Language language) {
        List<Section> sections = new ArrayList<>();
        sections.add(new ProvinceFilesSection(report, language).section());
        report.matrix()
                .ifPresent(matrix ->
                        sections.add(new ProvinceMatrixSection(matrix, report.agreement(), language).section()));
        report.dossiers()
                .ifPresent(judged ->
                        sections.add(new ProvinceDossiersSection(judged, report.ground(), language).section()));
        report.ledger()
                .ifPresent(ledger -> sections.add(new ProvinceLedgerSection(
                                ledger.day(), ProvinceName.of(report).isPresent(), language)
                        .section()));
        report.capital().ifPresent(capital -> sections.add(new ProvinceCapitalSection(capital, language).section()));
        report.checks().ifPresent(checks -> sections.add(new ProvinceChecksSection(checks, language).section()));
        if (!report.failures().isEmpty()) {
            sections.add(new ProvinceFailuresSection(report.failures(), language).section());
        }
        sections.add(new GradesSection(report.ground().catalog(), language).section());
        return new Document(
                language,
                ProvinceName.title(report, language),
                lead(report, language),
                sections,
                language.choose("Dữ liệu văn bản pháp luật ", "Law tables ")
                        + report.ground().catalog().release()
                        + language.choose("; dữ liệu đơn vị hành chính ", "; unit tables ")
                        + report.ground().registry().release() + ".");
    }

    private static String lead(ProvinceReport report, Language language) {
        String warning = report.outOfForce()
                ? language.choose(
                        " Bộ tiêu chí không có hiệu lực vào ngày này.", " The set is not in force on this day.")
                : "";
        return from(report, language) + warning;
    }

    private static String from(ProvinceReport report, Language language) {
        return report.question()
                .map(asked -> language.choose(
                        "Theo " + asked.set().name(language) + ", ngày " + DayText.of(asked.on(), language)
                                + ", từ các tệp của tỉnh.",
                        "By " + asked.set().name(language) + ", on " + DayText.of(asked.on(), language)
                                + ", from the files of the province."))
                .orElse(language.choose("Từ các tệp của tỉnh.", "From the files of the province."));
    }
}
