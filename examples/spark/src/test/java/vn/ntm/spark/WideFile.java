package vn.ntm.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.fixtures.synthetic.SyntheticDossiers;
import vn.ntm.fixtures.synthetic.SyntheticTrait;
import vn.ntm.io.csv.WideDossierCsv;

/** Wide files of invented dossiers: all communes of the country on several days. */
public final class WideFile {

    public static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    public static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final int COMMUNES = 8_000;

    private WideFile() {}

    /** Returns a file of so many communes, the first 8,000 on the day, the next on the day before, and so on. */
    public static String text(int rows) {
        List<Dossier> dossiers = new ArrayList<>();
        for (int day = 0; dossiers.size() < rows; day++) {
            SyntheticDossiers.of(SET, DAY.minusDays(day))
                    .seed(20231231 + day)
                    .units(Math.min(COMMUNES, rows - dossiers.size()))
                    .share(SyntheticTrait.MISSING, "0.01")
                    .share(SyntheticTrait.FAILING, "0.02")
                    .share(SyntheticTrait.NOT_ASSESSED, "0.01")
                    .build()
                    .dossiers()
                    .forEach(dossiers::add);
        }
        return WideDossierCsv.of(SET, DAY).write(dossiers);
    }

    /** Writes a text and returns where. */
    public static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
