package vn.ntm.criteria.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Threshold;

/** What a kit asks for where a province has loaded levels already, in one file or in several. */
class KitLayersTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");

    /** The level of 2.1, which the nation leaves to the province. */
    private static final Threshold NATIONAL =
            SET.thresholds("2.1", Optional.empty()).get(0);

    private static Threshold local(String days, String value) {
        return local("GENERAL", days, value);
    }

    private static Threshold local(String column, String days, String value) {
        return Threshold.builder()
                .indicator("2.1")
                .column(Column.parse(column))
                .validity(Validity.parse(days))
                .operator(NATIONAL.operator())
                .value(Decimal.parse(value))
                .unit(NATIONAL.unit())
                .mode(Threshold.Mode.EXACT)
                .grade(Grade.VERIFIED)
                .setBy(Authority.PROVINCE)
                .citation(Citation.of("7/2023/QĐ-UBND"))
                .build();
    }

    /** The rows of 2.1, of the nation those of all regions alone: whose, of which column and days, and why it is open. */
    private static List<String> rows(SetView view) {
        return Kit.of(view).rows().stream()
                .filter(row -> row.level().indicator().equals("2.1"))
                .filter(row -> row.level().overlay().isPresent()
                        || view.column().isPresent()
                        || row.level().column().equals(Column.GENERAL))
                .map(row -> row.level().overlay().orElse("nation") + " "
                        + row.level().column() + " " + row.days()
                        + row.open().map(why -> " " + why).orElse(""))
                .toList();
    }

    private static List<String> rows(CriteriaSet set) {
        return rows(SetView.of(set));
    }

    @Test
    void whatNobodyLoadedIsAskedForOnAllDays() {
        assertThat(rows(SET)).containsExactly("nation GENERAL " + NATIONAL.validity() + " DELEGATED");
    }

    @Test
    void aLevelOfOneYearLeavesTheOtherDaysOpen() {
        CriteriaSet loaded = SET.withOverlay("tỉnh", List.of(local("2023-01-01..2023-12-31", "80")));
        assertThat(rows(loaded))
                .containsExactly(
                        "nation GENERAL 2022-03-08..2022-12-31 DELEGATED",
                        "nation GENERAL 2024-01-01.. DELEGATED",
                        "tỉnh GENERAL 2023-01-01..2023-12-31");
        assertThat(rows(SetView.of(loaded).onlyMissing()))
                .containsExactly(
                        "nation GENERAL 2022-03-08..2022-12-31 DELEGATED", "nation GENERAL 2024-01-01.. DELEGATED");
    }

    /** The file loaded last goes before the one below it, on its days and in its column alone. */
    @Test
    void theLaterOfTwoFilesCoversTheEarlierOnItsDays() {
        CriteriaSet loaded = SET.withOverlay("cũ", List.of(local("2023-01-01..2023-12-31", "80")))
                .withOverlay("mới", List.of(local("2023-07-01..2024-06-30", "85")));
        assertThat(rows(loaded))
                .containsExactly(
                        "nation GENERAL 2022-03-08..2022-12-31 DELEGATED",
                        "nation GENERAL 2024-07-01.. DELEGATED",
                        "mới GENERAL 2023-07-01..2024-06-30",
                        "cũ GENERAL 2023-01-01..2023-06-30");
        CriteriaSet reversed = SET.withOverlay("mới", List.of(local("2023-07-01..2024-06-30", "85")))
                .withOverlay("cũ", List.of(local("2023-01-01..2023-12-31", "80")));
        assertThat(rows(reversed)).contains("cũ GENERAL 2023-01-01..2023-12-31", "mới GENERAL 2024-01-01..2024-06-30");
    }

    @Test
    void theLevelOfOneRegionCoversNeitherTheGeneralOneNorAnother() {
        CriteriaSet loaded = SET.withOverlay("cũ", List.of(local("2023-01-01..2023-12-31", "80")))
                .withOverlay("mới", List.of(local("REGION:TN", "2023-01-01..2023-12-31", "85")));
        assertThat(rows(loaded))
                .containsExactly(
                        "nation GENERAL 2022-03-08..2022-12-31 DELEGATED",
                        "nation GENERAL 2024-01-01.. DELEGATED",
                        "mới REGION:TN 2023-01-01..2023-12-31",
                        "cũ GENERAL 2023-01-01..2023-12-31");
    }

    /** For the communes of one region its own level settles the days, for those of the others they are open. */
    @Test
    void forACommuneOfARegionItsLevelSettlesTheDays() {
        CriteriaSet loaded = SET.withOverlay("tỉnh", List.of(local("REGION:TN", "2023-01-01..", "85")));
        assertThat(rows(SetView.of(loaded).inColumn(Column.parse("REGION:TN")).onlyMissing()))
                .containsExactly("nation REGION:TN 2022-03-08..2022-12-31 DELEGATED");
        assertThat(rows(SetView.of(loaded).inColumn(Column.parse("REGION:DNB")).onlyMissing()))
                .containsExactly("nation REGION:DNB " + NATIONAL.validity() + " DELEGATED");
    }

    /** A view lists the levels of the tables first, whatever was loaded. */
    @Test
    void theLevelsOfTheTablesComeFirst() {
        CriteriaSet loaded = SET.withOverlay("tỉnh", List.of(local("2023-01-01..2023-12-31", "80")));
        List<Optional<String>> layers = Layers.levels(loaded, NATIONAL.item()).stream()
                .map(Threshold::overlay)
                .toList();
        assertThat(layers).last().isEqualTo(Optional.of("tỉnh"));
        assertThat(layers.subList(0, layers.size() - 1))
                .hasSameSizeAs(SET.thresholds("2.1", Optional.empty()))
                .containsOnly(Optional.empty());
    }

    @Test
    void aSettledViewIsNotMissingOnItsDays() {
        CriteriaSet loaded = SET.withOverlay("tỉnh", List.of(local("2023-01-01..2023-12-31", "80")));
        SetView missing = SetView.of(loaded).onlyMissing();
        for (String day : List.of("2022-12-31", "2024-01-01")) {
            assertThat(rows(missing.on(LocalDate.parse(day)))).hasSize(1);
        }
        for (String day : List.of("2023-01-01", "2023-12-31")) {
            assertThat(rows(missing.on(LocalDate.parse(day)))).isEmpty();
        }
    }

    /** What the province loaded without having verified it is open as well, and nobody is asked for those days twice. */
    @Test
    void anUnverifiedLevelOfTheProvinceIsAskedForInPlaceOfTheNationalOne() {
        CriteriaSet loaded = SET.withOverlay("tỉnh", List.of(unverified("2023-01-01..2023-12-31", "80")));
        List<String> open = List.of(
                "nation GENERAL 2022-03-08..2022-12-31 DELEGATED",
                "nation GENERAL 2024-01-01.. DELEGATED",
                "tỉnh GENERAL 2023-01-01..2023-12-31 UNVERIFIED");
        assertThat(rows(loaded)).isEqualTo(open);
        assertThat(rows(SetView.of(loaded).onlyMissing())).isEqualTo(open);
        SetView missing = SetView.of(loaded).onlyMissing();
        assertThat(levels(missing.on(LocalDate.of(2023, 12, 31)))).isNotEmpty();
        assertThat(levels(missing.on(LocalDate.of(2024, 1, 1)))).doesNotContain("tỉnh");
    }

    private static Threshold unverified(String days, String value) {
        return Threshold.builder()
                .indicator("2.1")
                .column(Column.GENERAL)
                .validity(Validity.parse(days))
                .operator(NATIONAL.operator())
                .value(Decimal.parse(value))
                .unit(NATIONAL.unit())
                .mode(Threshold.Mode.EXACT)
                .grade(Grade.UNVERIFIED)
                .setBy(Authority.PROVINCE)
                .citation(Citation.of("7/2023/QĐ-UBND"))
                .build();
    }

    /** Whose levels of 2.1 a view has. */
    private static List<String> levels(SetView view) {
        return view.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> indicator.indicator().no().equals("2.1"))
                .flatMap(indicator -> indicator.levels().stream())
                .map(level -> level.overlay().orElse("nation"))
                .distinct()
                .toList();
    }

    @Test
    void onADayThatIsSettledNothingIsMissing() {
        CriteriaSet loaded = SET.withOverlay("tỉnh", List.of(local("2023-01-01..2023-12-31", "80")));
        SetView missing = SetView.of(loaded).onlyMissing();
        assertThat(levels(missing.on(LocalDate.of(2022, 12, 31)))).containsExactly("nation");
        assertThat(levels(missing.on(LocalDate.of(2023, 1, 1)))).isEmpty();
        assertThat(levels(missing.on(LocalDate.of(2023, 12, 31)))).isEmpty();
        assertThat(levels(missing.on(LocalDate.of(2024, 1, 1)))).containsExactly("nation");
    }

    @Test
    void aKitAsksForPartsToo() {
        assertThat(Kit.of(SetView.of(SET).inColumn(Column.parse("REGION:TN")).onlyMissing())
                        .rows())
                .filteredOn(row -> row.level().indicator().equals("17.1"))
                .extracting(row -> row.part().orElseThrow().part().id())
                .containsExactly("clean-water", "piped");
    }
}
