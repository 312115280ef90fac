package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;

class RowsOfAnotherSetTest {

    private static final UnitsOnDay UNITS = UnitRegistry.standard().on(LocalDate.of(2023, 12, 31));

    /** The second code is of no unit, so that the row belongs nowhere. */
    @ParameterizedTest
    @ValueSource(strings = {"06364", "99999"})
    void areRefusedByNameAlsoWhereTheyBelongToNoUnit(String code) {
        ResultRow row = ResultRow.builder()
                .set(CriteriaCatalog.standard().set("commune-ntm-2016-2020"))
                .code(UnitCode.of(code))
                .name("Ví Dụ")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollup.ofRows(Matrices.SET, UNITS, List.of(row)))
                .withMessageStartingWith("rows: " + code + " Ví Dụ is of commune-ntm-2016-2020 of release ")
                .withMessageContaining(", not of commune-ntm-2021-2025 of release ");
    }
}
