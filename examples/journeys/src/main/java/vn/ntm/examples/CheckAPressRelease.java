package vn.ntm.examples;

import java.nio.file.Path;
import java.util.List;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

/** Do the figures of a press release come out? Give a file of statements, or none and the figures typed in below. */
public final class CheckAPressRelease {

    private CheckAPressRelease() {}

    /** Recomputes each figure, and says which single slip would explain those that differ. */
    public static void main(String[] args) {
        List<PublishedStatement> statements = args.length == 0
                ? List.of(typedIn())
                : NtmJson.standard()
                        .readStatements(TextSource.of(Path.of(args[0])))
                        .orThrow();
        statements.stream().map(PublishedStatement::reconcile).forEach(CheckAPressRelease::print);
    }

    /** What was counted and what was printed of it, as a reader copies it from the page. */
    private static PublishedStatement typedIn() {
        return PublishedStatement.of(
                "thông cáo",
                List.of(
                        PublishedCheck.builder("Tỷ lệ xã nâng cao trong số xã đạt chuẩn", CheckKind.PERCENT)
                                .operand("numerator", 17)
                                .operand("denominator", 86)
                                .published("19.8")
                                .build(),
                        PublishedCheck.builder("Số tiêu chí bình quân mỗi xã", CheckKind.AVERAGE)
                                .operand("total", 1586)
                                .operand("count", 152)
                                .published("10.34")
                                .build()));
    }

    private static void print(ReconciledStatement statement) {
        statement.entries().forEach(entry -> {
            System.out.println(entry.check().label(Language.VI) + ": "
                    + entry.reconciliation().verdict().toText(Language.VI));
            entry.reconciliation().working(Language.VI).ifPresent(working -> System.out.println("  " + working));
        });
        statement.suspicions().forEach(suspicion -> System.out.println(suspicion.toText(Language.VI)));
    }
}
