package vn.ntm.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitLevel;

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
                .isEqualTo("ngày 2023-12-31 không có đơn vị nào tên «Xã Không Có Trong Danh Mục»");
    }

    @Test
    void aCodeOfAnotherUnitIsReported() {
        ResultMatrix form = read("06364;Xã Vũ Lăng;x;x");
        assertThat(Forms.places(form)).containsExactly("2:2 NAME_NOT_OF_CODE (Xã Vũ Lăng)");
        assertThat(form.failures().get(0).message(Language.EN))
                .isEqualTo("on 2023-12-31 the code 06364 is that of xã Chiến Thắng, not of \"Xã Vũ Lăng\"");
    }

    /** Cộng Hòa, Tổng Cọt, Trung Bình: names that begin like a total must not vanish among the controls. */
    @Test
    void noCommuneThatEverWasIsTakenForAControlOrAGroup() {
        for (LocalDate day :
                new LocalDate[] {LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31), LocalDate.of(2025, 7, 1)}) {
            for (AdministrativeUnit unit : UnitRegistry.standard().on(day).units(UnitLevel.COMMUNE)) {
                for (String name : new String[] {unit.name(), unit.fullName()}) {
                    ResultMatrix form =
                            Forms.readText("STT;Tên xã;TC1;TC2", "1;" + name + ";x;Chưa đạt", "2;" + name + " X;;");
                    assertThat(form.items()).as(name).hasSize(2);
                    assertThat(RowLabel.control(name)).as(name).isEmpty();
                    assertThat(RowLabel.isGroup(unit.fullName(), UnitLevel.COMMUNE))
                            .as(name)
                            .isFalse();
                }
            }
        }
    }
}
