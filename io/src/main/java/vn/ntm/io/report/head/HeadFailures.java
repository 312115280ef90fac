package vn.ntm.io.report.head;

import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.io.report.head.HeadLabel.Said;

/** What is wrong above the header of a form, at the cell of its label. */
final class HeadFailures {

    private HeadFailures() {}

    static Failure.Builder at(String file, Said said, HeadLabel label, FailureReason reason) {
        return Failure.builder()
                .reason(reason)
                .origin(Origin.builder()
                        .file(file)
                        .line(said.row().line())
                        .column(said.cell() + 1)
                        .header(label.text())
                        .raw(said.row().raw(said.cell()))
                        .build());
    }

    /** Returns the failure of a cell that says something else than {@code expected}. */
    static Failure token(String file, Said said, HeadLabel label, String expected) {
        return at(file, said, label, FailureReason.BAD_TOKEN)
                .putAttributes("expected", expected)
                .build();
    }
}
