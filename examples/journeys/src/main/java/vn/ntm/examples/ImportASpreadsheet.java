package vn.ntm.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.form.FormControl;
import vn.ntm.io.form.ResultMatrix;
import vn.ntm.io.form.ResultMatrixCsv;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Vocabulary;

/** What does a province's spreadsheet say, and what has to be asked back? Give the file, the set and the day. */
public final class ImportASpreadsheet {

    private ImportASpreadsheet() {}

    /** Reads a matrix form; nothing in it stops the reading, and nothing in it is guessed. */
    public static void main(String[] args) {
        CriteriaSet set = CriteriaCatalog.standard().set(args[1]);
        CsvProfile profile =
                CsvProfile.standard().vocabulary(Vocabulary.vietnamese().plus("KĐ", CellToken.NOT_MET));
        ResultMatrix form = ResultMatrixCsv.of(set, profile)
                .read(Path.of(args[0]), UnitRegistry.standard().on(LocalDate.parse(args[2])));

        System.out.println("Số đơn vị: " + form.items().size());
        form.failures()
                .forEach(
                        failure -> System.out.println("dòng " + failure.origin().line() + ", cột "
                                + failure.origin().column() + ": " + failure.message(Language.VI)));
        form.controls().stream()
                .filter(control -> control.verdict() == FormControl.Verdict.MISMATCH)
                .forEach(control -> System.out.println(control.what() + ": in là " + control.printed()
                        + ", tính lại được " + control.computed().orElse("không có")));

        Progress progress = form.items().stream().collect(Progress.collector(set));
        System.out.println("Bình quân: " + progress.meanCriteria().toText(2, Language.VI));
        System.out.println(progress.bands(Bands.usual(set)).toText(1, Language.VI));
    }
}
