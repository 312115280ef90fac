package vn.ntm.criteria.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Verdict;

class SetComparisonTest {

    private static final String OLD = "commune-ntm-2016-2020";
    private static final String NEW = "commune-ntm-2021-2025";

    private static final Map<Subject, Subject> COUNTERPARTS = ImmutableMap.of(
            Subject.indicator("10"), Subject.indicator("10"),
            Subject.part("17.1", "clean"), Subject.part("17.1", "clean-water"),
            Subject.indicator("1.1"), Subject.indicator("1.1"),
            Subject.indicator("3.1"), Subject.indicator("10"));

    private static Dossier dossier() {
        return Dossier.of(UnitCode.of("06364"), LocalDate.of(2020, 12, 31))
                .region(EconomicRegions.TDMNPB)
                .measured("10", "37")
                .measured("17.1", "hygienic", "95")
                .measured("17.1", "clean", "60")
                .attested("1.1", Finding.MET)
                .measured("3.1", "85")
                .build();
    }

    private static SetComparison comparison() {
        return SetComparison.of(dossier(), CriteriaCatalog.standard(), OLD, NEW, Policy.strict(), COUNTERPARTS);
    }

    @Test
    void bothSetsJudgeAndOneSaysThatItIsNotInForce() {
        SetComparison comparison = comparison();
        assertThat(SetComparison.isInForce(comparison.before())).isTrue();
        assertThat(SetComparison.isInForce(comparison.after())).isFalse();
        assertThat(comparison.after().policy().acceptsSetNotInForce()).isTrue();
        assertThat(comparison.before().indicator("10").orElseThrow().verdict()).isEqualTo(Verdict.MET);
        assertThat(comparison.after().indicator("10").orElseThrow().observed()).contains(Decimal.of(37));
        assertThat(comparison.toText(Language.EN))
                .contains("Not in force on the day judged: commune-ntm-2021-2025\n")
                .startsWith("Asked otherwise: criteria set\n");
        assertThat(comparison.toText(Language.VI)).contains("Không có hiệu lực vào ngày xét: commune-ntm-2021-2025\n");
    }

    @Test
    void onlyNumbersOfTheSameUnitWithACounterpartAreCarriedOver() {
        SetComparison comparison = comparison();
        assertThat(comparison.left())
                .extracting(left -> left.observation().subject() + ": " + left.cause())
                .containsExactly(
                        "indicator 17.1, part hygienic: NO_COUNTERPART",
                        "indicator 1.1: NOT_A_NUMBER",
                        "indicator 3.1: OTHER_UNIT");
        assertThat(comparison.after().dossier().observations())
                .extracting(observation -> observation.subject().toString())
                .containsExactly("indicator 10", "indicator 17.1, part clean-water");
        assertThat(comparison.toText(Language.VI)).endsWith("""
                        Không chuyển sang bộ kia: chỉ tiêu 17.1, hygienic: không nêu nội dung tương ứng
                        Không chuyển sang bộ kia: chỉ tiêu 1.1: chỉ số liệu đo mới chuyển được
                        Không chuyển sang bộ kia: chỉ tiêu 3.1: đơn vị tính khác
                        """);
        assertThat(comparison.toText(Language.EN))
                .contains("Not carried over: indicator 3.1: measured in another unit\n");
    }

    @Test
    void criteriaArePairedByTheLinksOfTheCatalogueAndIndicatorsNever() {
        SetComparison comparison = comparison();
        assertThat(comparison.difference().isOfOneSet()).isFalse();
        assertThat(comparison.difference().isEmpty()).isFalse();
        assertThat(comparison.difference().criteria())
                .filteredOn(
                        change -> change.before().isPresent() && change.after().isPresent())
                .extracting(change -> change.before().orElseThrow().no() + "-"
                        + change.after().orElseThrow().no())
                .contains("10-10", "17-17");
        assertThat(comparison.difference().indicators())
                .allMatch(change -> change.before().isEmpty() || change.after().isEmpty());
        assertThat(EvaluationDifference.between(comparison.before(), comparison.after())
                        .criteria())
                .allMatch(change -> change.before().isEmpty() || change.after().isEmpty());
    }

    @Test
    void theOrderOfTheTwoSetsIsTheCallers() {
        Dossier later = Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                .measured("10", "43")
                .build();
        SetComparison back = SetComparison.of(
                later,
                CriteriaCatalog.standard(),
                NEW,
                OLD,
                Policy.strict(),
                Map.of(Subject.indicator("10"), Subject.indicator("10")));
        assertThat(SetComparison.isInForce(back.before())).isTrue();
        assertThat(SetComparison.isInForce(back.after())).isFalse();
        assertThat(back.left()).isEmpty();
        assertThat(back.difference().criteria())
                .filteredOn(
                        change -> change.before().isPresent() && change.after().isPresent())
                .isNotEmpty();
    }

    @Test
    void aCounterpartThatTheOtherSetDoesNotAskIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetComparison.of(
                        dossier(),
                        CriteriaCatalog.standard(),
                        OLD,
                        NEW,
                        Policy.strict(),
                        Map.of(Subject.indicator("10"), Subject.indicator("10.9"))))
                .withMessageContaining("indicator 10")
                .withMessageContaining("10.9");
    }

    @Test
    void aCounterpartIsMeasuredAndTakesOneNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetComparison.of(
                        dossier(),
                        CriteriaCatalog.standard(),
                        OLD,
                        NEW,
                        Policy.strict(),
                        Map.of(Subject.indicator("10"), Subject.criterion("10"))))
                .withMessage("counterparts: indicator 10: criterion 10 is not measured");
        Dossier roads = Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                .measured("2.1", "80")
                .measured("2.2", "70")
                .build();
        Map<Subject, Subject> both = ImmutableMap.of(
                Subject.indicator("2.1"), Subject.indicator("2.1"), Subject.indicator("2.2"), Subject.indicator("2.1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetComparison.of(roads, CriteriaCatalog.standard(), OLD, NEW, Policy.strict(), both))
                .withMessage("counterparts: indicator 2.2: indicator 2.1 is that of indicator 2.1 already");
    }
}
