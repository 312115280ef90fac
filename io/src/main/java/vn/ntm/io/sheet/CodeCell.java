package vn.ntm.io.sheet;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import vn.ntm.core.name.WrittenCode;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;

/**
 * The code of a unit as spreadsheets leave it: without its leading zeros, as a decimal number, behind the apostrophe
 * that marks a text, or in brackets behind a name.
 *
 * @param code the code
 * @param repaired whether it was written otherwise
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record CodeCell(UnitCode code, boolean repaired) {

    private static final String TEXT_FORMULA = "=\"";
    private static final String TEXT_END = "\"";
    private static final Pattern BEHIND_NAME = Pattern.compile("[^()]*\\p{L}[^()]*\\(([^()]{1,12})\\)");

    /** Returns the code that {@code text} writes, of any level; nothing where the zeros that are lost can be guessed only. */
    public static Optional<CodeCell> of(String text) {
        if (UnitCode.isCode(text)) {
            return Optional.of(new CodeCell(UnitCode.of(text), false));
        }
        return WrittenCode.of(withoutName(text))
                .map(WrittenCode::codes)
                .filter(codes -> codes.size() == 1)
                .map(codes -> new CodeCell(codes.get(0), true));
    }

    private static String withoutName(String text) {
        Matcher behindName = BEHIND_NAME.matcher(text);
        return behindName.matches() ? behindName.group(1).strip() : text;
    }

    /** Returns a code so that a spreadsheet keeps it as text: as a formula whose value is the text. */
    static String marked(String code) {
        return code.isEmpty() ? code : TEXT_FORMULA + code + TEXT_END;
    }

    /** Returns the code that {@link #marked} was given, and any other text as it is. */
    public static String withoutMarks(String text) {
        int end = text.length() - TEXT_END.length();
        boolean isMarked = text.startsWith(TEXT_FORMULA) && text.endsWith(TEXT_END) && end > TEXT_FORMULA.length();
        String inside = isMarked ? text.substring(TEXT_FORMULA.length(), end) : text;
        return UnitCode.isCode(inside) ? inside : text;
    }

    /** Returns the code of a unit of {@code level} that {@code text} writes, whether there is such a unit or not. */
    public static Optional<CodeCell> of(String text, UnitLevel level) {
        Predicate<UnitCode> fits = code -> code.level() == level;
        if (UnitCode.isCode(text) && fits.test(UnitCode.of(text))) {
            return Optional.of(new CodeCell(UnitCode.of(text), false));
        }
        Optional<WrittenCode> code = WrittenCode.of(withoutName(text));
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String digits = code.get().digits();
        if (UnitCode.isCode(digits) && fits.test(UnitCode.of(digits))) {
            return Optional.of(new CodeCell(UnitCode.of(digits), true));
        }
        var padded = code.get().padded().stream().filter(fits).toList();
        return padded.size() == 1 ? Optional.of(new CodeCell(padded.get(0), true)) : Optional.empty();
    }

    /**
     * Returns the code of a unit that there is: as it is written, whatever its level, or else repaired to one of {@code
     * level}; a code that has lost zeros is never taken for one of another level.
     */
    public static Optional<CodeCell> of(String text, UnitLevel level, Predicate<UnitCode> isKnown) {
        if (UnitCode.isCode(text) && isKnown.test(UnitCode.of(text))) {
            return Optional.of(new CodeCell(UnitCode.of(text), false));
        }
        return of(text, level).filter(read -> isKnown.test(read.code));
    }

    /**
     * Returns the code in a form of units of {@code level}: zeros are given back where a unit has the code then, or where
     * no unit has it as it is written; the code of a unit of another level stays that of the other.
     */
    public static Optional<CodeCell> ofForm(String text, UnitLevel level, Predicate<UnitCode> isKnown) {
        Optional<CodeCell> fitting = of(text, level);
        boolean guessed = fitting.filter(read -> !read.repaired || isKnown.test(read.code))
                .isEmpty();
        return guessed && UnitCode.isCode(text) && isKnown.test(UnitCode.of(text))
                ? Optional.of(new CodeCell(UnitCode.of(text), false))
                : fitting;
    }

    /** Returns the failure that says which liberty was taken, if one was. */
    public Optional<Failure> repair(CsvCells row, String column) {
        return repaired
                ? Optional.of(row.failure(FailureReason.CODE_REPAIRED, column, "code", code.text()))
                : Optional.empty();
    }
}
