package vn.ntm.io.csv;

import org.apiguardian.api.API;

/** The header of an input lacks a required column, so that no row of it can be read. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MissingColumnException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String column;

    MissingColumnException(String source, String column) {
        super(source + ": the header has no column \"" + column + "\", which is required");
        this.column = column;
    }

    /** Returns the name of the column that is missing. */
    public String column() {
        return column;
    }
}
