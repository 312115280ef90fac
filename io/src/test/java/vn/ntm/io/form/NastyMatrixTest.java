package vn.ntm.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Vocabulary;

/** One small file with everything at once that spreadsheets and their users do to a matrix. */
class NastyMatrixTest {

    private static final String FILE = "everything-at-once.csv";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itHasThreeCommunesWithTheirZerosBack() {
        assertThat(Forms.units(Forms.read(FILE)))
                .containsExactly(
                        "Huyện A|00123|Xã ChiếnThắng|[MET, MET]",
                        "Huyện A|00124|xã  Hoà Bình|[NOT_MET, MET]",
                        "Huyện A|00125|XÃ ĐĂK Ơ|[NOT_ASSESSED, BASICALLY_MET]");
    }

    @Test
    void everyDefectHasItsLineAndColumn() {
        assertThat(Forms.places(Forms.read(FILE)))
                .containsExactly(
                        "7:2 CODE_REPAIRED (124)",
                        "8:2 CODE_REPAIRED ('00125)",
                        "8:4 THIRD_STATE (KĐG)",
                        "8:5 THIRD_STATE (Cơ bản đạt)",
                        "10:6 BAD_NUMBER (1.00)");
    }

    @Test
    void defectsAreToldInBothLanguages() {
        List<Failure> failures = Forms.read(FILE).failures();
        assertThat(failures.get(0).toText(Language.VI))
                .isEqualTo(FILE + ":7:2: CODE_REPAIRED: mã «124» được đọc là 00124 (124)");
        assertThat(failures.get(3).message(Language.EN)).contains("Cơ bản đạt", "neither met nor not met");
        assertThat(failures.get(4).message(Language.VI)).contains("1.00");
    }

    @Test
    void totalsAreControlsAndTheMeanIsRecomputed() {
        ResultMatrix form = Forms.read(FILE);
        assertThat(Forms.controls(form))
                .containsExactly(
                        "6 Xã ChiếnThắng Tổng số tiêu chí đạt: 2 2 MATCH",
                        "7 xã Hoà Bình Tổng số tiêu chí đạt: 1.0 1 MATCH",
                        "8 XÃ ĐĂK Ơ Tổng số tiêu chí đạt: 0 0 MATCH",
                        "9 Tổng cộng TC1: 1 1 MATCH",
                        "9 Tổng cộng TC2: 2 2 MATCH",
                        "9 Tổng cộng Tổng số tiêu chí đạt: 3 3 MATCH",
                        "10 Bình quân Tổng số tiêu chí đạt: 1.00 1.00 MISMATCH");
        Progress progress = form.items().stream().collect(Progress.collector(Forms.SET));
        assertThat(progress.criteriaMet()).isEqualTo(CountRange.of(3, 5));
        assertThat(progress.meanCriteria().toText(2, Language.VI)).isEqualTo("1,00–1,67");
    }

    @Test
    void aFormulaIsKeptAsTextAndNeutralisedWhenWritten() {
        ResultMatrixCsv csv = ResultMatrixCsv.of(Forms.SET, CsvProfile.excelVi());
        ResultMatrix form = Forms.read(FILE, CsvProfile.excelVi());
        assertThat(form.items().get(1).note()).hasValue("=1+1");
        String written = csv.write(form.items());
        assertThat(written).contains(";'=1+1\r\n").doesNotContain(";=1+1");
        assertThat(csv.read(written).items()).isEqualTo(form.items());
    }

    @Test
    void whereDotsGroupThousandsTheMeanIsNoNumberEither() {
        assertThat(Forms.places(Forms.read(FILE, CsvProfile.excelVi()))).contains("10:6 BAD_NUMBER (1.00)");
    }

    @Test
    void everyEntranceGivesTheSame() throws IOException {
        byte[] bytes = Forms.bytes(FILE);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve(FILE), bytes);
        ResultMatrixCsv csv = ResultMatrixCsv.of(Forms.SET, Forms.SHOWN);
        ResultMatrix named = csv.read(TextSource.of("-", text));
        assertThat(csv.read(new ByteArrayInputStream(bytes))).isEqualTo(named);
        assertThat(csv.read(new StringReader(text))).isEqualTo(named);
        assertThat(csv.read(text)).isEqualTo(named);
        ResultMatrix ofPath = csv.read(file);
        assertThat(ofPath.items()).isEqualTo(named.items());
        assertThat(ofPath.controls()).isEqualTo(named.controls());
        assertThat(Forms.places(ofPath)).isEqualTo(Forms.places(named));
        assertThat(ofPath.failures())
                .allSatisfy(failure -> assertThat(failure.origin().file()).isEqualTo(file.toString()));
    }

    @Test
    void theCallersWordsDecide() {
        CsvProfile words = Forms.SHOWN.vocabulary(Vocabulary.vietnamese().plus("KĐ", CellToken.NOT_MET));
        assertThat(Forms.units(Forms.read("words-that-mean-nothing-here.csv", words))
                        .get(0))
                .isEqualTo("|00101|Xã A|[NOT_MET, MET]");
    }
}
