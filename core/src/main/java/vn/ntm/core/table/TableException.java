package vn.ntm.core.table;

import org.apiguardian.api.API;

/** A table of this library is broken: a fault of the release, or of whoever replaced the table. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TableException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    TableException(String file, int line, int column, String value, String problem) {
        super(file + ":" + line + ":" + column + ": " + problem + " (" + value + ")");
    }
}
