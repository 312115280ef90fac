package vn.ntm.cli.langson.flow;

import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.Paragraph;
import vn.ntm.cli.text.StatusText;
import vn.ntm.cli.text.UnitText;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.certification.LedgerOnDay.Holding;
import vn.ntm.fixtures.LangSon2023;

/** The certificates that are known and what became of them, as people read it. */
public final class LangSonFlowText {

    private static final String INDENT = "  ";

    private final Console console;
    private final Language language;
    private final StatusText status;

    public LangSonFlowText(Console console, Language language) {
        this.console = console;
        this.language = language;
        this.status = new StatusText(console, language, UnitRegistry.standard());
    }

    public void print(LangSonFlow flow) {
        Paragraph.lines(INDENT, known(flow)).forEach(console::line);
        for (LangSonFlow.Followed followed : flow.certificates()) {
            holding(INDENT, "", followed.before(), flow.before());
            String day = DayText.of(flow.after().date(), language) + ": ";
            for (Holding held : followed.after()) {
                holding(INDENT + INDENT, day, held, flow.after());
            }
            if (followed.after().isEmpty()) {
                console.line(INDENT + INDENT + day + language.choose("không đơn vị nào có", "no unit has it"));
            }
        }
        status.counts(flow.before());
        status.counts(flow.after());
    }

    private String known(LangSonFlow flow) {
        String printed = LangSon2023.CERTIFIED_COMMUNES.figure().toText(language);
        int known = flow.certificates().size();
        return language.choose(
                "Nguồn công khai cho biết " + known + " danh hiệu; báo cáo nêu " + printed + " xã đạt chuẩn.",
                "Public sources name " + known + " certificates; the report prints " + printed
                        + " certified communes.");
    }

    private void holding(String indent, String day, Holding held, LedgerOnDay on) {
        String unit = held.unit().code() + " " + UnitText.withAbove(held.unit(), on.unitsOnDay());
        console.line(indent + day + console.styled(unit, Style.bold));
        status.print(indent + INDENT, held.unit(), held.certificate());
    }
}
