package vn.ntm.io.profile;

import org.apiguardian.api.API;

/** How the lines of a written file end. Reading takes every kind, mixed ones too. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum LineEnd {
    /** A line feed. */
    LF("\n"),
    /** A carriage return and a line feed, as spreadsheets on Windows write. */
    CRLF("\r\n");

    private final String text;

    LineEnd(String text) {
        this.text = text;
    }

    /** Returns the characters. */
    public String text() {
        return text;
    }
}
