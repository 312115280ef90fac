package vn.ntm.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.ntm.cli.langson.LangSonPage;
import vn.ntm.cli.langson.LangSonReport;
import vn.ntm.core.text.Language;

/** The page of Lạng Sơn, made once for all tests. */
final class ReportPage {

    static final String HTML = LangSonPage.of(LangSonReport.make()).toHtml();

    static final Document PARSED = Jsoup.parse(HTML);

    private ReportPage() {}

    /** Returns the report in one language. */
    static Element in(Language language) {
        return PARSED.expectFirst(language.choose(".in-vi", ".in-en"));
    }

    /** Returns the texts of what {@code selector} finds. */
    static List<String> texts(Language language, String selector) {
        return new ArrayList<>(in(language).select(selector).eachText());
    }

    /** Returns the style of the page. */
    static String style() {
        return PARSED.expectFirst("style").data();
    }
}
