package vn.ntm.api;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an API was and is no more, and what it is and was not, in words. */
final class Difference {

    private Difference() {}

    /** Empty if there is none. */
    static String of(List<String> recorded, List<String> now) {
        StringBuilder text = new StringBuilder();
        Set<String> gone = without(recorded, now);
        if (!gone.isEmpty()) {
            text.append("INCOMPATIBLE, gone or changed:\n");
            gone.forEach(line -> text.append("  - ")
                    .append(line)
                    .append(price(line, recorded))
                    .append('\n'));
        }
        Set<String> added = without(now, recorded);
        if (!added.isEmpty()) {
            text.append("UNRECORDED, new:\n");
            added.forEach(line -> text.append("  + ").append(line).append('\n'));
        }
        return text.toString();
    }

    private static Set<String> without(Collection<String> lines, Collection<String> others) {
        Set<String> rest = new LinkedHashSet<>(lines);
        new LinkedHashSet<>(others).forEach(rest::remove);
        return rest;
    }

    private static String price(String line, List<String> recorded) {
        String header = line.substring(0, line.indexOf(' ')) + " : ";
        boolean stable = recorded.stream().anyMatch(other -> other.startsWith(header) && other.contains(" @STABLE "));
        return stable ? "   (STABLE: a next major version only)" : "";
    }
}
