package vn.ntm.cli.text;

import java.util.List;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.Paragraph;
import vn.ntm.cli.console.Words;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.criteria.progress.TargetComparison;

/** The figures of a province beside the targets of its region, as people read them. */
public final class TargetText {

    /** What the figures do and do not say. */
    public static final Words REMARK = new Words(
            "Mục tiêu là của cả vùng; số của tỉnh chỉ đặt bên cạnh, không phải kết luận về tỉnh. Mẫu số là số xã theo danh mục đơn vị hành chính.",
            "The targets are of the region as a whole; the figures of the province stand beside them and judge nobody. They divide by the communes of the register.");

    private static final int SCALE = 2;

    private final Language language;

    public TargetText(Language language) {
        this.language = language;
    }

    public void print(Console console, List<TargetComparison> comparisons) {
        for (TargetComparison comparison : comparisons) {
            Paragraph.lines("  ", sentence(comparison)).forEach(console::line);
        }
        Paragraph.lines("  ", REMARK.text(language)).forEach(console::line);
    }

    /** Returns target, figure, outcome, what is missing, and the act with its grade. */
    public String sentence(TargetComparison comparison) {
        String lacking =
                comparison.gap().toOptional().filter(TargetText::isOpen).isEmpty()
                        ? ""
                        : language.choose("; còn thiếu ", "; short by ")
                                + points(comparison.gap())
                                + language.choose(", mỗi tháng cần ", ", each month needs ")
                                + points(comparison.neededPerMonth());
        String nothing = comparison.measure().isPresent()
                ? ""
                : language.choose(" (ở đây không có số liệu tương ứng)", " (there is no such figure here)");
        return comparison.toText(language) + nothing + lacking + "; "
                + comparison.target().citation().toText() + ", "
                + comparison.target().grade().toText(language);
    }

    private static boolean isOpen(RatioRange gap) {
        return gap.max().numerator().signum() > 0;
    }

    /** Differences of shares, and shares of means, are in percentage points. */
    private String points(Computed<RatioRange> range) {
        return range.toText(language, known -> {
            String least = points(known.min());
            String most = points(known.max());
            return (least.equals(most) ? least : least + "–" + most)
                    + language.choose(" điểm phần trăm", " percentage points");
        });
    }

    private String points(Ratio ratio) {
        return ratio.toPercentage(SCALE).toText(language, share -> share.value().toText(SCALE, language));
    }
}
