package vn.ntm.cli;

/** The forms in which commands answer; the names are what users type. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
