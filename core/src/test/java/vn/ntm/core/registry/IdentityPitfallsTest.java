package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.OpenEnd;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.core.unit.UnknownUnitException;

/** Cases in which users of other lists took one unit for another, each under what went wrong there. */
class IdentityPitfallsTest {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final LocalDate REPORT_DAY = LocalDate.of(2023, 7, 17);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Test
    void code26740IsTwoUnits() {
        AdministrativeUnit before = unit("26740", LAST_DAY);
        AdministrativeUnit after = unit("26740", REFORM);

        assertThat(before.fullName()).isEqualTo("phường Bến Nghé");
        assertThat(after.fullName()).isEqualTo("phường Sài Gòn");
        assertThat(before).isNotEqualTo(after);
        assertThat(REGISTRY.versions(UnitCode.of("26740"))).containsExactly(before, after);
    }

    @Test
    void mostCodesOfTheReformNamedAnotherUnitOnTheDayBefore() {
        List<AdministrativeUnit> reused = REGISTRY.on(REFORM).units(UnitLevel.COMMUNE).stream()
                .filter(unit -> REGISTRY.on(LAST_DAY).find(unit.code()).isPresent())
                .toList();

        assertThat(reused).hasSize(3_316);
        assertThat(reused.stream()
                        .filter(unit -> !unit.name()
                                .equals(unit(unit.code().text(), LAST_DAY).name())))
                .hasSize(1_840);
    }

