package vn.ntm.cli.option;

import java.util.function.Supplier;
import vn.ntm.cli.console.UsageException;

/** What is made from the value of an option. */
public final class Usable {

    private Usable() {}

    /** Returns what an option makes; one that makes nothing is named. */
    public static <T> T of(String option, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + " không dùng được: " + e.getMessage(), option + ": " + e.getMessage());
        }
    }
}
