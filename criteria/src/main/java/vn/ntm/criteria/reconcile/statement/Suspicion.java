package vn.ntm.criteria.reconcile.statement;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.PublishedCheck;

/**
 * A reason to look at a figure of a report again (nghi vấn về số liệu): what would explain checks that do not come out.
 * It is never a correction, and where several readings explain the same checks it holds all of them and prefers none.
 *
 * @param checks the checks that it bears on, in the order of the report
 * @param explains whether each of the readings makes every one of the checks match; if not, it only makes their
 *     difference smaller, and says by how much they still differ
 * @param readings the readings that explain these checks, at least one
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Suspicion(List<PublishedCheck> checks, boolean explains, List<SuspectedReading> readings) {

    /** No suspicion is looked for in statements of which more checks differ: then it is not one slip. */
    public static final int MAX_MISMATCHES = 100;

    /** Copies the lists. */
    public Suspicion {
        checks = List.copyOf(checks);
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("readings is empty");
        }
    }

    /** Returns the checks that would match, by each of the readings alone. */
    public List<PublishedCheck> wouldMatch() {
        return explains ? checks : List.of();
    }

    /** Returns whether one reading alone explains the checks, so that it points at a figure. */
    public boolean isSingle() {
        return readings.size() == 1;
    }

    /** Returns the suspicion in one line. */
    public String toText(Language language) {
        String which = checks.stream()
                .map(check -> check.label(language))
                .collect(Collectors.joining(language.choose("”, “", "”, “"), "“", "”"));
        String what = readings.stream()
                .map(reading -> reading.toText(language))
                .collect(Collectors.joining(language.choose("; hoặc ", "; or ")));
        String open =
                isSingle() ? "" : language.choose(" (chưa xác định được cách nào)", " (which of them cannot be told)");
        String then = explains
                ? language.choose("; khi đó khớp: ", "; then these match: ")
                : language.choose("; ở: ", "; in: ");
        return language.choose("Nghi vấn: ", "Suspicion: ") + what + open + then + which;
    }
}
