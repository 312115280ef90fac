package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.table.TableException;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/** A province adds its own set for villages to the bundled ones. */
class CriteriaSourceTest {

    private static final String SET = VillageTables.SET;
    private static final String BASE = "commune-ntm-2021-2025";
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    @TempDir
    private Path folder = Path.of("");

    private final CriteriaCatalog standard = CriteriaCatalog.standard();

    private CriteriaCatalog with() {
        return standard.with(VillageTables.in(folder));
    }

    private void refuses(CriteriaSource source, String place, String... problem) {
        assertThatThrownBy(() -> standard.with(source).set(SET))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(source.name() + "/" + place)
                .hasMessageContainingAll(problem);
    }

    @Test
    void itsSetsStandAfterTheBundledOnes() {
        CriteriaCatalog catalog = with();
        assertThat(catalog.ids())
                .startsWith(standard.ids().toArray(String[]::new))
                .hasSize(standard.ids().size() + 1)
                .endsWith(SET);
        assertThat(catalog.headers()).extracting(SetHeader::id).isEqualTo(catalog.ids());
        assertThat(standard.find(SET)).as("the catalogue itself").isEmpty();
        assertThat(catalog.set(BASE)).isSameAs(standard.set(BASE));
    }

    @Test
    void itBringsItsOwnActsTierUnitsAndNotes() {
        CriteriaCatalog catalog = with();
        CriteriaSet set = catalog.set(SET);
        assertThat(set.unitTypes()).containsExactly(UnitType.VILLAGE);
        assertThat(set.tier().name(Language.VI)).isEqualTo("thôn kiểu mẫu minh hoạ");
        assertThat(set.notes(Language.EN)).containsExactly("No such set exists; it is an illustration.");
        assertThat(set.isComplete()).isTrue();
        assertThat(catalog.act("12/QĐ-UBND").orElseThrow().effective()).contains(LocalDate.of(2022, 7, 1));
        assertThat(standard.act("12/QĐ-UBND")).isEmpty();
        assertThat(catalog.unit("lamp_per_100_m").map(MeasureUnit::textEn)).contains("lamps in 100 m of road");
        assertThat(catalog.unit("%")).isPresent();
        assertThat(catalog.tier("MODEL_VILLAGE")).contains(set.tier());
        assertThat(catalog.tier("NTM")).contains(Tiers.NTM);
        assertThat(standard.tier("MODEL_VILLAGE")).isEmpty();
        assertThat(catalog.links(SET, "1")).extracting(SubjectLink::set).containsExactly(BASE);
        assertThat(catalog.links(BASE, "1")).isEqualTo(standard.links(BASE, "1"));
    }

    @Test
    void itsSetsBearTheReleaseOfItsTables() {
        CriteriaCatalog catalog = with();
        assertThat(catalog.set(SET).release()).isEqualTo(new LawRelease("minh-hoa-1", LocalDate.of(2024, 7, 1)));
        assertThat(catalog.release()).isEqualTo(standard.release());
        assertThat(catalog.set(BASE).release()).isEqualTo(standard.release());
        VillageTables without = VillageTables.in(folder).remove("release.csv");
        assertThat(standard.with(without).set(SET).release()).isEqualTo(standard.release());
    }

    @ParameterizedTest
    @CsvSource({"2022-06-30, NOT_YET", "2022-07-01, IN_FORCE", "2025-12-31, IN_FORCE", "2026-01-01, EXPIRED"})
    void itsSetsAreFoundByLevelTierAndDay(LocalDate day, SetFinding.Status status) {
        CriteriaCatalog catalog = with();
        Tier tier = new Tier("MODEL_VILLAGE", "tên khác", "other name");
        assertThat(catalog.find(UnitLevel.VILLAGE, tier, day).map(SetFinding::status))
                .contains(status);
        if (status == SetFinding.Status.IN_FORCE) {
            assertThat(catalog.inForce(UnitLevel.VILLAGE, tier, day)).isSameAs(catalog.set(SET));
        }
    }

    @Test
    void aLevelIsTakenFromABundledSet() {
        CriteriaSet set = with().set(SET);
        assertThat(set.bases()).containsExactly(standard.set(BASE));
        Decimal commune = income(set.bases().get(0));
        Threshold above =
                set.threshold("1", Optional.empty(), Optional.empty(), DAY).orElseThrow();
        assertThat(above.required()).contains(">= 10");
        assertThat(above.unit().amount(above.value().orElseThrow(), commune)).isEqualTo(Decimal.parse("46.2"));
    }

