package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.province.derived.OpenReasons;
import vn.ntm.cli.province.derived.OwnLevels;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/** Why so much is undetermined, and what the province can do about it; what its own levels decided. */
final class ProvinceReasonsTable {

    private final ProvinceReport.Judged judged;
    private final ProvinceGround ground;
    private final Language language;

    ProvinceReasonsTable(ProvinceReport.Judged judged, ProvinceGround ground, Language language) {
        this.judged = judged;
        this.ground = ground;
        this.language = language;
    }

    List<Block> blocks() {
        OpenReasons open = judged.open();
        List<Block> blocks = new ArrayList<>();
        if (!open.reasons().isEmpty()) {
            blocks.add(new Block.Tabled(Table.wide(
                    say("Vì sao chưa xác định", "Why undetermined"),
                    List.of(
                            Column.text(say("Lý do", "Reason")),
                            Column.number(say("Số xã", "Communes")),
                            Column.number(say("Số kết luận", "Findings")),
                            Column.text(say("Chỉ tiêu, tiêu chí", "Indicators, criteria"))),
                    open.reasons().stream()
                            .map(reason -> Table.Row.of(
                                    reason.reason().toText(language),
                                    count(reason.units()),
                                    count(reason.findings()),
                                    String.join(", ", reason.items())))
                            .toList())));
        }
        sentences().forEach(sentence -> blocks.add(Block.Prose.of(sentence)));
        return blocks;
    }

    /** Returns what is said of levels, on the page as in the text. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<String> delegated = judged.open().delegated();
        if (!delegated.isEmpty()) {
            sentences.add(say(
                    "Còn " + count(delegated.size()) + " mức do địa phương hoặc bộ quy định chưa nạp ("
                            + String.join(", ", delegated) + "); ghi vào " + DataFolder.OVERLAY
                            + " thì các chỉ tiêu này được kết luận.",
                    count(delegated.size()) + " levels left to the province or a ministry are not loaded ("
                            + String.join(", ", delegated) + "); written into " + DataFolder.OVERLAY
                            + " they decide these indicators."));
        }
        if (judged.evaluations().stream().anyMatch(one -> one.policy().acceptsUnverified())) {
            sentences.add(say(
                    "Mức chưa kiểm chứng được chấp nhận, theo yêu cầu khi lập báo cáo.",
                    "Levels that nobody has verified decide, as was asked when the report was made."));
        }
        if (ground.overlay().isPresent()) {
            long decided = OwnLevels.count(judged.evaluations());
            sentences.add(say(
                    count(decided) + " kết luận dựa vào mức do tỉnh nạp.",
                    count(decided) + " findings rest on levels that the province loaded."));
        }
        return sentences;
    }

    private String count(long number) {
        return Decimal.of(number).toText(language);
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
