package vn.ntm.cli.option;

import java.util.List;

/** The forms in which commands answer; the names are what users type. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For pages. */
    MARKDOWN,
    /** For spreadsheets. */
    CSV;

    /** What every command answers in. */
    public static final List<Format> COMMON = List.of(TEXT, JSON);

    /** A command that does not answer in the common forms alone. */
    public interface Choice {

        /** Returns the forms in which it answers. */
        List<Format> formats();
    }
}
