package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.OpenEnd;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;

/** A register of the caller's own units, small enough to see through. */
class UnitRegistryTest {

    private static final LocalDate CHANGE = LocalDate.of(2020, 1, 1);
    private static final UnitRelease RELEASE = new UnitRelease("mine", CHANGE, "của tôi", "mine");

    @Test
    void theBundledRegisterSaysHowFarItReaches() {
        UnitRegistry standard = UnitRegistry.standard();

        assertThat(standard).isSameAs(UnitRegistry.standard());
        assertThat(standard.release().id()).isEqualTo("2026.09");
        assertThat(standard.release().covers(Language.VI)).startsWith("Cả nước");
        assertThat(standard.release().covers(Language.EN)).startsWith("The whole country");
        assertThat(standard.act("1672/NQ-UBTVQH15").flatMap(LegalAct::effective))
                .contains(LocalDate.of(2025, 6, 16));
        assertThat(standard.act("1/QĐ-TTg")).isEmpty();
    }

    @Test
    void versionsAreOrderedByAgeWhateverTheOrderGiven() {
        UnitRegistry registry = registry(List.of(
                unit("00001", "Mới", UnitType.COMMUNE, "01", "2020-01-01.."),
                unit("01", "Tỉnh", UnitType.PROVINCE, "", ".."),
                unit("00001", "Cũ", UnitType.COMMUNE, "01", "..2019-12-31")));

        assertThat(registry.versions(UnitCode.of("00001")))
                .extracting(AdministrativeUnit::name)
                .containsExactly("Cũ", "Mới");
        assertThat(registry.units()).hasSize(3);
        assertThat(registry.versions(UnitCode.of("00002"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Một, COMMUNE, 01, 00001, RENAMED",
        "Hai, WARD, 01, 00001, RETYPED",
        "Một, COMMUNE, 01, 00002, RENAMED",
        "Một, WARD, 001, 00001, RETYPED",
    })
    void theKindOfAChangeFollowsFromTheTwoStates(
            String oldName, UnitType oldType, String oldParent, String oldCode, SuccessionStep.Kind kind) {
        assertThat(kinds(oldName, oldType, oldParent, oldCode)).containsExactly(kind);
    }

    @Test
    void aUnitThatOnlyGetsAnotherParentIsMoved() {
        assertThat(kinds("Hai", UnitType.COMMUNE, "001", "00001")).containsExactly(SuccessionStep.Kind.MOVED);
    }

    @Test
    void aUnitWhoseStateIsTheSameHasNotChanged() {
        assertThat(kinds("Hai", UnitType.COMMUNE, "01", "00001")).isEmpty();
    }

    private static List<SuccessionStep.Kind> kinds(String name, UnitType type, String parent, String code) {
        UnitRegistry registry = UnitRegistry.of(
                RELEASE,
                List.of(
                        unit("01", "Tỉnh", UnitType.PROVINCE, "", ".."),
                        unit("001", "Huyện", UnitType.RURAL_DISTRICT, "01", ".."),
                        unit(code, name, type, parent, "..2019-12-31"),
                        unit("00001", "Hai", UnitType.COMMUNE, "01", "2020-01-01..")),
                List.of(edge(code, "00001", SuccessionEdge.Basis.UNCHANGED)),
                List.of());
        return registry.succession().from(UnitCode.of(code), CHANGE.minusDays(1)).to(CHANGE).units().stream()
                .flatMap(traced -> traced.via().stream())
                .map(SuccessionStep::kind)
                .toList();
    }

    @Test
    void aUnitThatGivesUpLandAndGoesOnIsDividedWithItself() {
        UnitRegistry registry = UnitRegistry.of(
                RELEASE,
                List.of(
                        unit("01", "Tỉnh", UnitType.PROVINCE, "", ".."),
                        unit("00001", "Một", UnitType.COMMUNE, "01", ".."),
                        unit("00002", "Hai", UnitType.COMMUNE, "01", "2020-01-01..")),
                List.of(
                        edge("00001", "00001", SuccessionEdge.Basis.PART),
                        edge("00001", "00002", SuccessionEdge.Basis.PART_AREA)),
                List.of());
        SuccessionResult there = registry.succession()
                .from(UnitCode.of("00001"), CHANGE.minusDays(1))
                .to(CHANGE);
        SuccessionResult back =
                registry.succession().from(UnitCode.of("00001"), CHANGE).to(CHANGE.minusDays(1));

        assertThat(there.units()).extracting(TracedUnit::part).containsExactly(Part.PART, Part.PART);
        assertThat(back.units()).extracting(TracedUnit::part).containsExactly(Part.PART);
    }

    @Test
    void twoWaysIntoOneUnitAreOneResultThatNamesBoth() {
        LocalDate later = LocalDate.of(2025, 1, 1);
        UnitRegistry registry = UnitRegistry.of(
                RELEASE,
                List.of(
                        unit("01", "Tỉnh", UnitType.PROVINCE, "", ".."),
                        unit("00001", "Một", UnitType.COMMUNE, "01", "..2019-12-31"),
                        unit("00002", "Hai", UnitType.COMMUNE, "01", "2020-01-01..2024-12-31"),
                        unit("00003", "Ba", UnitType.TOWNSHIP, "01", "2020-01-01..2024-12-31"),
                        unit("00004", "Bốn", UnitType.COMMUNE, "01", "2025-01-01..")),
                List.of(
                        edge("00001", "00002", SuccessionEdge.Basis.PART),
                        edge("00001", "00003", SuccessionEdge.Basis.PART),
                        new SuccessionEdge(
                                later,
                                UnitCode.of("00002"),
                                UnitCode.of("00004"),
                                Part.WHOLE,
                                SuccessionEdge.Basis.ALL,
                                Optional.empty()),
                        new SuccessionEdge(
                                later,
                                UnitCode.of("00003"),
                                UnitCode.of("00004"),
                                Part.WHOLE,
                                SuccessionEdge.Basis.ALL,
                                Optional.empty())),
                List.of());
        List<TracedUnit> units = registry.succession()
                .from(UnitCode.of("00001"), CHANGE.minusDays(1))
                .to(later)
                .units();

        assertThat(units).hasSize(1);
        assertThat(units.get(0).part()).isEqualTo(Part.PART);
        assertThat(units.get(0).via())
                .extracting(step -> step.unit().code().text())
                .containsExactly("00002", "00003", "00004");
    }

    @Test
    void aUnitThatBeganFromNothingKnownHasAnOpenEnd() {
        UnitRegistry registry = registry(List.of(
                unit("01", "Tỉnh", UnitType.PROVINCE, "", ".."),
                unit("00001", "Mới", UnitType.COMMUNE, "01", "2020-01-01..")));
        SuccessionResult back =
                registry.succession().from(UnitCode.of("00001"), CHANGE).to(CHANGE.minusDays(1));

        assertThat(back.units()).isEmpty();
        assertThat(back.open()).extracting(OpenEnd::reason).containsExactly(OpenEnd.Reason.PREDECESSOR_UNKNOWN);
    }

    @Test
    void versionsOfACodeMayNotOverlap() {
        refuses(
                List.of(
                        unit("01", "Tỉnh", UnitType.PROVINCE, "", "..2020-01-01"),
                        unit("01", "Tỉnh", UnitType.PROVINCE, "", "2020-01-01..")),
                "overlaps");
        refuses(
                List.of(
                        unit("01", "Tỉnh", UnitType.PROVINCE, "", ".."),
                        unit("01", "Tỉnh", UnitType.PROVINCE, "", "..")),
                "overlaps");
    }

    @Test
    void aParentMustBeInForceOnAllDays() {
        AdministrativeUnit commune = unit("00001", "Xã", UnitType.COMMUNE, "01", "2019-01-01..2021-12-31");

        refuses(List.of(commune), "parent 01 of unit 00001");
        refuses(List.of(commune, unit("01", "Tỉnh", UnitType.PROVINCE, "", "2019-01-02..")), "parent 01");
        refuses(List.of(commune, unit("01", "Tỉnh", UnitType.PROVINCE, "", "..2021-12-30")), "parent 01");
        refuses(
                List.of(
                        commune,
                        unit("01", "Cũ", UnitType.PROVINCE, "", "..2019-12-30"),
                        unit("01", "Mới", UnitType.PROVINCE, "", "2020-01-01..")),
                "parent 01");
        assertThat(registry(List.of(
                                commune,
                                unit("01", "Cũ", UnitType.PROVINCE, "", "..2019-12-31"),
                                unit("01", "Mới", UnitType.PROVINCE, "", "2020-01-01..")))
                        .units())
                .hasSize(3);
    }

    @Test
    void levelsGoDownward() {
        AdministrativeUnit province = unit("01", "Tỉnh", UnitType.PROVINCE, "", "..");

        refuses(List.of(unit("001", "Huyện", UnitType.RURAL_DISTRICT, "", "..")), "has no parent");
        refuses(
                List.of(
                        province,
                        unit("00001", "Một", UnitType.COMMUNE, "01", ".."),
                        unit("00002", "Hai", UnitType.COMMUNE, "00001", "..")),
                "not of a higher level");
    }

    @Test
    void successionNamesUnitsOfItsDaysOnceAndWholeMeansAlone() {
        refuses(List.of(edge("00001", "00003", SuccessionEdge.Basis.ALL)), "succession names 00003");
        refuses(List.of(edge("00002", "00002", SuccessionEdge.Basis.ALL)), "00002, which is no unit on 2019-12-31");
        SuccessionEdge line = edge("00001", "00002", SuccessionEdge.Basis.PART);
        refusesEdges(List.of(line, line), "is given twice");
        refusesEdges(
                List.of(
                        edge("00001", "00002", SuccessionEdge.Basis.ALL),
                        edge("00001", "01000", SuccessionEdge.Basis.PART)),
                "cannot pass whole");
    }

    @Test
    void partAndBasisOfALineMustAgree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuccessionEdge(
                        CHANGE,
                        UnitCode.of("00001"),
                        UnitCode.of("00002"),
                        Part.WHOLE,
                        SuccessionEdge.Basis.ALL_AREA,
                        Optional.empty()))
                .withMessageContaining("ALL_AREA")
                .withMessageContaining("00001");
    }

