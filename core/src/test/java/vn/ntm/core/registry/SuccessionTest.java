package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.OpenEnd;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnknownUnitException;

class SuccessionTest {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final LocalDate REPORT_DAY = LocalDate.of(2023, 7, 17);
    private static final LocalDate MERGERS = LocalDate.of(2024, 12, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Test
    void theModelCommuneOfBacSonLiesWholeInVuLe() {
        SuccessionResult result = trace("06364", REPORT_DAY, REFORM);

        assertThat(lines(result)).containsExactly("06364 xã Vũ Lễ WHOLE");
        assertThat(result.units().get(0).via())
                .containsExactly(new SuccessionStep(
                        REFORM,
                        Optional.of("1672/NQ-UBTVQH15"),
                        unit("06364", REFORM),
                        SuccessionStep.Kind.MERGED,
                        false));
        assertThat(result.isComplete()).isTrue();
        assertThat(result.direction()).isEqualTo(SuccessionResult.Direction.FORWARD);
        assertThat(result.release()).isEqualTo(REGISTRY.release());
    }

    @Test
    void theModelCommuneOfChiLangLiesInTheNewChiLangWhoseCodeWasATownships() {
        assertThat(lines(trace("06523", REPORT_DAY, REFORM))).containsExactly("06463 xã Chi Lăng WHOLE");
        assertThat(unit("06463", REPORT_DAY).fullName()).isEqualTo("thị trấn Đồng Mỏ");
    }

    @Test
    void sonHaPassesThroughATownship() {
        SuccessionResult result = trace("06454", REPORT_DAY, REFORM);

        assertThat(lines(result)).containsExactly("06385 xã Hữu Lũng WHOLE");
        assertThat(steps(result))
                .containsExactly(
                        "2024-12-01 MERGED 06385 thị trấn Hữu Lũng 1246/NQ-UBTVQH15",
                        "2025-07-01 MERGED 06385 xã Hữu Lũng 1672/NQ-UBTVQH15");
    }

    @Test
    void daiDongIsDividedAndItsCodeIsNotItsOnlyHeir() {
        SuccessionResult result = trace("06040", REPORT_DAY, MERGERS);

        assertThat(lines(result)).containsExactly("06025 xã Đội Cấn PART", "06040 thị trấn Thất Khê PART");
        assertThat(steps(result))
                .containsExactly(
                        "2024-12-01 DIVIDED 06025 xã Đội Cấn 1246/NQ-UBTVQH15",
                        "2024-12-01 DIVIDED 06040 thị trấn Thất Khê 1246/NQ-UBTVQH15");
    }

    @Test
    void aChainIsInPartWhenAnyStepIs() {
        assertThat(lines(trace("06040", REPORT_DAY, REFORM)))
                .containsExactly("06004 xã Quốc Khánh PART", "06040 xã Thất Khê PART");
    }

    @Test
    void aDividedCommuneHasSeveralHeirs() {
        SuccessionResult result = trace("06622", REPORT_DAY, REFORM);

        assertThat(result.units()).extracting(TracedUnit::part).containsExactly(Part.PART, Part.PART);
        assertThat(result.units())
                .extracting(traced -> traced.unit().code().text())
                .containsExactly("06613", "06625");
    }

    @Test
    void whatDoesNotChangeHasNoStep() {
        SuccessionResult result = trace("05998", REPORT_DAY, MERGERS);

        assertThat(lines(result)).containsExactly("05998 xã Khánh Long WHOLE");
        assertThat(result.units().get(0).via()).isEmpty();
    }

    @Test
    void aCommuneThatTookInANeighbourLeadsBackToBoth() {
        SuccessionResult result = trace("05998", MERGERS, REPORT_DAY);

        assertThat(result.direction()).isEqualTo(SuccessionResult.Direction.BACKWARD);
        assertThat(lines(result)).containsExactly("05998 xã Khánh Long WHOLE", "06007 xã Vĩnh Tiến WHOLE");
        assertThat(result.units().get(0).via()).isEmpty();
        assertThat(steps(result)).containsExactly("2024-12-01 MERGED 05998 xã Khánh Long 1246/NQ-UBTVQH15");
    }

    @Test
    void theDayBeforeAChangeIsStillTheOldState() {
        assertThat(lines(trace("06454", REPORT_DAY, MERGERS.minusDays(1)))).containsExactly("06454 xã Sơn Hà WHOLE");
        assertThat(lines(trace("06454", REPORT_DAY, MERGERS))).containsExactly("06385 thị trấn Hữu Lũng WHOLE");
        assertThat(lines(trace("06454", REPORT_DAY, REPORT_DAY))).containsExactly("06454 xã Sơn Hà WHOLE");
    }

    @Test
    void aCertificateOf2019IsFollowedOverThreeReforms() {
        SuccessionResult result = trace("06130", LocalDate.of(2019, 12, 31), REFORM);

        assertThat(lines(result)).containsExactly("06154 xã Văn Lãng WHOLE");
        assertThat(steps(result))
                .containsExactly(
                        "2020-01-01 MERGED 06154 xã Bắc Việt 818/NQ-UBTVQH14",
                        "2025-07-01 MERGED 06154 xã Văn Lãng 1672/NQ-UBTVQH15");
    }

    @Test
    void whereTheTablesLoseTrackTheAnswerSaysSo() {
        SuccessionResult result = trace("06052", LocalDate.of(2019, 12, 31), REFORM);

        assertThat(result.units()).isEmpty();
        assertThat(result.isComplete()).isFalse();
        assertThat(result.open())
                .containsExactly(new OpenEnd(
                        unit("06052", LocalDate.of(2019, 12, 31)),
                        LocalDate.of(2020, 1, 1),
                        OpenEnd.Reason.SUCCESSOR_UNKNOWN));
    }

    @Test
    void aDistrictEndsWithTheDistrictLevel() {
        assertThat(trace("185", REPORT_DAY, REFORM).open())
                .extracting(OpenEnd::date, OpenEnd::reason)
                .containsExactly(tuple(REFORM, OpenEnd.Reason.SUCCESSOR_UNKNOWN));
        assertThat(lines(trace("20", REPORT_DAY, REFORM))).containsExactly("20 tỉnh Lạng Sơn WHOLE");
    }

    @Test
    void aCodeThatNamesNothingOnTheDayCannotBeTraced() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> REGISTRY.succession().from(UnitCode.of("06454"), REFORM))
                .satisfies(e -> assertThat(e.versions()).hasSize(1));
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> REGISTRY.succession().from(UnitCode.of("99999"), REFORM))
                .satisfies(e -> assertThat(e.versions()).isEmpty());
    }

    private static SuccessionResult trace(String code, LocalDate day, LocalDate to) {
        return REGISTRY.succession().from(UnitCode.of(code), day).to(to);
    }

    private static AdministrativeUnit unit(String code, LocalDate day) {
        return REGISTRY.on(day).get(UnitCode.of(code));
    }

    private static List<String> lines(SuccessionResult result) {
        return result.units().stream()
                .map(traced -> traced.unit().code() + " " + traced.unit().fullName() + " " + traced.part())
                .toList();
    }

    private static List<String> steps(SuccessionResult result) {
        return result.units().stream()
                .flatMap(traced -> traced.via().stream())
                .map(step -> step.date() + " " + step.kind() + " " + step.unit().code() + " "
                        + step.unit().fullName() + " " + step.act().orElse("?"))
                .toList();
    }

    @Test
    void aCodeThatGoesOnUnderAnotherNameWithoutAnActReadIsMarkedAsAssumed() {
        SuccessionResult trace = REGISTRY.succession()
                .from(UnitCode.of("04834"), LocalDate.of(2019, 12, 31))
                .to(LocalDate.of(2020, 1, 1));
        assertThat(trace.units().get(0).unit().name()).isEqualTo("Nánh Nghê");
        assertThat(trace.units().get(0).via()).allMatch(SuccessionStep::assumed).hasSize(1);
        SuccessionResult read = REGISTRY.succession()
                .from(UnitCode.of("04834"), LocalDate.of(2025, 6, 30))
                .to(REFORM);
        assertThat(read.units().get(0).via()).noneMatch(SuccessionStep::assumed).hasSize(1);
    }
}
