package vn.ntm.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.io.profile.CsvProfile;

/** How tests look at what came of reading a form. */
final class Shown {

    private Shown() {}

    static Stream<CsvProfile> profiles() {
        return Stream.of(
                CsvProfile.plain(),
                CsvProfile.excelVi(),
                CsvProfile.excelVi().withTextSafeCodes(true),
                CsvProfile.plain().withSeparator('\t'),
                CsvProfile.excelVi().withSeparatorShown().withByteOrderMark(false));
    }

    /** Returns each failure as {@code line:column REASON (raw)}; all of them have a sentence in both languages. */
    static List<String> failures(FormReading<?> reading) {
        for (Failure failure : reading.failures()) {
            for (Language language : Language.values()) {
                assertThat(failure.message(language))
                        .isNotBlank()
                        .as("every place of the sentence is filled")
                        .doesNotContain("{", "}");
            }
        }
        return reading.failures().stream()
                .map(failure -> failure.origin().line() + ":" + failure.origin().column() + " " + failure.reason()
                        + " (" + failure.origin().raw().orElse("") + ")")
                .toList();
    }

    /** Returns each control as {@code line what: printed computed verdict}. */
    static List<String> controls(FormReading<?> reading) {
        return reading.controls().stream()
                .map(control -> control.line() + " " + control.what() + ": " + control.printed() + " "
                        + control.computed().orElse("-") + " " + control.verdict())
                .toList();
    }
}