    private static Decimal income(CriteriaSet set) {
        return set.threshold("10", Optional.empty(), Optional.of(Column.parse("REGION:TDMNPB")), DAY)
                .flatMap(Threshold::value)
                .orElseThrow();
    }

    @Test
    void anOverlayOverTheBundledSetCountsThereToo() {
        Threshold local = LocalLevels.level(
                standard, "10", Optional.empty(), "REGION:TDMNPB", ">= 50 million_vnd_per_person_year");
        Overlay overlay = Overlay.of("tinh", List.of(Overlay.Row.of(BASE, local)));
        assertThat(income(with().with(overlay).set(SET).bases().get(0))).isEqualTo(Decimal.of(50));
        assertThat(income(standard.with(overlay)
                        .with(VillageTables.in(folder))
                        .set(SET)
                        .bases()
                        .get(0)))
                .isEqualTo(Decimal.of(50));
        assertThat(income(with().set(SET).bases().get(0))).isEqualTo(Decimal.of(42));
    }

    @Test
    void itIsKnownFromTheDayOfIssueOfItsActs() {
        CriteriaCatalog catalog = with();
        assertThat(catalog.knownOn(LocalDate.of(2022, 6, 14)).ids()).doesNotContain(SET);
        CriteriaSet before = catalog.knownOn(LocalDate.of(2024, 5, 5)).set(SET);
        CriteriaSet on = catalog.knownOn(LocalDate.of(2024, 5, 6)).set(SET);
        assertThat(lamps(before)).contains(">= 2");
        assertThat(lamps(on)).contains(">= 3");
        assertThat(SetDump.of(on)).isEqualTo(SetDump.of(catalog.set(SET)));
        assertThat(catalog.knownOn(LocalDate.of(2030, 1, 1)).set(SET)).isEqualTo(catalog.set(SET));
        assertThat(before.bases()).extracting(CriteriaSet::id).containsExactly(BASE);
        assertThat(before.bases().get(0).indicator("1.1").orElseThrow().requirements())
                .as("the amendment of 2024-03-01 was known")
                .hasSize(2);
    }

    private static Optional<String> lamps(CriteriaSet set) {
        return set.threshold("3", Optional.empty(), Optional.empty(), LocalDate.of(2024, 12, 31))
                .flatMap(Threshold::required);
    }

    @Test
    void whatItUsesOfTheBundledTablesItNeedNotRepeat() {
        VillageTables tables = VillageTables.in(folder)
                .remove("links.csv")
                .remove("notes.csv")
                .remove("tiers.csv")
                .replace("sets.csv", "MODEL_VILLAGE", "MODEL")
                .replace("units.csv", "lamp_per_100_m,đèn/100 m đường,lamps in 100 m of road,,\n", "");
        tables.replace(SET + "/indicators.csv", ",lamp_per_100_m,", ",%,")
                .replace(SET + "/thresholds.csv", ",>=,2,lamp_per_100_m,", ",>=,2,%,")
                .replace(SET + "/thresholds.csv", ",>=,3,lamp_per_100_m,", ",>=,3,%,");
        assertThat(standard.with(tables).set(SET).notes(Language.VI)).isEmpty();
    }

    @Test
    void itsTablesAreOpenedWhenTheyAreNeeded() {
        VillageTables tables = VillageTables.in(folder).remove(SET + "/thresholds.csv");
        CriteriaCatalog catalog = standard.with(tables);
        assertThat(catalog.headers()).extracting(SetHeader::id).contains(SET);
        assertThat(catalog.set(BASE)).isNotNull();
        refuses(tables, SET + "/thresholds.csv:1:0: ", "the table is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sets.csv", SET + "/criteria.csv", SET + "/indicators.csv", SET + "/thresholds.csv"})
    void aTableThatIsMissingIsNamed(String file) {
        refuses(VillageTables.in(folder).remove(file), file + ":1:0: ", "the table is missing");
    }

    @Test
    void theListOfSetsIsReadAtOnce() {
        VillageTables tables = VillageTables.in(folder).remove("sets.csv");
        assertThatThrownBy(() -> standard.with(tables)).hasMessageStartingWith("thon-minh-hoa/sets.csv:1:0: ");
    }

