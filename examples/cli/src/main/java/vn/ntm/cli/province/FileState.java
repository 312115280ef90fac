package vn.ntm.cli.province;

/** What became of a file of the folder; the names stand in the table and, as lists, in JSON. */
enum FileState {
    READ,
    /** It is there, and nothing of it can be used. */
    UNUSABLE,
    /** It is there, and nobody reads it, because it is read for a day and none was given. */
    NEEDS_DAY,
    MISSING,
    /** Nobody reads a file of this name. */
    UNKNOWN
}
