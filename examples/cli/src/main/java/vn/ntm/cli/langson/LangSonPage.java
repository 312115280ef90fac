package vn.ntm.cli.langson;

import java.util.List;
import vn.ntm.cli.page.Document;
import vn.ntm.cli.page.Page;
import vn.ntm.cli.section.GradesSection;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.fixtures.LangSon2023;

/** The report of Lạng Sơn as a page. */
public final class LangSonPage {

    private LangSonPage() {}

    /** Returns the page. */
    public static Page of(LangSonReport report) {
        return new Page(document(report, Language.VI), document(report, Language.EN));
    }

    private static Document document(LangSonReport report, Language language) {
        return new Document(
                language,
                language.choose(
                        "Lạng Sơn: xây dựng nông thôn mới, giữa năm 2023", "Lạng Sơn: New Rural Development, mid-2023"),
                language.choose(
                        "Số liệu đến ngày " + DayText.of(LangSon2023.AS_OF, language) + ", báo cáo ngày "
                                + DayText.of(LangSon2023.PUBLISHED, language)
                                + ", được tính lại từng con số. Số nào khớp, số nào chưa đủ dữ liệu để tính đều ghi rõ.",
                        "Figures of " + DayText.of(LangSon2023.AS_OF, language) + ", reported on "
                                + DayText.of(LangSon2023.PUBLISHED, language)
                                + ", each recomputed. What agrees, and what cannot be computed, is said of each."),
                List.of(
                        new LangSonHeadlines(report, language).section(),
                        new LangSonTiers(report, language).section(),
                        new LangSonCertificatesSection(report.certificates(), report.models(), language).section(),
                        new LangSonCapital(report, language).section(),
                        new LangSonLiving(report, language).section(),
                        new LangSonDossierSection(report.known(), report.overlaid(), language).section(),
                        new LangSonFiguresSection(report, language).section(),
                        new GradesSection(CriteriaCatalog.standard(), language).section(),
                        new DakLakBands(language).section()),
                language.choose("Dữ liệu văn bản pháp luật ", "Law tables ") + report.lawRelease()
                        + language.choose("; dữ liệu đơn vị hành chính ", "; unit tables ") + report.unitRelease()
                        + " ("
                        + report.unitRelease().covers(language) + ").");
    }
}
