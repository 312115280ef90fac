package vn.ntm.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.Paragraph;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.view.Coverage;
import vn.ntm.criteria.view.OpenLevel;
import vn.ntm.criteria.view.Openness;
import vn.ntm.io.law.SetCheck;

/** What an overlay file says of a set, as people read it: how complete it would be, and what would still be open. */
public final class SetCheckText {

    private final Console console;
    private final Language language;

    public SetCheckText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    /** Levels that are open for one reason on the same days. */
    private record Gap(ItemId item, List<Validity> days, Openness why) {}

    public void print(SetCheck check) {
        String set = check.set().orElse(language.choose("(không nêu bộ tiêu chí)", "(no set named)"));
        console.line(console.styled(set, Style.bold) + ": " + rows(check.rows()));
        check.coverage().ifPresent(this::print);
        unread(check.overUnread(), language)
                .ifPresent(text -> Paragraph.lines("  ", text).forEach(console::line));
    }

    /** Returns which levels nobody can compare with the floor above them, if there are any. */
    public static Optional<String> unread(List<Overlay.Row> rows, Language language) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String levels = rows.stream()
                .map(row ->
                        row.threshold().item() + " " + row.threshold().column().key())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(language.choose(
                "mức sàn của trung ương chưa đọc được, nên không rõ các mức này có thấp hơn yêu cầu của mức sàn không: "
                        + levels,
                "the national floor has not been read, so that nobody can say whether these are laxer: " + levels));
    }

    private void print(Coverage coverage) {
        String columns = coverage.columns().stream().map(Column::toString).collect(Collectors.joining(", "));
        console.line(language.choose(
                "  biết hết yêu cầu và mức của " + coverage + " chỉ tiêu (" + columns + ")",
                "  everything is known of " + coverage + " indicators (" + columns + ")"));
        unknown(coverage.unknownRequirements());
        if (coverage.open().isEmpty()) {
            return;
        }
        Map<Gap, List<Column>> gaps = new LinkedHashMap<>();
        for (OpenLevel open : coverage.open()) {
            gaps.computeIfAbsent(new Gap(open.level().item(), open.days(), open.why()), gap -> new ArrayList<>())
                    .add(open.column());
        }
        console.line(language.choose("  còn để ngỏ:", "  still open:"));
        gaps.forEach((gap, open) -> {
            boolean all = open.size() == coverage.columns().size();
            String where = all ? "" : " " + open.stream().map(Column::key).collect(Collectors.joining(", "));
            String days = gap.days().stream().map(Validity::toString).collect(Collectors.joining(", "));
            Paragraph.lines(
                            "    ",
                            gap.item() + where + " " + days + ": " + gap.why().toText(language))
                    .forEach(console::line);
        });
    }

    private void unknown(List<ItemId> items) {
        if (items.isEmpty()) {
            return;
        }
        String list = items.stream().map(ItemId::toString).collect(Collectors.joining(", "));
        Paragraph.lines(
                        "  ",
                        language.choose("chưa biết yêu cầu cụ thể: ", "what exactly is asked is not known: ") + list)
                .forEach(console::line);
    }

    private String rows(int count) {
        return count + language.choose(" dòng", count == 1 ? " row" : " rows");
    }
}
