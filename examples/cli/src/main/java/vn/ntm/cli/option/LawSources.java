package vn.ntm.cli.option;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.UsageException;
import vn.ntm.core.result.Failure;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.OverlayReading;

/** The sets that a command is about: the bundled ones with the overlays that it was given. */
public final class LawSources {

    private LawSources() {}

    /**
     * Returns the bundled catalogue with overlays laid over it, a later one above an earlier one.
     *
     * @param failures takes what is wrong with the files, warnings included
     */
    public static CriteriaCatalog catalog(
            Console console, CommonOptions options, List<String> overlays, List<Failure> failures) {
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        for (String overlay : overlays) {
            if (Collections.frequency(overlays, overlay) > 1) {
                throw new UsageException(overlay + ": nêu hai lần", overlay + ": given twice");
            }
            OverlayReading reading = OverlayCsv.of(catalog).read(options.source(console, overlay));
            failures.addAll(reading.failures());
            failures.addAll(reading.warnings());
            catalog = catalog.with(reading.overlay());
        }
        return catalog;
    }

    public static CriteriaSet set(CriteriaCatalog catalog, String id) {
        return catalog.find(id)
                .orElseThrow(() -> new UsageException(
                        "không có bộ tiêu chí mang mã " + id + "; hiện có: " + String.join(", ", catalog.ids()),
                        "no criteria set has the id " + id + "; known: " + String.join(", ", catalog.ids())));
    }

    /** A day before the first or after the last set of the level is answered by no set at all. */
    public static void checkDate(CriteriaCatalog catalog, SetHeader set, LocalDate on) {
        catalog.span(set.level()).ifPresent(span -> {
            boolean before = span.first().validity().startsAfter(on);
            if (before || span.last().validity().endsBefore(on)) {
                SetHeader nearest = before ? span.first() : span.last();
                String days = nearest.id() + ", " + nearest.validity();
                throw new UsageException(
                        "ngày " + on + " không có bộ tiêu chí nào có hiệu lực; gần nhất là " + days,
                        "no criteria set is in force on " + on + "; the nearest is " + days);
            }
        });
    }
}
