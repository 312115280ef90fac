package vn.ntm.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.Citation;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;
import vn.ntm.core.unit.UnknownUnitException;

class AreaFactsTest {

    private static final UnitRegistry UNITS = UnitRegistry.standard();
    private static final LocalDate DAY = LocalDate.of(2023, 7, 17);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final Validity PERIOD = Validity.parse("2021-06-04..2025-12-31");
    private static final Citation ACT = Citation.of("861/QĐ-TTg");
    private static final UnitCode CHIEN_THANG = UnitCode.of("06364");
    private static final UnitCode QUY_HOA = UnitCode.of("06076");
    private static final UnitCode LANG_SON = UnitCode.of("20");

    private static AreaFact fact(AreaKind kind, String unit) {
        return new AreaFact(kind, UnitCode.of(unit), PERIOD, ACT);
    }

    private static AreaCoverage whole(AreaKind kind, String scope) {
        return new AreaCoverage(kind, Optional.of(UnitCode.of(scope)), PERIOD, ACT);
    }

    @Test
    void aListNamesWhoIsOnItAndNobodyElseUnlessItIsWhole() {
        List<AreaFact> list = List.of(fact(AreaKinds.ZONE_III, "06076"));
        AreaFacts some = AreaFacts.of(list);
        AreaFacts all = AreaFacts.of(list, List.of(whole(AreaKinds.ZONE_III, "20")));

        assertThat(some.answer(AreaKinds.ZONE_III, QUY_HOA, DAY, UNITS)).isEqualTo(AreaAnswer.YES);
        assertThat(some.answer(AreaKinds.ZONE_III, CHIEN_THANG, DAY, UNITS)).isEqualTo(AreaAnswer.UNKNOWN);
        assertThat(all.answer(AreaKinds.ZONE_III, CHIEN_THANG, DAY, UNITS)).isEqualTo(AreaAnswer.NO);
        assertThat(all.answer(AreaKinds.BORDER, CHIEN_THANG, DAY, UNITS)).isEqualTo(AreaAnswer.UNKNOWN);
        assertThat(some.of(QUY_HOA, DAY, UNITS)).isEqualTo(list);
        assertThat(all.facts()).isEqualTo(list);
        assertThat(all.coverages()).hasSize(1);
    }

    @Test
    void withoutAnyFactsEverythingIsUnknown() {
        for (AreaKind kind : AreaKinds.all()) {
            assertThat(AreaFacts.of(List.of()).answer(kind, CHIEN_THANG, DAY, UNITS))
                    .isEqualTo(AreaAnswer.UNKNOWN);
        }
    }

    @Test
    void aFactHoldsFromItsFirstDayToItsLast() {
        AreaFacts facts = AreaFacts.of(
                List.of(new AreaFact(AreaKinds.BORDER, QUY_HOA, Validity.parse("2022-01-01..2022-12-31"), ACT)));

        assertThat(facts.answer(AreaKinds.BORDER, QUY_HOA, LocalDate.of(2021, 12, 31), UNITS))
                .isEqualTo(AreaAnswer.UNKNOWN);
        assertThat(facts.answer(AreaKinds.BORDER, QUY_HOA, LocalDate.of(2022, 1, 1), UNITS))
                .isEqualTo(AreaAnswer.YES);
        assertThat(facts.answer(AreaKinds.BORDER, QUY_HOA, LocalDate.of(2022, 12, 31), UNITS))
                .isEqualTo(AreaAnswer.YES);
        assertThat(facts.answer(AreaKinds.BORDER, QUY_HOA, LocalDate.of(2023, 1, 1), UNITS))
                .isEqualTo(AreaAnswer.UNKNOWN);
    }

