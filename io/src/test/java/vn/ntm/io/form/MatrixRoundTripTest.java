package vn.ntm.io.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Vocabulary;

/** What is written is read again as it was, by the same profile. */
class MatrixRoundTripTest {

    private static final long SEED = 1586;
    private static final int FORMS = 60;
    private static final List<Mark> MARKS = List.of(Mark.values());

    private static final List<String> NAMES = List.of(
            "Xã Hòa Bình", "Phường 01", "Xã \"Mới\"; cũ", "=Xã", "-Xã", "Xã\nhai dòng", "xã Miền Đồi", "Cộng Hòa");

    static List<CsvProfile> profiles() {
        return List.of(
                CsvProfile.excelVi(),
                CsvProfile.plain(),
                Forms.SHOWN,
                Forms.SHOWN.withSeparator('\t'),
                CsvProfile.excelVi().withFormulaGuard(false).withByteOrderMark(false));
    }

    private static List<ResultRow> rows(Random random) {
        List<ResultRow> rows = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (int i = random.nextInt(12); i > 0; i--) {
            if (random.nextInt(4) == 0) {
                group = Optional.of("Huyện " + i);
            }
            boolean coded = i < 10 && random.nextBoolean();
            rows.add(ResultRow.builder()
                    .set(Forms.SET)
                    .code(coded ? Optional.of(UnitCode.of("0012" + i)) : Optional.empty())
                    .name(NAMES.get(random.nextInt(NAMES.size())) + " " + i)
                    .group(group)
                    .putMarks("1", mark(random))
                    .putMarks("2", mark(random))
                    .printedTotal(
                            random.nextBoolean() ? Optional.of(Decimal.of(random.nextInt(20_000))) : Optional.empty())
                    .note(
                            random.nextBoolean()
                                    ? Optional.of("'" + "=+@-x'".charAt(random.nextInt(6)) + i)
                                    : Optional.empty())
                    .build());
        }
        return rows;
    }

    private static Mark mark(Random random) {
        return MARKS.get(random.nextInt(MARKS.size()));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void writtenRowsAreReadAsTheyWere(CsvProfile profile) {
        Random random = new Random(SEED);
        ResultMatrixCsv csv = ResultMatrixCsv.of(Forms.SET, profile);
        for (int form = 0; form < FORMS; form++) {
            List<ResultRow> rows = rows(random);
            String written = csv.write(rows);
            ResultMatrix read = csv.read(written);
            assertThat(read.items())
                    .as("seed %d, form %d: %s", SEED, form, written)
                    .isEqualTo(rows);
            assertThat(csv.write(read.items())).isEqualTo(written);
            assertThat(read.controls())
                    .filteredOn(control -> control.what().startsWith("Tổng cộng"))
                    .hasSize(3)
                    .allSatisfy(control -> assertThat(control.verdict()).isEqualTo(FormControl.Verdict.MATCH));
        }
    }

    @Test
    void theFileIsThatOfTheProfile() {
        ResultRow row = ResultRow.builder()
                .set(Forms.SET)
                .code(UnitCode.of("00123"))
                .name("Xã A")
                .group("Huyện A")
                .putMarks("1", Mark.MET)
                .putMarks("2", Mark.BASICALLY_MET)
                .build();
        assertThat(ResultMatrixCsv.of(Forms.SET, CsvProfile.excelVi()).write(List.of(row)))
                .isEqualTo("""
                        \uFEFFSTT;Mã xã;Tên xã;TC1;TC2;Tổng số tiêu chí đạt;Ghi chú
                        A;;Huyện A;;;;
                        1;00123;Xã A;Đạt;Cơ bản đạt;;
                        ;;Tổng cộng;1;0;1;
                        """.replace("\n", "\r\n"));
    }

    @Test
    void whatCannotBeWrittenIsRefusedByName() {
        ResultRow row = ResultRow.builder()
                .set(CriteriaCatalog.standard().set("commune-model-2021-2025"))
                .name("Xã A")
                .build();
        ResultMatrixCsv csv = ResultMatrixCsv.of(Forms.SET, CsvProfile.excelVi());
        assertThatThrownBy(() -> csv.write(List.of(row)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Xã A")
                .hasMessageContaining("commune-model-2021-2025");
        ResultRow nameless = ResultRow.builder().set(Forms.SET).name(" ").build();
        assertThatThrownBy(() -> csv.write(List.of(nameless)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        ResultMatrixCsv wordless =
                ResultMatrixCsv.of(Forms.SET, CsvProfile.excelVi().vocabulary(Vocabulary.empty()));
        ResultRow met = ResultRow.builder()
                .set(Forms.SET)
                .name("Xã A")
                .putMarks("1", Mark.MET)
                .build();
        assertThatThrownBy(() -> wordless.write(List.of(met)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MET");
        assertThatThrownBy(() -> ResultMatrixCsv.of(
                        CriteriaCatalog.standard().set("commune-modern-2026-2030"), CsvProfile.plain()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("commune-modern-2026-2030");
    }
}
