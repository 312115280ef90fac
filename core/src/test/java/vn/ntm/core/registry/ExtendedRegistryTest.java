package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;

/** Villages of an invented list below a real commune. */
class ExtendedRegistryTest {

    private static final UnitRegistry STANDARD = UnitRegistry.standard();
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UnitRelease LIST =
            new UnitRelease("thon", LocalDate.of(2025, 8, 1), "thôn của tôi", "my villages");

    private static final AdministrativeUnit OLDER = village("01", "Trên", "06364", "..2025-06-30");
    private static final AdministrativeUnit OTHER = village("02", "Dưới", "06364", "..2025-06-30");
    private static final AdministrativeUnit NEWER = village("03", "Trên Dưới", "06364", "2025-07-01..");

    @Test
    void villagesAreVersionsLikeEveryUnitAndHaveASuccession() {
        UnitRegistry registry = STANDARD.with(
                LIST, List.of(NEWER, OLDER, OTHER), List.of(line(OLDER, NEWER), line(OTHER, NEWER)), List.of());

        assertThat(registry.on(REFORM).get(NEWER.code()).fullName()).isEqualTo("thôn Trên Dưới");
        assertThat(registry.on(REFORM).province(NEWER.code())).contains(UnitCode.of("20"));
        assertThat(registry.on(REFORM).units(UnitLevel.VILLAGE)).containsExactly(NEWER);
        assertThat(registry.on(REFORM.minusDays(1)).children(UnitCode.of("06364")))
                .containsExactly(OLDER, OTHER);
        assertThat(registry.succession()
                        .from(OLDER.code(), REFORM.minusDays(1))
                        .to(REFORM)
                        .units())
                .extracting(TracedUnit::unit, TracedUnit::part)
                .containsExactly(tuple(NEWER, Part.WHOLE));
        assertThat(registry.units()).hasSize(STANDARD.units().size() + 3).containsAll(STANDARD.units());
        assertThat(registry.succession().edges())
                .hasSize(STANDARD.succession().edges().size() + 2);
    }

    @Test
    void answersNameBothEditionsAndTheOlderDay() {
        UnitRelease release =
                STANDARD.with(LIST, List.of(NEWER), List.of(), List.of()).release();

        assertThat(release.id()).isEqualTo(STANDARD.release().id() + "+thon");
        assertThat(release.checkedOn()).isEqualTo(LocalDate.of(2025, 8, 1));
        assertThat(release.covers(Language.VI)).startsWith("Cả nước").endsWith("; thôn của tôi");
        assertThat(release.covers(Language.EN)).endsWith("; my villages");
    }

    @Test
    void theBundledRegisterStaysAsItIs() {
        assertThat(STANDARD.with(LIST, List.of(NEWER), List.of(), List.of())).isNotSameAs(STANDARD);
        assertThat(STANDARD.versions(NEWER.code())).isEmpty();
        assertThat(STANDARD.on(REFORM).units(UnitLevel.VILLAGE)).isEmpty();
    }

    @Test
    void aUnitOfTheCallerReplacesNone() {
        AdministrativeUnit commune = AdministrativeUnit.builder()
                .code(UnitCode.of("06364"))
                .name("Của tôi")
                .type(UnitType.COMMUNE)
                .parent(UnitCode.of("20"))
                .validity(Validity.from(LocalDate.of(2026, 1, 1)))
                .build();

        refuses(List.of(commune), "overlaps 06364 xã Vũ Lễ 2025-07-01..");
        refuses(List.of(NEWER, NEWER), "overlaps");
    }

    @Test
    void aVillageBelongsToAUnitOfAHigherLevelOnAllItsDays() {
        refuses(List.of(village("04", "Lạc", "99999", "..")), "parent 99999 of unit thon:04");
        refuses(List.of(village("04", "Lạc", "05995", "2024-11-01..2024-12-31")), "parent 05995");
        refuses(List.of(NEWER, village("04", "Lạc", "thon:03", "2025-07-01..")), "not of a higher level");
    }

    @Test
    void everyObjectionIsListedWithItsPlace() {
        assertThat(STANDARD.objections(List.of(village("04", "Lạc", "99999", ".."), NEWER, NEWER), List.of()))
                .extracting(UnitRegistry.Objection::index, UnitRegistry.Objection::attribute)
                .containsExactly(tuple(0, "parent"), tuple(1, "from"), tuple(2, "from"));
        assertThat(STANDARD.objections(List.of(OLDER, NEWER), List.of())).isEmpty();
    }

    @Test
    void anActOfTheListIsGivenWithItOrKnownAlready() {
        AdministrativeUnit known = acted("1672/NQ-UBTVQH15");
        AdministrativeUnit own = acted("123/QĐ-UBND");
        LegalAct act = act("123/QĐ-UBND");

        assertThat(STANDARD.objections(List.of(known), List.of())).isEmpty();
        assertThat(STANDARD.objections(List.of(own), List.of()))
                .extracting(UnitRegistry.Objection::problem)
                .containsExactly("act 123/QĐ-UBND is not among the acts given");
        assertThat(STANDARD.with(LIST, List.of(own), List.of(), List.of(act)).act("123/QĐ-UBND"))
                .contains(act);
    }

    @Test
    void anActThatIsGivenTwiceOrKnownAlreadyIsAnObjectionWithItsPlaceAmongTheActs() {
        LegalAct own = act("123/QĐ-UBND");
        LegalAct known = act("1672/NQ-UBTVQH15");
        List<LegalAct> acts = List.of(own, own, known);

        assertThat(STANDARD.objections(List.of(NEWER), acts))
                .extracting(
                        UnitRegistry.Objection::index,
                        UnitRegistry.Objection::attribute,
                        UnitRegistry.Objection::problem)
                .containsExactly(
                        tuple(1, "number", "act 123/QĐ-UBND is given twice"),
                        tuple(2, "number", "act 1672/NQ-UBTVQH15 is given twice"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.with(LIST, List.of(NEWER), List.of(), acts))
                .withMessage("act 123/QĐ-UBND is given twice");
    }

    private static LegalAct act(String number) {
        return LegalAct.builder().number(number).titleVi("a").titleEn("b").build();
    }

    private static AdministrativeUnit acted(String act) {
        return AdministrativeUnit.builder()
                .code(NEWER.code())
                .name("Trên Dưới")
                .type(UnitType.RESIDENTIAL_GROUP)
                .parent(NEWER.parent())
                .validity(NEWER.validity())
                .act(act)
                .build();
    }

    private static void refuses(List<AdministrativeUnit> units, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.with(LIST, units, List.of(), List.of()))
                .withMessageContaining(message);
    }

    private static SuccessionEdge line(AdministrativeUnit from, AdministrativeUnit to) {
        return SuccessionEdge.of(REFORM, from.code(), to.code(), SuccessionEdge.Basis.ALL, Optional.empty());
    }

    private static AdministrativeUnit village(String number, String name, String parent, String validity) {
        return AdministrativeUnit.builder()
                .code(UnitCode.of("thon", number))
                .name(name)
                .type(UnitType.VILLAGE)
                .parent(UnitCode.of(parent))
                .validity(Validity.parse(validity))
                .build();
    }
}