    @Test
    void aFactDoesNotPassToTheUnitThatHasTheCodeAfterAMerger() {
        AreaFacts facts = AreaFacts.of(
                List.of(fact(AreaKinds.ZONE_III, "06364")), List.of(whole(AreaKinds.ESPECIALLY_DIFFICULT, "20")));

        assertThat(facts.answer(AreaKinds.ZONE_III, CHIEN_THANG, DAY, UNITS)).isEqualTo(AreaAnswer.YES);
        assertThat(UNITS.on(AFTER).get(CHIEN_THANG).fullName()).isEqualTo("xã Vũ Lễ");
        assertThat(facts.answer(AreaKinds.ZONE_III, CHIEN_THANG, AFTER, UNITS)).isEqualTo(AreaAnswer.UNKNOWN);
        assertThat(facts.answer(AreaKinds.ESPECIALLY_DIFFICULT, CHIEN_THANG, DAY, UNITS))
                .isEqualTo(AreaAnswer.NO);
        assertThat(facts.answer(AreaKinds.ESPECIALLY_DIFFICULT, CHIEN_THANG, AFTER, UNITS))
                .isEqualTo(AreaAnswer.UNKNOWN);
    }

    @Test
    void aFactGoesWithAUnitThatIsRenamedOrMovedButNotIntoAnotherType() {
        Validity before = Validity.of(null, AFTER.minusDays(1));
        Validity since = Validity.from(AFTER);
        UnitRegistry units = UnitRegistry.of(
                new UnitRelease("small", AFTER, "", ""),
                List.of(
                        unit("01", UnitType.CENTRAL_CITY, "Một", "", Validity.ALWAYS),
                        unit("001", UnitType.RURAL_DISTRICT, "Hai", "01", before),
                        unit("00001", UnitType.COMMUNE, "Ba", "001", before),
                        unit("00001", UnitType.COMMUNE, "Bốn", "01", since),
                        unit("00002", UnitType.COMMUNE, "Năm", "001", before),
                        unit("00002", UnitType.COMMUNE, "Năm", "01", since),
                        unit("00003", UnitType.COMMUNE, "Sáu", "001", before),
                        unit("00003", UnitType.WARD, "Sáu", "01", since)),
                List.of(
                        goesOn("00001", SuccessionEdge.Basis.RENAMED),
                        goesOn("00002", SuccessionEdge.Basis.UNCHANGED),
                        goesOn("00003", SuccessionEdge.Basis.RETYPED)),
                List.of());
        AreaFacts facts = AreaFacts.of(List.of(
                fact(AreaKinds.COASTAL, "00001"), fact(AreaKinds.COASTAL, "00002"), fact(AreaKinds.COASTAL, "00003")));

        assertThat(facts.answer(AreaKinds.COASTAL, UnitCode.of("00001"), AFTER, units))
                .isEqualTo(AreaAnswer.YES);
        assertThat(facts.answer(AreaKinds.COASTAL, UnitCode.of("00002"), AFTER, units))
                .isEqualTo(AreaAnswer.YES);
        assertThat(facts.answer(AreaKinds.COASTAL, UnitCode.of("00003"), DAY, units))
                .isEqualTo(AreaAnswer.YES);
        assertThat(facts.answer(AreaKinds.COASTAL, UnitCode.of("00003"), AFTER, units))
                .isEqualTo(AreaAnswer.UNKNOWN);
    }

    private static AdministrativeUnit unit(String code, UnitType type, String name, String parent, Validity validity) {
        return AdministrativeUnit.builder()
                .code(UnitCode.of(code))
                .type(type)
                .name(name)
                .parent(parent.isEmpty() ? Optional.empty() : Optional.of(UnitCode.of(parent)))
                .validity(validity)
                .build();
    }

    private static SuccessionEdge goesOn(String code, SuccessionEdge.Basis basis) {
        return SuccessionEdge.of(AFTER, UnitCode.of(code), UnitCode.of(code), basis, Optional.empty());
    }

    @Test
    void oneZoneExcludesTheOthers() {
        AreaFacts facts = AreaFacts.of(List.of(fact(AreaKinds.ZONE_II, "06076")));

        assertThat(facts.answer(AreaKinds.ZONE_II, QUY_HOA, DAY, UNITS)).isEqualTo(AreaAnswer.YES);
        assertThat(facts.answer(AreaKinds.ZONE_I, QUY_HOA, DAY, UNITS)).isEqualTo(AreaAnswer.NO);
        assertThat(facts.answer(AreaKinds.ZONE_III, QUY_HOA, DAY, UNITS)).isEqualTo(AreaAnswer.NO);
        assertThat(facts.answer(AreaKinds.ESPECIALLY_DIFFICULT, QUY_HOA, DAY, UNITS))
                .isEqualTo(AreaAnswer.UNKNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AreaFacts.of(List.of(fact(AreaKinds.ZONE_II, "06076"), fact(AreaKinds.ZONE_III, "06076"))))
                .withMessageContaining("06076")
                .withMessageContaining("zone-3");
    }