    @ParameterizedTest
    @CsvSource({
        "Lào Cai, 10, 15, Yên Bái",
        "Bắc Ninh, 27, 24, Bắc Giang",
        "Quảng Trị, 45, 44, Quảng Bình",
        "Gia Lai, 64, 52, Bình Định",
        "Tây Ninh, 72, 80, Long An",
        "Đồng Tháp, 87, 82, Tiền Giang",
        "An Giang, 89, 91, Kiên Giang",
    })
    void aProvinceNameMovedToTheCodeOfAnother(String name, String oldCode, String newCode, String formerHolder) {
        assertThat(unit(oldCode, LAST_DAY).name()).isEqualTo(name);
        assertThat(unit(newCode, LAST_DAY).name()).isEqualTo(formerHolder);
        assertThat(unit(newCode, REFORM).name()).isEqualTo(name);
        assertThat(codes(trace(oldCode, LAST_DAY, REFORM))).containsExactly(newCode + " WHOLE");
        assertThat(codes(trace(newCode, REFORM, LAST_DAY))).contains(oldCode + " WHOLE", newCode + " WHOLE");
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> unit(oldCode, REFORM))
                .withMessageContaining("tỉnh " + name + " ..2025-06-30");
    }

    @Test
    void theNameChienThangWentToTheOtherCommune() {
        assertThat(unit("06364", REPORT_DAY).fullName()).isEqualTo("xã Chiến Thắng");
        assertThat(unit("06481", REPORT_DAY).fullName()).isEqualTo("xã Chiến Thắng");
        assertThat(unit("06481", REFORM).fullName()).isEqualTo("xã Chiến Thắng");
        assertThat(trace("06364", REPORT_DAY, REFORM).units())
                .extracting(traced -> traced.unit().fullName())
                .containsExactly("xã Vũ Lễ");
    }

    @ParameterizedTest
    @CsvSource({"06523, 06463", "06466, 06463", "06034, 06040", "05983, 05983"})
    void theUnitsCalledChiLangWentFourWays(String older, String newer) {
        assertThat(unit(older, REPORT_DAY).name()).isEqualTo("Chi Lăng");
        assertThat(codes(trace(older, REPORT_DAY, REFORM))).containsExactly(newer + " WHOLE");
    }

    @Test
    void code06040IsThreeUnitsAnd05995IsNoMore() {
        assertThat(REGISTRY.versions(UnitCode.of("06040")))
                .extracting(AdministrativeUnit::toString)
                .containsExactly(
                        "06040 xã Đại Đồng ..2024-11-30",
                        "06040 thị trấn Thất Khê 2024-12-01..2025-06-30",
                        "06040 xã Thất Khê 2025-07-01..");
        assertThat(REGISTRY.versions(UnitCode.of("05995")))
                .extracting(AdministrativeUnit::toString)
                .containsExactly("05995 thị trấn Thất Khê ..2024-11-30");
        assertThat(codes(trace("05995", REPORT_DAY, REFORM))).containsExactly("06040 WHOLE");
    }

    @Test
    void sonHaPassesThroughATownshipAndSoDo618Townships() {
        assertThat(trace("06454", REPORT_DAY, REFORM).units().get(0).via())
                .extracting(step -> step.unit().type())
                .containsExactly(UnitType.TOWNSHIP, UnitType.COMMUNE);
        assertThat(REGISTRY.succession().edges().stream()
                        .filter(edge -> edge.date().equals(REFORM))
                        .filter(edge -> unit(edge.from().text(), LAST_DAY).type() == UnitType.TOWNSHIP)
                        .filter(edge -> unit(edge.to().text(), REFORM).type() == UnitType.COMMUNE))
                .hasSize(618);
    }

    @Test
    void aCertificateOf2018LivesOnUnderTheSameCodeAndAnotherName() {
        LocalDate certified = LocalDate.of(2018, 10, 31);

        assertThat(unit("06280", certified).fullName()).isEqualTo("xã Văn An");
        assertThat(unit("06280", LocalDate.of(2020, 1, 1)).fullName()).isEqualTo("xã Điềm He");
        assertThat(codes(trace("06280", certified, REFORM))).containsExactly("06280 WHOLE");
        assertThat(codes(trace("06130", certified, REFORM))).containsExactly("06154 WHOLE");
    }

    @Test
    void aDividedCommuneHasAllItsHeirsAndNoneIsChosen() {
        assertThat(trace("00634", LAST_DAY, REFORM).units())
                .hasSize(5)
                .allSatisfy(traced -> assertThat(traced.part()).isEqualTo(Part.PART));
        assertThat(REGISTRY.succession().edges().stream()
                        .filter(edge -> edge.from().text().equals("18796"))
                        .map(SuccessionEdge::basis))
                .containsExactlyInAnyOrder(
                        SuccessionEdge.Basis.ALL_AREA,
                        SuccessionEdge.Basis.PART_POPULATION,
                        SuccessionEdge.Basis.PART_POPULATION);
        assertThat(REGISTRY.succession().edges().stream()
                        .filter(edge -> edge.basis() == SuccessionEdge.Basis.PART_AREA_ALL_POPULATION
                                && edge.date().equals(REFORM)))
                .hasSize(59);
    }

    @ParameterizedTest
    @CsvSource({
        "318, Bạch Long Vĩ, 11948",
        "471, Cồn Cỏ, 19742",
        "498, Hoàng Sa, 20333",
        "536, Lý Sơn, 21548",
        "755, Côn Đảo, 26732",
    })
    void anIslandDistrictWithoutCommunesBecameASpecialZone(String district, String name, String zone) {
        SuccessionResult result = trace(district, LAST_DAY, REFORM);

        assertThat(unit(district, LAST_DAY).name()).isEqualTo(name);
        assertThat(REGISTRY.on(LAST_DAY).children(UnitCode.of(district))).isEmpty();
        assertThat(codes(result)).containsExactly(zone + " WHOLE");
        assertThat(result.units().get(0).unit().type()).isEqualTo(UnitType.SPECIAL_ZONE);
        assertThat(result.isComplete()).isTrue();
        assertThat(codes(trace(zone, REFORM, LAST_DAY))).containsExactly(district + " WHOLE");
    }

    @Test
    void theFlatThatADistrictHeldIsAPieceOfItAndTheRestStaysOpen() {
        SuccessionResult result = trace("376", LAST_DAY, REFORM);

        assertThat(codes(result)).containsExactly("14698 PART");
        assertThat(result.open()).extracting(OpenEnd::unit).containsExactly(unit("376", LAST_DAY));
        assertThat(codes(trace("14698", REFORM, LAST_DAY))).contains("376 PART");
    }

    @Test
    void theTypeIsAnAttributeOfAVersion() {
        LocalDate day = LocalDate.of(2026, 9, 20);

        assertThat(unit("09313", day.minusDays(1)).fullName()).isEqualTo("xã Chi Lăng");
        assertThat(unit("09313", day).fullName()).isEqualTo("phường Chi Lăng");
        assertThat(trace("09313", REFORM, day).units().get(0).via())
                .extracting(SuccessionStep::kind)
                .containsExactly(SuccessionStep.Kind.RETYPED);
        assertThat(unit("24", day).type()).isEqualTo(UnitType.CENTRAL_CITY);
        assertThat(unit("75", LocalDate.of(2026, 4, 29)).type()).isEqualTo(UnitType.PROVINCE);
        assertThat(unit("22", LocalDate.of(2026, 9, 1)).type()).isEqualTo(UnitType.CENTRAL_CITY);
    }

    @Test
    void hueWasACityOfADistrictBeforeItWasOneOfAProvince() {
        LocalDate before = LocalDate.of(2024, 12, 31);
        LocalDate after = LocalDate.of(2025, 1, 1);

        assertThat(unit("46", before).fullName()).isEqualTo("tỉnh Thừa Thiên Huế");
        assertThat(unit("474", before).fullName()).isEqualTo("thành phố Huế");
        assertThat(unit("474", before).level()).isEqualTo(UnitLevel.DISTRICT);
        assertThat(unit("46", after).fullName()).isEqualTo("thành phố Huế");
        assertThat(unit("474", after).fullName()).isEqualTo("quận Thuận Hóa");
        assertThat(trace("46", before, after).units().get(0).via())
                .extracting(step -> step.act().orElse(""))
                .containsExactly("175/2024/QH15");
    }

    @Test
    void aNumberOfAnotherSystemIsNoNationalCode() {
        assertThat(unit("14", REFORM).name()).isEqualTo("Sơn La");
        assertThat(unit("01", REFORM).name()).isEqualTo("Hà Nội");
        UnitCode foreign = UnitCode.of("banda-so", "14");

        assertThat(foreign).isNotEqualTo(UnitCode.of("14"));
        assertThat(REGISTRY.on(REFORM).find(foreign)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdministrativeUnit.builder()
                        .code(foreign)
                        .name("Lai Châu")
                        .type(UnitType.PROVINCE)
                        .validity(Validity.ALWAYS)
                        .build())
                .withMessageContaining("codes of 2 digits, not banda-so:14");
    }

    @Test
    void theUnitsWorkFromTheFirstOfJulyWhateverTheDayOfForceOfTheirActs() {
        for (LocalDate day : List.of(LocalDate.of(2025, 6, 12), LocalDate.of(2025, 6, 16), LAST_DAY)) {
            assertThat(REGISTRY.on(day).units(UnitLevel.DISTRICT)).hasSize(696);
        }
        assertThat(REGISTRY.act("202/2025/QH15").orElseThrow().effective()).contains(LocalDate.of(2025, 6, 12));
        assertThat(REGISTRY.act("1685/NQ-UBTVQH15").orElseThrow().effective()).contains(LocalDate.of(2025, 6, 16));
    }

    private static AdministrativeUnit unit(String code, LocalDate day) {
        return REGISTRY.on(day).get(UnitCode.of(code));
    }

    private static SuccessionResult trace(String code, LocalDate from, LocalDate to) {
        return REGISTRY.succession().from(UnitCode.of(code), from).to(to);
    }

    private static List<String> codes(SuccessionResult result) {
        return result.units().stream()
                .map(traced -> traced.unit().code() + " " + traced.part())
                .toList();
    }
}
