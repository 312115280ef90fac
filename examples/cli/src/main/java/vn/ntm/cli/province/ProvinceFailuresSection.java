package vn.ntm.cli.province;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ntm.cli.chart.Bars;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Tint;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.text.ReasonNames;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.VisibleText;
import vn.ntm.core.time.DayText;

/** What could not be read of the files or does not fit, by reason and row by row. */
final class ProvinceFailuresSection {

    /** A page of so many rows can still be opened; the rest stands in the other files of the report. */
    private static final int SHOWN = 500;

    private static final Pattern DAY = Pattern.compile("(?<![«\"\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");

    private final List<Failure> failures;
    private final Language language;

    ProvinceFailuresSection(List<Failure> failures, Language language) {
        this.failures = failures;
        this.language = language;
    }

    Section section() {
        Map<FailureReason, Long> reasons =
                failures.stream().collect(Collectors.groupingBy(Failure::reason, TreeMap::new, Collectors.counting()));
        List<Bars.Bar> bars = reasons.entrySet().stream()
                .map(reason -> new Bars.Bar(
                        ReasonNames.of(reason.getKey(), language),
                        Decimal.of(reason.getValue()),
                        count(reason.getValue()),
                        Tint.CLAY))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figure(
                Picture.of(
                        language.choose("vi-failures", "en-failures"),
                        say("Vấn đề theo loại", "Problems by kind"),
                        Bars.of(bars)),
                Table.small(
                        say("Số vấn đề của mỗi loại", "Problems of each kind"),
                        List.of(Column.text(say("Loại", "Kind")), Column.number(say("Số vấn đề", "Problems"))),
                        reasons.entrySet().stream()
                                .map(reason -> Table.Row.of(
                                        ReasonNames.withCode(reason.getKey(), language), count(reason.getValue())))
                                .toList())));
        blocks.add(new Block.Tabled(rows()));
        if (failures.size() > SHOWN) {
            blocks.add(Block.Prose.of(say(
                    "Trang chỉ nêu " + count(SHOWN) + " vấn đề đầu; " + count(failures.size() - SHOWN)
                            + " vấn đề còn lại nằm trong " + ProvinceReport.FILES.get(0) + " và "
                            + ProvinceReport.FILES.get(1) + ".",
                    "The page shows the first " + count(SHOWN) + " problems; the other "
                            + count(failures.size() - SHOWN) + " stand in " + ProvinceReport.FILES.get(0) + " and "
                            + ProvinceReport.FILES.get(1) + ".")));
        }
        return new Section("failures", say("Vấn đề của tệp", "Problems of the files"), blocks);
    }

    private Table rows() {
        return Table.wide(
                say("Từng vấn đề", "Each problem"),
                List.of(
                        Column.text(say("Vị trí", "Place")),
                        Column.text(say("Loại", "Kind")),
                        Column.text(say("Vấn đề", "Problem")),
                        Column.text(say("Nội dung ô", "Content of the cell"))),
                failures.stream()
                        .limit(SHOWN)
                        .map(failure -> Table.Row.of(
                                place(failure),
                                ReasonNames.withCode(failure.reason(), language),
                                VisibleText.of(days(failure.message(language))),
                                failure.origin().raw().map(VisibleText::of).orElse("")))
                        .toList());
    }

    /** Messages go into files too and have the days that files have; what is quoted of a file stays as it is. */
    private String days(String message) {
        return DAY.matcher(message).replaceAll(found -> {
            try {
                return DayText.of(LocalDate.parse(found.group()), language);
            } catch (DateTimeParseException e) {
                return found.group();
            }
        });
    }

    /** The name of the file is enough: all lie in the one folder. */
    private String place(Failure failure) {
        String file = failure.origin().file();
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                + say(", dòng ", ", line ")
                + failure.origin().line()
                + say(", cột ", ", column ")
                + failure.origin().column();
    }

    private String count(long number) {
        return Decimal.of(number).toText(language);
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
