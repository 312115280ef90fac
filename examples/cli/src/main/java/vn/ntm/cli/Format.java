package vn.ntm.cli;

import java.util.List;

/** The forms in which commands answer; the names are what users type. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For pages. */
    MARKDOWN,
    /** For spreadsheets. */
    CSV;

    /** What every command answers in. */
    static final List<Format> COMMON = List.of(TEXT, JSON);

    /** A command that does not answer in the common forms alone. */
    interface Choice {

        /** Returns the forms in which it answers. */
        List<Format> formats();
    }
}
