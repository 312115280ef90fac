package vn.ntm.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;

/**
 * The address of a table on this machine. A caller's own tables come as addresses too, and an address can be of another
 * machine; the library reaches for no network, also where somebody asks it to.
 */
final class LocalAddress {

    private static final String JAR = "jar:";
    private static final String INSIDE = "!/";

    private LocalAddress() {}

    /**
     * Opens the table at {@code address}.
     *
     * @throws IllegalArgumentException if it is on another machine; the message holds it
     */
    static InputStream open(URL address) throws IOException {
        String text = address.toExternalForm();
        String outer = begins(text, JAR) ? text.substring(JAR.length()) : text;
        if (begins(outer, "http:") || begins(outer, "https:") || begins(outer, "ftp:") || isFileOfAnother(outer)) {
            throw new IllegalArgumentException("table: tables are read from this machine only, not from " + text);
        }
        return address.openStream();
    }

    private static boolean begins(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /** A file with a host is fetched from there by FTP, on the JDKs that do not refuse it. */
    private static boolean isFileOfAnother(String outer) throws MalformedURLException {
        if (!begins(outer, "file:")) {
            return false;
        }
        int end = outer.indexOf(INSIDE);
        String host = new URL(end < 0 ? outer : outer.substring(0, end)).getHost();
        return !host.isEmpty() && !host.equalsIgnoreCase("localhost");
    }
}
