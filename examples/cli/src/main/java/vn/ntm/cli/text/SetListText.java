package vn.ntm.cli.text;

import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Columns;
import vn.ntm.cli.console.Console;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.CriteriaSet;

/** The list of criteria sets as people read it. */
public final class SetListText {

    private final Console console;
    private final Language language;

    public SetListText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    public void print(List<CriteriaSet> sets) {
        Columns columns = new Columns("");
        columns.row()
                .add(language.choose("Bộ tiêu chí", "Criteria set"), Style.bold)
                .add(language.choose("Văn bản", "Act"), Style.bold)
                .add(language.choose("Hiệu lực", "In force"), Style.bold)
                .add(language.choose("Tiêu chí", "Criteria"), Style.bold)
                .add(language.choose("Chỉ tiêu (biết)", "Indicators (known)"), Style.bold);
        for (CriteriaSet set : sets) {
            String complete = set.isComplete() ? "" : language.choose(", chưa đủ", ", incomplete");
            columns.row()
                    .add(set.id())
                    .add(set.decision())
                    .add(set.validity().toString())
                    .add(number(set.size()))
                    .add(number(set.indicatorCount()) + " (" + set.knownIndicators() + ")" + complete);
        }
        columns.print(console);
    }

    private static String number(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : "?";
    }
}