    @Test
    void aPoorDistrictIsAskedOfItsCommunesUntilDistrictsEnd() {
        AreaFacts facts = AreaFacts.of(
                List.of(fact(AreaKinds.POOR_DISTRICT, "181")), List.of(whole(AreaKinds.POOR_DISTRICT, "20")));

        assertThat(facts.answer(AreaKinds.POOR_DISTRICT, UnitCode.of("181"), DAY, UNITS))
                .isEqualTo(AreaAnswer.YES);
        assertThat(facts.answer(AreaKinds.POOR_DISTRICT, QUY_HOA, DAY, UNITS)).isEqualTo(AreaAnswer.YES);
        assertThat(facts.answer(AreaKinds.POOR_DISTRICT, CHIEN_THANG, DAY, UNITS))
                .isEqualTo(AreaAnswer.NO);
        assertThat(facts.answer(AreaKinds.POOR_DISTRICT, CHIEN_THANG, AFTER, UNITS))
                .isEqualTo(AreaAnswer.UNKNOWN);
    }

    @Test
    void errorsOfTheCallerAreNamed() {
        AreaFacts none = AreaFacts.of(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.answer(AreaKinds.BORDER, LANG_SON, DAY, UNITS))
                .withMessage("unit 20 is above the level of border, COMMUNE");
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> none.answer(AreaKinds.BORDER, UnitCode.of("99999"), DAY, UNITS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact(AreaKinds.BORDER, "185"))
                .withMessage("unit 185 is not of the level of border, COMMUNE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaFact(AreaKinds.BORDER, QUY_HOA, Validity.ALWAYS, ACT))
                .withMessage("validity of border 06076 has no first day: ..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaCoverage(AreaKinds.BORDER, Optional.empty(), Validity.ALWAYS, ACT))
                .withMessageContaining("border");
    }

    @Test
    void theKindsHaveIdsAndNamesOfTheirOwn() {
        assertThat(AreaKinds.all()).hasSize(8).extracting(AreaKind::id).doesNotHaveDuplicates();
        for (AreaKind kind : AreaKinds.all()) {
            assertThat(AreaKinds.find(kind.toString())).contains(kind);
            assertThat(kind.name(Language.VI)).isNotEqualTo(kind.name(Language.EN));
        }
        assertThat(AreaKinds.find("zone-4")).isEmpty();
        assertThat(AreaAnswer.UNKNOWN.toText(Language.VI)).isEqualTo("chưa rõ");
        assertThat(AreaAnswer.NO.toText(Language.EN)).isEqualTo("no");
    }

    @Test
    void aFactDoesNotFollowACodeWhoseNewNameIsOnlyAssumedToBeOfTheSameUnit() {
        AreaFact early =
                new AreaFact(AreaKinds.BORDER, UnitCode.of("04834"), Validity.from(LocalDate.of(2019, 12, 15)), ACT);
        AreaFacts facts = AreaFacts.of(List.of(early));
        assertThat(facts.answer(AreaKinds.BORDER, UnitCode.of("04834"), LocalDate.of(2019, 12, 31), UNITS))
                .isEqualTo(AreaAnswer.YES);
        assertThat(facts.answer(AreaKinds.BORDER, UnitCode.of("04834"), LocalDate.of(2020, 1, 1), UNITS))
                .isEqualTo(AreaAnswer.UNKNOWN);
    }

    @Test
    void aKindIsItsId() {
        AreaKind renamed = new AreaKind(AreaKinds.BORDER.id(), AreaKinds.BORDER.level(), "vùng biên", "frontier");
        assertThat(renamed).isEqualTo(AreaKinds.BORDER).hasSameHashCodeAs(AreaKinds.BORDER);
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaKind("", AreaKinds.BORDER.level(), "a", "b"));
    }
}