    @Test
    void anActThatAUnitNamesMustBeGivenOnce() {
        AdministrativeUnit province = AdministrativeUnit.builder()
                .code(UnitCode.of("01"))
                .name("Tỉnh")
                .type(UnitType.PROVINCE)
                .validity(Validity.ALWAYS)
                .act("9/NQ-CP")
                .build();

        LegalAct act =
                LegalAct.builder().number("9/NQ-CP").titleVi("a").titleEn("b").build();

        refuses(List.of(province), "act 9/NQ-CP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitRegistry.of(RELEASE, List.of(province), List.of(), List.of(act, act)))
                .withMessageContaining("act 9/NQ-CP is given twice");
        assertThat(UnitRegistry.of(RELEASE, List.of(province), List.of(), List.of(act))
                        .act("9/NQ-CP"))
                .contains(act);
    }

    private static void refuses(List<?> unitsOrEdges, String message) {
        if (unitsOrEdges.get(0) instanceof SuccessionEdge edge) {
            refusesEdges(List.of(edge), message);
            return;
        }
        List<AdministrativeUnit> units =
                unitsOrEdges.stream().map(AdministrativeUnit.class::cast).toList();
        assertThatIllegalArgumentException().isThrownBy(() -> registry(units)).withMessageContaining(message);
    }

    private static void refusesEdges(List<SuccessionEdge> edges, String message) {
        List<AdministrativeUnit> units = List.of(
                unit("01", "Tỉnh", UnitType.PROVINCE, "", ".."),
                unit("00001", "Một", UnitType.COMMUNE, "01", "..2019-12-31"),
                unit("00002", "Hai", UnitType.COMMUNE, "01", "2020-01-01.."),
                unit("01000", "Nghìn", UnitType.COMMUNE, "01", "2020-01-01.."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitRegistry.of(RELEASE, units, edges, List.of()))
                .withMessageContaining(message);
    }

    private static UnitRegistry registry(List<AdministrativeUnit> units) {
        return UnitRegistry.of(RELEASE, units, List.of(), List.of());
    }

    private static SuccessionEdge edge(String from, String to, SuccessionEdge.Basis basis) {
        return SuccessionEdge.of(CHANGE, UnitCode.of(from), UnitCode.of(to), basis, Optional.empty());
    }

    private static AdministrativeUnit unit(String code, String name, UnitType type, String parent, String validity) {
        return AdministrativeUnit.builder()
                .code(UnitCode.of(code))
                .name(name)
                .type(type)
                .parent(Optional.of(parent).filter(text -> !text.isEmpty()).map(UnitCode::of))
                .validity(Validity.parse(validity))
                .build();
    }
}