    @Test
    void theIdOfABundledSetIsTaken() {
        refuses(
                VillageTables.in(folder).replace("sets.csv", SET, BASE).remove("notes.csv"),
                "sets.csv:2:1: ",
                "the key occurs twice (" + BASE + ")");
    }

    @Test
    void theIdOfItsOwnSetIsTaken() {
        CriteriaSource again = VillageTables.named("thon-khac", folder.resolve("again"))
                .remove("tiers.csv")
                .remove("units.csv")
                .remove("acts.csv");
        assertThatThrownBy(() -> with().with(again))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("thon-khac/sets.csv:2:1: the key occurs twice");
    }

    @Test
    void aNameNamesOneSource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with().with(VillageTables.in(folder)))
                .withMessageContaining(VillageTables.in(folder).name());
    }

    private static Stream<String> twins() {
        return Stream.of(
                "twin,COMMUNE,COMMUNE,,,NTM,12/QĐ-UBND,,2023-01-01,2023-12-31,PERIOD,,2022,2025",
                "twin,COMMUNE,COMMUNE,,,NTM,12/QĐ-UBND,,2009-01-01,2009-04-16,PERIOD,,2022,2025",
                "twin,COMMUNE,WARD,,,NTM,12/QĐ-UBND,,2023-01-01,2023-12-31,PERIOD,,2022,2025",
                "twin,COMMUNE,COMMUNE,,,ADVANCED,12/QĐ-UBND,,2026-02-14,,PERIOD,,2022,2025",
                "twin,VILLAGE,VILLAGE;RESIDENTIAL_GROUP,,,MODEL_VILLAGE,12/QĐ-UBND,,2025-12-31,,PERIOD,,2022,2025");
    }

    @ParameterizedTest
    @MethodSource("twins")
    void theSameUnitsAreNotLedToATierBySetsOfTheSameDays(String twin) {
        VillageTables tables = VillageTables.in(folder).append("sets.csv", twin + ",GENERAL,,false,,,,Bộ,Set");
        refuses(tables, "sets.csv:3:9: ", "leads the same units to this tier on some of the days");
    }

    @ParameterizedTest
    @CsvSource({
        "sets.csv, 'MODEL_VILLAGE', 'NO_TIER', 2:6, no such tier",
        "sets.csv, '12/QĐ-UBND', '13/QĐ-UBND', 2:7, no such act in acts.csv",
        "acts.csv, '5/QĐ-UBND', '318/QĐ-TTg', 3:1, the key occurs twice",
        "acts.csv, '2024-05-06', '2024-5-6', 3:2, 2024-5-6",
        "units.csv, 'lamp_per_100_m', '%', 2:1, the key occurs twice",
        "tiers.csv, 'MODEL_VILLAGE', 'NTM', 2:1, the key occurs twice",
        "notes.csv, 'village-model-2022-2025', 'commune-ntm-2021-2025', 2:1, no such set in sets.csv",
        "release.csv, '2024-07-01', '', 2:2, the cell must not be empty",
        "links.csv, 'UNVERIFIED', 'SURE', 2:5, SURE",
        "village-model-2022-2025/criteria.csv, '3,,,,Đèn đường', '2,,,,Đèn đường', 4:1, the criterion occurs twice",
        "village-model-2022-2025/indicators.csv, '2021-2025#10', '2021-2025#1.1', 2:11, that set asks for no such number",
        "village-model-2022-2025/indicators.csv, 'commune-ntm-2021', 'commune-old-2021', 2:11, no such set in sets.csv",
        "village-model-2022-2025/indicators.csv, 'NUMBER,,,lamp_per_100_m', 'NUMBER,,,lamp', 4:10, no such unit in units.csv",
        "village-model-2022-2025/thresholds.csv, '>=,10,', '>=,ten,', 2:8, ten"
    })
    void aBrokenTableIsNamedWithLineAndColumn(String file, String old, String words, String place, String problem) {
        VillageTables tables = VillageTables.in(folder).replace(file, old, words);
        assertThatThrownBy(() -> {
                    CriteriaCatalog catalog = standard.with(tables);
                    catalog.set(SET);
                    catalog.links(SET, "1");
                })
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("thon-minh-hoa/" + file + ":" + place + ": ")
                .hasMessageContaining(problem);
    }
}
