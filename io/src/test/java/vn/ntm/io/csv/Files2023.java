package vn.ntm.io.csv;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;

/** Small files of communes of Lạng Sơn in 2023, and how tests look at what came of them. */
public final class Files2023 {

    public static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    public static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");

    private Files2023() {}

    public static PartialResult<Dossier> read(TextSource source) {
        return DossierCsv.of(SET, DAY).read(source);
    }

    public static PartialResult<Dossier> read(String... lines) {
        return read(TextSource.of("hồ-sơ.csv", String.join("\n", lines)));
    }

    /** Returns the observations of the only dossier of a file. */
    public static List<Observation> observations(PartialResult<Dossier> result) {
        if (result.items().size() != 1) {
            throw new IllegalStateException("dossiers: " + result);
        }
        return result.items().get(0).observations();
    }

    /** Returns each failure as {@code line:column REASON (raw)}. */
    public static List<String> places(List<Failure> failures) {
        return failures.stream()
                .map(failure -> failure.origin().line() + ":"
                        + failure.origin().column() + " " + failure.reason()
                        + failure.origin().raw().map(raw -> " (" + raw + ")").orElse(""))
                .toList();
    }

    public static List<String> messages(List<Failure> failures, Language language) {
        return failures.stream().map(failure -> failure.message(language)).toList();
    }
}
