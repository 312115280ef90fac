package vn.ntm.io.sheet;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.Limits;

/** The records of a text that is looked at as a whole, as a form is of which it must first be found where it begins. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class WholeText {

    private WholeText() {}

    /** Returns whether the first line does nothing but name the separator. */
    public static boolean beginsWithSeparatorLine(String text) {
        return CsvLayout.of(text).skippedLines() > 0;
    }

    /** Returns the separator that the first line names, if it names one that files have. */
    public static Optional<Character> namedSeparator(String text) {
        return beginsWithSeparatorLine(text) && CsvLayout.isNamed(text)
                ? Optional.of(CsvLayout.of(text).separator())
                : Optional.empty();
    }

    /**
     * Returns the records behind the first {@code skipped} lines; blank ones are left out.
     *
     * @param failures takes the records that cannot be taken apart, and those beyond a limit
     * @throws UnreadableInputException if there are more records than the limit
     */
    public static List<CsvRow> records(
            String file, String text, char separator, int skipped, Limits limits, Consumer<Failure> failures) {
        Tape tape = new Tape(file, new StringReader(text), CsvRecords.longest(limits));
        for (int i = 0; i < skipped; i++) {
            tape.forgetLine();
        }
        CsvRecords records = new CsvRecords(file, tape, separator, limits, failures);
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRow row = records.next(); row != null; row = records.next()) {
            rows.add(row.copy());
        }
        return rows;
    }
}
