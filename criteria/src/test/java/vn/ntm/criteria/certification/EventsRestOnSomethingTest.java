package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Tiers;

class EventsRestOnSomethingTest {

    private static CertificationEvent.Builder event() {
        CertificationEvent.Builder event = CertificationEvent.builder();
        event.unit(UnitCode.of("06364"))
                .tier(Tiers.NTM)
                .kind(EventKind.RECOGNISED)
                .date(LocalDate.of(2023, 12, 31));
        return event;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankIsNoActAndNoSource(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event().act(blank).build())
                .withMessage("act: RECOGNISED of 06364 on 2023-12-31 names neither an act nor a source");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event().source(blank).build());
    }

    @Test
    void oneOfBothIsEnough() {
        assertThat(event().act("1/QĐ-UBND").source(" ").build().act()).contains("1/QĐ-UBND");
        assertThat(event().source("báo cáo").build().act()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LedgerFinding.Severity.class)
    void howGraveAFindingIsIsSaidInWords(LedgerFinding.Severity severity) {
        boolean error = severity == LedgerFinding.Severity.ERROR;
        assertThat(severity.toText(Language.VI)).isEqualTo(error ? "lỗi" : "cảnh báo");
        assertThat(severity.toText(Language.EN)).isEqualTo(error ? "error" : "warning");
    }
}
