package vn.ntm.criteria.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;

/** What a builder refuses leaves it, and a dossier that it built, as they were. */
class CompactRefusalTest {

    private static final UnitCode UNIT = UnitCode.of("06364");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final DossierLayout LAYOUT = DossierLayout.of(SET, DAY);
    private static final int INCOME = LAYOUT.slot("10");
    private static final int WORD = INCOME / DossierLayout.WORD;

    private static CompactDossier.Builder builder() {
        return CompactDossier.of(LAYOUT, UNIT, DAY, Optional.empty());
    }

    private static long[] incomeOf(long scaled) {
        long[] all = new long[LAYOUT.values()];
        all[LAYOUT.valueAt(INCOME)] = scaled;
        return all;
    }

    @Test
    void aDossierStaysAsItWasBuilt() {
        CompactDossier.Builder builder = builder().measured(INCOME, 1, 0);
        CompactDossier dossier = builder.build();
        CompactDossier same = builder().measured(INCOME, 1, 0).build();
        assertThatIllegalStateException().isThrownBy(() -> builder.measured(WORD, 1L << INCOME, incomeOf(999_216)));
        assertThatIllegalStateException().isThrownBy(() -> builder.measured(INCOME, 2, 0));
        assertThatIllegalStateException().isThrownBy(() -> builder.measured(INCOME, Decimal.parse("0.123456")));
        assertThatIllegalStateException().isThrownBy(() -> builder.attested(WORD, Finding.MET, 1L << INCOME));
        assertThat(dossier.value(INCOME)).contains(Decimal.of(1));
        assertThat(dossier).isEqualTo(same);
    }

    @Test
    void aSecondNumberLeavesTheFirst() {
        CompactDossier.Builder builder = builder().measured(INCOME, 1, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.measured(WORD, 1L << INCOME, incomeOf(20_000)))
                .withMessageContaining("two of indicator 10 ");
        assertThat(builder.build().value(INCOME)).contains(Decimal.of(1));
    }

    @Test
    void aNumberBeyondTheScaleLeavesTheSlotFree() {
        CompactDossier.Builder builder = builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.measured(WORD, 1L << INCOME, incomeOf(CompactDossier.LIMIT + 5)))
                .withMessageContaining("does not fit the scale");
        assertThat(builder.measured(INCOME, 2, 0).build().value(INCOME)).contains(Decimal.of(2));
    }

    @Test
    void ofAWordThatIsRefusedNoSlotIsTaken() {
        int first = LAYOUT.slot("1.1");
        int second = LAYOUT.slot("1.2");
        int word = first / DossierLayout.WORD;
        CompactDossier.Builder builder =
                builder().notAssessed(second).by(Assessor.SELF).notAssessed(INCOME);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.attested(word, Finding.MET, 1L << first | 1L << second));
        CompactDossier dossier = builder.build();
        assertThat(dossier.isObserved(first)).isFalse();
        assertThat(dossier.by(second)).contains(Assessor.APPRAISAL);
        assertThat(dossier.by(INCOME)).contains(Assessor.SELF);
    }

    @Test
    void whatWasRefusedIsNotBuilt() {
        CompactDossier.Builder builder = builder();
        int whole = LAYOUT.slot(Subject.criterion("1"));
        builder.attested(whole, Finding.MET).attested(LAYOUT.slot("1.1"), Finding.MET);
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("as a whole and by");
        }
    }
}
