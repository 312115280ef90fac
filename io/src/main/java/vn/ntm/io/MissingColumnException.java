package vn.ntm.io;

import java.util.List;
import org.apiguardian.api.API;

/** The header of an input lacks a required column, so that no row of it can be read. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MissingColumnException extends UnusableInputException {

    private static final long serialVersionUID = 1;

    private static final int MAX_QUOTED = 200;

    private final String column;

    /** Creates the exception of {@code source}, whose header has these columns and not the one required. */
    public MissingColumnException(String source, String column, List<String> headers) {
        super(
                source + ": tiêu đề thiếu cột bắt buộc «" + column + "»; các cột hiện có: " + quoted(headers),
                source + ": the header has no column \"" + column + "\", which is required; it has " + quoted(headers));
        this.column = column;
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
