package vn.ntm.core.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.Repair;

/** In which blanks, hyphens and apostrophes two names differ whose letters are the same. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class NameDifference {

    private NameDifference() {}

    public static List<Repair> between(String given, String official) {
        List<String> mine = separators(VietnameseNames.key(given));
        List<String> theirs = separators(VietnameseNames.key(official));
        Set<Repair.Kind> kinds = EnumSet.noneOf(Repair.Kind.class);
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            String had = mine.get(i);
            String needs = theirs.get(i);
            if (!had.equals(needs)) {
                kinds.add(kind(had, needs));
            }
        }
        List<Repair> repairs = new ArrayList<>();
        kinds.forEach(kind -> repairs.add(new Repair(kind, given, official)));
        return repairs;
    }

    private static Repair.Kind kind(String had, String needs) {
        String both = had + needs;
        if (both.contains("'")) {
            return Repair.Kind.APOSTROPHE;
        }
        if (both.contains("-")) {
            return Repair.Kind.HYPHEN;
        }
        return had.isEmpty() ? Repair.Kind.LOST_BLANK : Repair.Kind.ADDED_BLANK;
    }

    /** Returns what stands before each letter, and after the last. */
    private static List<String> separators(String key) {
        List<String> separators = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (VietnameseNames.isSeparator(c)) {
                between.append(c);
            } else {
                separators.add(between.toString());
                between.setLength(0);
            }
        }
        separators.add(between.toString());
        return separators;
    }
}
