package vn.ntm.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.io.TextSource;

/** Names and codes beside the register. */
class MatrixNamesTest {

    private static final UnitsOnDay UNITS = UnitRegistry.standard().on(LocalDate.of(2023, 12, 31));

    private static ResultMatrix read(String... rows) {
        return ResultMatrixCsv.of(Forms.SET, Forms.SHOWN)
                .read("Mã xã;Tên xã;TC1;TC2\n" + String.join("\n", rows), UNITS);
    }

    @Test
    void unitsThatTheRegisterKnowsAreFine() {
        ResultMatrix form = read("06364;Chiến Thắng;x;x", ";xã Vũ Lăng;x;x", "06367;;x;x", "06364;;x;x");
        assertThat(Forms.places(form)).containsExactly("5:1 DUPLICATE_ROW (06364)");
    }

    @Test
    void whatTheRegisterDoesNotKnowIsReportedAndRemainsAUnit() {
        ResultMatrix form = read("99999;Xã Nào Đó;x;x", ";Xã Không Có Trong Danh Mục;x;x", "6364;Bắc Sơn;x;x");
        assertThat(Forms.places(form))
                .containsExactly(
                        "2:1 UNKNOWN_UNIT (99999)",
                        "3:2 UNKNOWN_NAME (Xã Không Có Trong Danh Mục)",
                        "4:1 CODE_REPAIRED (6364)",
                        "4:2 NAME_NOT_OF_CODE (Bắc Sơn)");
        assertThat(form.items()).hasSize(3);
        assertThat(form.failures().get(1).message(Language.VI))
                .isEqualTo("ngày 31/12/2023 không có đơn vị nào tên «Xã Không Có Trong Danh Mục»");
    }

    /** 185 is huyện Bắc Sơn; no commune has the code 00185. A commune of Hà Nội that lost its zeros gets them back. */
    @Test
    void theCodeOfADistrictIsNotMadeOneOfACommune() {
        for (ResultMatrix form : List.of(
                read("185;Bắc Sơn;x;x", "376;Xuân Nộn;x;x"),
                ResultMatrixCsv.of(Forms.SET, Forms.SHOWN)
                        .read(
                                TextSource.of("f.csv", "Mã xã;Tên xã;TC1;TC2\n185;Bắc Sơn;x;x\n376;Xuân Nộn;x;x"),
                                UnitRegistry.standard()))) {
            assertThat(Forms.places(form).get(0)).isEqualTo("2:1 UNIT_NOT_OF_SET_LEVEL (185)");
            assertThat(Forms.places(form)).contains("3:1 CODE_REPAIRED (376)");
            assertThat(Forms.units(form).get(0)).startsWith("|185|");
            assertThat(Forms.units(form).get(1)).startsWith("|00376|");
        }
    }

    @Test
    void withoutADayANameThatNoUnitHasEverHadIsReported() {
        ResultMatrix form =
                ResultMatrixCsv.of(Forms.SET, Forms.SHOWN).read(TextSource.of("f.csv", """
                                Mã xã;Tên xã;TC1;TC2
                                06364;Chiến Thắng;x;x
                                99999;Xã Nào Đó;x;x
                                ;Xã ChiếnThắng (06364);x;x
                                ;X. Vũ Lăng;x;x
                                99998;;x;x
                                06367;;x;x
                                99997;xa vu lang;x;x
                                ;Phường Vũ Lặng;x;x
                                """), UnitRegistry.standard());
        assertThat(Forms.places(form))
                .containsExactly(
                        "3:1 UNKNOWN_UNIT (99999)",
                        "3:2 UNKNOWN_NAME (Xã Nào Đó)",
                        "6:1 UNKNOWN_UNIT (99998)",
                        "8:1 UNKNOWN_UNIT (99997)",
                        "9:2 UNKNOWN_NAME (Phường Vũ Lặng)");
        assertThat(form.items()).hasSize(8);
        assertThat(form.failures().get(1).message(Language.VI)).isEqualTo("không có đơn vị nào tên «Xã Nào Đó»");
    }

    @Test
    void aWardOrADistrictIsReportedInAFormOfCommunes() {
        ResultMatrix form = read("05983;Phường Chi Lăng;x;x", "06364;Xã Chiến Thắng;x;x");
        assertThat(Forms.places(form)).containsExactly("2:1 UNIT_NOT_OF_SET_LEVEL (05983)");
        assertThat(form.items()).hasSize(2);
    }

    @Test
    void aCodeOfAnotherUnitIsReported() {
        ResultMatrix form = read("06364;Xã Vũ Lăng;x;x");
        assertThat(Forms.places(form)).containsExactly("2:2 NAME_NOT_OF_CODE (Xã Vũ Lăng)");
        assertThat(form.failures().get(0).message(Language.EN))
                .isEqualTo("on 2023-12-31 the code 06364 is that of xã Chiến Thắng, not of \"Xã Vũ Lăng\"");
    }

    /** Cộng Hòa, Tổng Cọt, Miền Đồi: names that begin like a total or a group must not vanish. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2023-12-31", "2025-07-01"})
    void noCommuneIsTakenForAControlOrAGroup(LocalDate day) {
        noneIsTaken(day, AdministrativeUnit::name);
        noneIsTaken(day, AdministrativeUnit::fullName);
    }

    private static void noneIsTaken(LocalDate day, Function<AdministrativeUnit, String> asWritten) {
        Map<String, String> names = new LinkedHashMap<>();
        for (AdministrativeUnit unit : UnitRegistry.standard().on(day).units(UnitLevel.COMMUNE)) {
            String name = asWritten.apply(unit);
            names.putIfAbsent(VietnameseNames.key(name), name);
        }
        StringBuilder assessed = new StringBuilder("STT;Tên xã;TC1;TC2\n");
        StringBuilder empty = new StringBuilder(assessed);
        StringBuilder unknown = new StringBuilder(assessed);
        StringBuilder unnumbered = new StringBuilder("Tên xã;TC1;TC2\n");
        StringBuilder coded = new StringBuilder("Mã xã;Tên xã;TC1;TC2\n");
        int code = 0;
        for (String name : names.values()) {
            assessed.append("1;").append(name).append(";x;Chưa đạt\n");
            empty.append("1;").append(name).append(";;\n");
            unknown.append("1;").append(name).append(";1;0\n");
            unnumbered.append(name.toUpperCase(Locale.ROOT)).append(";x;\n");
            coded.append(++code + 10_000).append(';').append(name).append(";;\n");
        }
        assertThat(Forms.readText(assessed.toString()).items())
                .extracting(ResultRow::name)
                .containsExactlyElementsOf(names.values());
        for (StringBuilder form : List.of(empty, unknown, coded)) {
            assertThat(Forms.readText(form.toString()).items())
                    .extracting(ResultRow::name)
                    .containsExactlyElementsOf(names.values());
        }
        assertThat(Forms.readText(unnumbered.toString()).items()).hasSameSizeAs(names.values());
    }
}
