package vn.ntm.cli.console;

/** What a command tells the shell. */
public final class ExitStatus {

    /** Done and all well; a verdict of not met is an answer, not a fault. */
    public static final int WELL = 0;

    /** Done, and something in the input or in the answer needs a person. */
    public static final int NEEDS_A_PERSON = 1;

    /** Bad usage, or an input that cannot be read. */
    public static final int UNUSABLE = 2;

    private ExitStatus() {}

    public static int of(boolean needsAPerson) {
        return needsAPerson ? NEEDS_A_PERSON : WELL;
    }
}
