package vn.ntm.criteria.view;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;

/**
 * Levels of an item that differ in their column alone, so that people read them once (mức chung của nhiều cột).
 *
 * @param columns the columns, in the order of the levels
 * @param level one of the levels; the others say the same of their columns
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LevelGroup(List<Column> columns, Threshold level) {

    /** Copies the columns. */
    public LevelGroup {
        columns = ImmutableList.copyOf(columns);
    }

    /** What levels have in common but for their column. */
    private record Said(
            Validity validity,
            Operator operator,
            Optional<Decimal> value,
            MeasureUnit unit,
            Threshold.Mode mode,
            Grade grade,
            Authority setBy,
            Citation citation,
            Optional<String> note,
            Optional<String> overlay) {

        static Said of(Threshold level) {
            return new Said(
                    level.validity(),
                    level.operator(),
                    level.value(),
                    level.unit(),
                    level.mode(),
                    level.grade(),
                    level.setBy(),
                    level.citation(),
                    level.note(),
                    level.overlay());
        }
    }

    /** Returns the levels of one item in groups, in the order in which they first come. */
    public static List<LevelGroup> of(List<Threshold> levels) {
        Map<Said, List<Threshold>> bySaid = new LinkedHashMap<>();
        levels.forEach(level -> bySaid.computeIfAbsent(Said.of(level), said -> new ArrayList<>())
                .add(level));
        return bySaid.values().stream()
                .map(same -> new LevelGroup(same.stream().map(Threshold::column).toList(), same.get(0)))
                .toList();
    }

    /** Returns the columns in words: {@code TDMNPB, BTB}, all regions, or nothing where the set has but one column. */
    public String columnsText(SetHeader set, Language language) {
        return columnsText(set, columns, language);
    }

    static String columnsText(SetHeader set, List<Column> columns, Language language) {
        if (set.axis() == Axis.GENERAL) {
            return "";
        }
        boolean general = columns.contains(Column.GENERAL);
        if (columns.containsAll(set.columns())) {
            String all = set.axis() == Axis.REGION
                    ? language.choose("mọi vùng", "all regions")
                    : language.choose("mọi nhóm", "all groups");
            return general ? language.choose("chung và ", "general and ") + all : all;
        }
        return columns.stream().map(column -> text(column, language)).collect(Collectors.joining(", "));
    }

    private static String text(Column column, Language language) {
        return switch (column.axis()) {
            case GENERAL -> language.choose("chung", "general");
            case REGION -> column.key();
            case GROUP -> language.choose("nhóm ", "group ") + column.key();
        };
    }

    /** Returns the days of the levels: nothing where they are those of the set, {@code 2023}, or first and last day. */
    public String daysText(SetHeader set) {
        Validity days = level.validity();
        return days.covers(set.validity())
                ? ""
                : wholeYear(days).map(String::valueOf).orElseGet(days::toString);
    }

    private static Optional<Integer> wholeYear(Validity days) {
        return days.from()
                .filter(start -> start.getDayOfYear() == 1 && days.nextDay().equals(Optional.of(start.plusYears(1))))
                .map(LocalDate::getYear);
    }

    /** Returns the level in words: {@code >= 42 triệu đồng/người/năm}, unknown, or who sets it. */
    public String levelText(Language language) {
        Optional<String> required = level.required(language);
        if (required.isEmpty()) {
            return level.isDelegated()
                    ? language.choose("do ", "left to ")
                            + level.setBy().toText(language)
                            + language.choose(" quy định", "")
                    : Openness.UNKNOWN.toText(language);
        }
        return level.isFloorUnderProvince()
                ? required.get() + language.choose(" là mức sàn, tỉnh quy định", " as a floor, set by the province")
                : required.get();
    }
}
