package vn.ntm.io;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apiguardian.api.API;

/** The header of an input lacks a required column, so that no row of it can be read. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MissingColumnException extends UnusableInputException {

    private static final long serialVersionUID = 1;

    private static final int MAX_QUOTED = 200;

    private final String column;

    /** Creates the exception of {@code source}, whose header has these columns and not the one required. */
    public MissingColumnException(String source, String column, List<String> headers) {
        this(source, column, headers, Optional.empty(), OptionalInt.empty());
    }

    /**
     * Creates the exception with what may help to mend the file.
     *
     * @param near the header that may have been meant for the column
     * @param titleRows the limit of that name, where the header was looked for no further
     */
    public MissingColumnException(
            String source, String column, List<String> headers, Optional<String> near, OptionalInt titleRows) {
        super(
                source + (isEmpty(headers) ? ": tệp rỗng, " : ": ") + "tiêu đề thiếu cột bắt buộc «" + column + "»"
                        + near.map(meant -> "; có phải là cột «" + meant + "»?").orElse("") + "; các cột hiện có: "
                        + quoted(headers)
                        + limit(titleRows, "; tiêu đề chỉ được tìm trong số dòng đầu theo giới hạn titleRows (", ")"),
                source + (isEmpty(headers) ? ": the file is empty, " : ": ") + "the header has no column \"" + column
                        + "\", which is required"
                        + near.map(meant -> "; is it \"" + meant + "\"?").orElse("") + "; it has "
                        + quoted(headers)
                        + limit(
                                titleRows,
                                "; the header is looked for in the first rows only, the limit titleRows (",
                                ")"));
        this.column = column;
    }

    private static boolean isEmpty(List<String> headers) {
        return headers.stream().allMatch(String::isBlank);
    }

    private static String limit(OptionalInt titleRows, String before, String behind) {
        return titleRows.isPresent() ? before + titleRows.getAsInt() + behind : "";
    }

    private static String quoted(List<String> headers) {
        String text = String.join(", ", headers);
        if (text.isEmpty()) {
            return "-";
        }
        return text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…";
    }

    /** Returns the name of the column that is missing. */
    public String column() {
        return column;
    }
}
