package vn.ntm.io.handbook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.view.Coverage;
import vn.ntm.criteria.view.SetView;

/**
 * What stands at the head of a page on a set (tóm tắt bộ tiêu chí): who is judged, by which act, on which days, and how
 * much of it is known.
 *
 * @param lines the lines, in their order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SetSummary(List<Line> lines) {

    /** Copies the lines. */
    public SetSummary {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param title what it is about
     * @param text what it says
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Line(String title, String text) {}

    /** Returns the summary of a view in {@code language}. */
    public static SetSummary of(SetView view, Language language) {
        return new Words(view, language).summary();
    }

    private record Words(SetView view, Language language) {

        SetSummary summary() {
            CriteriaSet set = view.set();
            ImmutableList.Builder<Line> lines = ImmutableList.builder();
            lines.add(line("Đối tượng", "Who is judged", judged(set)));
            lines.add(line("Danh hiệu", "Tier", set.tier().name(language)));
            lines.add(line(
                    "Văn bản",
                    "Act",
                    set.annex()
                            .map(no -> set.decision() + language.choose(", Phụ lục ", ", annex ") + no)
                            .orElse(set.decision())));
            lines.add(line("Hiệu lực", "In force", set.validity() + "; " + basis(set)));
            lines.add(line("Giai đoạn", "Period", set.period().toString()));
            lines.add(line("Cột", "Columns", columns(set)));
            lines.add(line("Số lượng", "Counts", counts(set)));
            Coverage coverage = view.coverage();
            String where = view.column().isPresent() ? " (" + view.column().get() + ")" : "";
            lines.add(line(
                    "Mức độ đầy đủ",
                    "Completeness",
                    language.choose(
                                    "biết hết yêu cầu và mức của " + coverage + " chỉ tiêu",
                                    "everything is known of " + coverage + " indicators")
                            + where));
            if (!set.overlays().isEmpty()) {
                lines.add(line("Tệp mức bổ sung", "Overlays", String.join(", ", set.overlays())));
            }
            view.day().ifPresent(day -> lines.add(line("Ngày tra cứu", "As of", on(set, day))));
            lines.add(line(
                    "Phiên bản dữ liệu",
                    "Tables",
                    set.release()
                            + language.choose(", đối chiếu ngày ", ", checked ")
                            + set.release().checkedOn()));
            return new SetSummary(lines.build());
        }

        private Line line(String vietnamese, String english, String text) {
            return new Line(language.choose(vietnamese, english), text);
        }

        private String judged(SetHeader set) {
            String types =
                    set.unitTypes().stream().map(type -> type.toText(language)).collect(Collectors.joining(", "));
            return set.scope()
                    .map(scope -> types + ": " + scope.toText(language))
                    .orElse(types);
        }

        private String basis(SetHeader set) {
            return switch (set.basis()) {
                case SUCCESSOR ->
                    language.choose("thay thế bởi ", "replaced by ")
                            + set.endedBy().orElse(language.choose("văn bản sau", "a later act"));
                case LEVEL_ABOLISHED -> language.choose("hết khi bỏ cấp đơn vị này", "ends with this level of units");
                case PERIOD -> language.choose("đến hết giai đoạn", "to the end of the period");
            };
        }

        private String columns(SetHeader set) {
            if (set.axis() == Axis.GENERAL) {
                return language.choose("một cột chung", "one for all");
            }
            String by = set.axis() == Axis.REGION
                    ? language.choose("theo vùng: ", "by region: ")
                    : language.choose("theo nhóm xã: ", "by group of communes: ");
            return by + String.join(", ", set.keys());
        }

        private String counts(CriteriaSet set) {
            return number(set.size())
                    + language.choose(" tiêu chí, ", " criteria, ")
                    + number(set.indicatorCount())
                    + language.choose(
                            " chỉ tiêu theo văn bản; biết nội dung ", " indicators by the act; subject known of ")
                    + set.knownIndicators();
        }

        private static String number(OptionalInt count) {
            return count.isPresent() ? String.valueOf(count.getAsInt()) : "?";
        }

        private String on(SetHeader set, LocalDate day) {
            return set.validity().contains(day)
                    ? day.toString()
                    : day + language.choose("; bộ này không có hiệu lực", "; the set is not in force");
        }
    }
}
