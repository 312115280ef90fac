package vn.ntm.io.report.head;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.time.WrittenDate;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.report.head.HeadLabel.Said;
import vn.ntm.io.sheet.CodeCell;

/**
 * What a form says behind a label above its header.
 *
 * @param label the label
 * @param text what is written
 * @param alsoSaid what else means the same, in the other language or by an id
 */
record HeadParticular(HeadLabel label, String text, List<String> alsoSaid) {

    /** Copies the list. */
    HeadParticular {
        alsoSaid = ImmutableList.copyOf(alsoSaid);
    }

    /** Returns the row as it is written. */
    String row() {
        return label.text() + ": " + text;
    }

    /** Reports a file that says another thing, or the same with liberties that change a code. */
    void check(String file, Said said, Consumer<Failure> failures) {
        Optional<CodeCell> code = label.kind() == HeadLabel.Kind.CODE ? code(said.text()) : Optional.empty();
        if (code.filter(CodeCell::repaired).isPresent()) {
            failures.accept(HeadFailures.at(file, said, label, FailureReason.CODE_REPAIRED)
                    .putAttributes("code", text)
                    .build());
        } else if (code.isEmpty() && !agrees(said)) {
            failures.accept(HeadFailures.token(file, said, label, text));
        }
    }

    private Optional<CodeCell> code(String said) {
        UnitCode own = UnitCode.of(text);
        return CodeCell.of(CodeCell.withoutMarks(said), own.level())
                .filter(read -> read.code().equals(own));
    }

    private boolean agrees(Said said) {
        return switch (label.kind()) {
            case DAY -> isDay(said);
            case PERIOD ->
                isSame(said.text())
                        || date(said.text())
                                .flatMap(WrittenDate::period)
                                .filter(ReportingPeriod.parse(alsoSaid.get(0))::equals)
                                .isPresent();
            // Shares may stand beside what is counted: xã, %.
            case MEASURE -> isSame(said.text().replaceFirst("[,;/].*$", ""));
            case WORDS, CODE -> isSame(said.text());
        };
    }

    /** A day in any form is the same day; behind blanks alone words that are no day are a title that goes on. */
    private boolean isDay(Said said) {
        Optional<WrittenDate> date = date(said.text());
        return date.map(own -> own.lastDay().equals(LocalDate.parse(text))).orElse(!said.isMarked());
    }

    private static Optional<WrittenDate> date(String said) {
        return WrittenDate.read(said).toOptional();
    }

    private boolean isSame(String said) {
        String key = Blanks.key(said);
        return key.equals(Blanks.key(text))
                || alsoSaid.stream().anyMatch(other -> Blanks.key(other).equals(key));
    }
}
