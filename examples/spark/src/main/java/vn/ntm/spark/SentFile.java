package vn.ntm.spark;

import java.io.Serializable;
import vn.ntm.io.TextSource;

/**
 * A small file of the caller that every task reads for itself.
 *
 * @param name what messages call it by
 * @param text what is in it
 */
public record SentFile(String name, String text) implements Serializable {

    /** Returns it as something to read. */
    public TextSource source() {
        return TextSource.of(name, text);
    }
}
