package vn.ntm.core.result;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.CoreStyle;

/** The place in a file that something was read from. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CoreStyle
@Value.Immutable
public interface Origin {

    /** The name of the file as the caller gave it, or {@code -} for standard input. */
    String file();

    /** The first line of the record in the file, counted from 1. */
    int line();

    /** The number of the field in its record, counted from 1; 0 when the whole record is meant. */
    int column();

    /** The header of the column as the file writes it. */
    Optional<String> header();

    /** The text of the field as the file writes it. */
    Optional<String> raw();

    /** Checks that line and column can be counted from 1. */
    @Value.Check
    default void check() {
        if (line() < 1 || column() < 0) {
            throw new IllegalArgumentException("line " + line() + ", column " + column() + " is no place in a file");
        }
    }

    /** Returns a builder; file, line and column are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Origin}. */
    final class Builder extends ImmutableOrigin.Builder {
        Builder() {}
    }
}
