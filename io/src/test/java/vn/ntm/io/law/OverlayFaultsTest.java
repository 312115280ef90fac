package vn.ntm.io.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.places;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.catalog.OverlayRefusedException;

class OverlayFaultsTest {

    private static final List<String> COLUMNS = List.of(
            "set",
            "indicator",
            "part",
            "axis",
            "key",
            "from",
            "to",
            "op",
            "value",
            "unit",
            "set_by",
            "mode",
            "status",
            "act");

    private static final List<String> GOOD = List.of(
            "commune-ntm-2021-2025",
            "9.2",
            "",
            "REGION",
            "TDMNPB",
            "2023-01-01",
            "",
            ">=",
            "80",
            "",
            "",
            "",
            "",
            "1/QĐ");

    private static OverlayReading read(String... rows) {
        String text = String.join("\n", COLUMNS).replace('\n', ',') + "\n" + String.join("\n", rows);
        return OverlayCsv.of(CriteriaCatalog.standard()).read(vn.ntm.io.TextSource.of("mức.csv", text));
    }

    /** Returns a good row with {@code column=value} changed. */
    private static String row(String... changes) {
        String[] cells = GOOD.toArray(String[]::new);
        for (String change : changes) {
            int equals = change.indexOf('=');
            cells[COLUMNS.indexOf(change.substring(0, equals))] = change.substring(equals + 1);
        }
        return String.join(",", cells);
    }

    private static List<String> levels(OverlayReading reading) {
        return reading.overlay().rows().stream()
                .map(Overlay.Row::threshold)
                .map(level -> level.column() + " " + level.required().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "set=x, 1 UNKNOWN_SET (x)",
        "set=, 1 MISSING_CELL",
        "indicator=99, 2 UNKNOWN_INDICATOR (99)",
        "indicator=1.1, 2 BAD_TOKEN (1.1)",
        "indicator=12.1, 3 UNKNOWN_PART",
        "part=male, 3 UNKNOWN_PART (male)",
        "axis=VÙNG, 4 BAD_TOKEN (VÙNG)",
        "axis=GROUP, 4 BAD_TOKEN (GROUP)",
        "axis=GENERAL, 5 BAD_TOKEN (TDMNPB)",
        "key=, 5 MISSING_CELL",
        "key=VUNG1, 5 BAD_TOKEN (VUNG1)",
        "from=01/01/2023, 6 BAD_DATE (01/01/2023)",
        "from=2023-02-29, 6 BAD_DATE (2023-02-29)",
        "from=2023, 6 BAD_DATE (2023)",
        "from=, 6 MISSING_CELL",
        "to=2022-12-31, 7 BAD_DATE (2022-12-31)",
        "to=+999999999-12-31, 7 BAD_DATE (+999999999-12-31)",
        "op=≥, 8 BAD_TOKEN (≥)",
        "op=<=, 8 BAD_TOKEN (<=)",
        "value=80%, 9 BAD_NUMBER (80%)",
        "value=, 9 MISSING_CELL",
        "unit=level, 10 BAD_TOKEN (level)",
        "set_by=HUYỆN, 11 BAD_TOKEN (HUYỆN)",
        "set_by=MINISTRY:, 11 BAD_TOKEN (MINISTRY:)",
        "mode=MIN, 12 BAD_TOKEN (MIN)",
        "status=UNKNOWN, 13 BAD_TOKEN (UNKNOWN)",
        "act=, 14 WITHOUT_ACT",
    })
    void aFaultyRowIsReportedByItsCellAndLeftOut(String change, String failure) {
        OverlayReading reading = read(row(change), row("key=TN"));
        assertThat(places(reading.failures())).containsExactly("2:" + failure);
        assertThat(levels(reading)).containsExactly("REGION:TN >= 80");
    }

    @Test
    void everyFaultOfARowIsListed() {
        assertThat(places(read(row("op=≥", "value=x", "from=y", "act=")).failures()))
                .containsExactly("2:6 BAD_DATE (y)", "2:8 BAD_TOKEN (≥)", "2:9 BAD_NUMBER (x)", "2:14 WITHOUT_ACT");
        assertThat(places(read("commune-ntm-2021-2025,9.2").failures())).containsExactly("2:4 MISSING_CELL");
    }

    @Test
    void aRowThatEndsBehindItsActIsRead() {
        String header = String.join(",", COLUMNS) + ",article,source,note\n";
        OverlayReading reading = OverlayCsv.of(CriteriaCatalog.standard())
                .read(vn.ntm.io.TextSource.of("mức.csv", header + row("key=TN") + "\n"));
        assertThat(reading.failures()).isEmpty();
        assertThat(levels(reading)).containsExactly("REGION:TN >= 80");
    }

    @Test
    void aLevelHoldsOnItsFirstAndLastDay() {
        assertThat(read(row("to=2023-01-01")).failures()).isEmpty();
    }

    @Test
    void laxerThanAVerifiedFloorIsRefusedWithBothActs() {
        OverlayReading reading = read(row("indicator=6.3", "value=99"), row("indicator=6.3", "value=100", "key=TN"));
        assertThat(places(reading.failures())).containsExactly("2:9 LAXER_THAN_FLOOR (99)");
        assertThat(messages(reading.failures(), Language.VI))
                .containsExactly("mức >= 99 của 1/QĐ không bảo đảm mức >= 100 của trung ương tại 318/QĐ-TTg");
        assertThat(levels(reading)).containsExactly("REGION:TN >= 100");
    }

    @Test
    void laxerThanAnUnverifiedFloorIsTakenWithAWarning() {
        OverlayReading reading = read(row("value=74"), row("indicator=2.1", "value=50"));
        assertThat(reading.failures()).isEmpty();
        assertThat(places(reading.warnings())).containsExactly("2:9 LAXER_THAN_UNVERIFIED_FLOOR (74)");
        assertThat(messages(reading.warnings(), Language.EN))
                .containsExactly(
                        "level >= 74 of 1/QĐ is used, though it is laxer than the unverified national level >= 75 of 318/QĐ-TTg");
        assertThat(levels(reading)).hasSize(2);
    }

    @Test
    void ofIdenticalRowsOneIsTaken() {
        OverlayReading reading = read(row(), row("value=80.0"), row());
        assertThat(places(reading.failures())).containsExactly("3:9 DUPLICATE_ROW (80.0)", "4:9 DUPLICATE_ROW (80)");
        assertThat(levels(reading)).containsExactly("REGION:TDMNPB >= 80");
    }

    @Test
    void ofRowsThatOverlapNoneIsTaken() {
        OverlayReading reading = read(
                row("to=2023-12-31"),
                row("from=2023-12-31", "to=2024-12-31", "value=85"),
                row("from=2025-01-01", "value=90"),
                row("key=TN"));
        assertThat(places(reading.failures()))
                .containsExactly("2:6 OVERLAPS (2023-01-01)", "3:6 OVERLAPS (2023-12-31)");
        assertThat(messages(reading.failures(), Language.EN))
                .containsExactly("its validity overlaps that of line 3", "its validity overlaps that of line 2");
        assertThat(levels(reading)).containsExactly("REGION:TDMNPB >= 90", "REGION:TN >= 80");
    }

    @Test
    void whatIsTakenCanBeLaidOverTheCatalogue() {
        String[] rows = Stream.of("value=74", "value=80", "indicator=6.3", "key=TN", "key=TN", "op=≥", "set=x")
                .map(OverlayFaultsTest::row)
                .toArray(String[]::new);
        Overlay overlay = read(rows).overlay();
        assertThat(CriteriaCatalog.standard()
                        .with(overlay)
                        .set("commune-ntm-2021-2025")
                        .overlays())
                .containsExactly("mức.csv");
        assertThat(overlay.rows()).hasSize(1);
    }

    @Test
    void anotherCatalogueObjectsToTheFieldAtFaultOfTheLine() {
        // What a row was read for is laid over a set that the catalogue does not have.
        Overlay overlay = read(row("value=74", "key=TN"), row("value=90")).overlay();
        Overlay.Row taken = overlay.rows().get(1);
        Overlay renamed = Overlay.of("mức.csv", List.of(new Overlay.Row("bộ-khác", taken.threshold(), taken.origin())));
        assertThatThrownBy(() -> CriteriaCatalog.standard().with(renamed))
                .isInstanceOfSatisfying(
                        OverlayRefusedException.class,
                        e -> assertThat(e.objections().get(0).failure().origin())
                                .isEqualTo(Origin.builder()
                                        .file("mức.csv")
                                        .line(3)
                                        .column(0)
                                        .header("set")
                                        .raw("bộ-khác")
                                        .build()));
    }

    @Test
    void headersAreThoseOfTheFile() {
        String upper = "SET,Indicator,axis,from,op,value,act,đơn vị";
        OverlayReading reading = OverlayCsv.of(CriteriaCatalog.standard())
                .read(vn.ntm.io.TextSource.of(
                        "f.csv",
                        upper.toUpperCase(Locale.ROOT) + "\ncommune-ntm-2021-2025,2.1,GENERAL,2023-01-01,>=,x,1/QĐ,%"));
        assertThat(places(reading.failures())).containsExactly("1:8 UNKNOWN_COLUMN (ĐƠN VỊ)", "2:6 BAD_NUMBER (x)");
        assertThat(reading.failures().get(1).origin().header()).contains("VALUE");
    }

    @ParameterizedTest
    @CsvSource({
        "set=x, 1 UNKNOWN_SET (x)",
        "indicator=99, 2 UNKNOWN_INDICATOR (99)",
        "part=male, 3 UNKNOWN_PART (male)",
        "indicator=1.1, 2 BAD_TOKEN (1.1)",
    })
    void whatALevelIsOfComesBeforeWhetherItFits(String change, String failure) {
        assertThat(places(read(row(change, "value=Khá")).failures())).containsExactly("2:" + failure);
    }

    @Test
    void whatALevelIsOfIsReportedBesideOtherFaults() {
        assertThat(places(
                        read(row("set=x", "value=Khá", "unit=level", "from=y")).failures()))
                .containsExactly("2:1 UNKNOWN_SET (x)", "2:6 BAD_DATE (y)");
    }

    @Test
    void aLevelThatContradictsItsActIsTakenWithAWarning() {
        OverlayReading reading = read(row("indicator=3.1", "value=85", "act=318/QĐ-TTg"));
        assertThat(reading.failures()).isEmpty();
        assertThat(places(reading.warnings())).containsExactly("2:9 CONTRADICTS_KNOWN_VALUE (85)");
        assertThat(levels(reading)).containsExactly("REGION:TDMNPB >= 85");
    }

    @Test
    void aLevelOfDaysOnWhichTheUnitChangesIsRefused() {
        String set = "set=commune-ntm-2009-2015";
        OverlayReading reading = read(row(set, "indicator=10", "from=2012-01-01", "value=20"));
        assertThat(places(reading.failures())).containsExactly("2:10 BAD_TOKEN");
        assertThat(messages(reading.failures(), Language.EN).get(0))
                .contains("times_provincial_average", "million_vnd_per_person_year (2013-02-20..2016-11-30)");
        OverlayReading apart = read(
                row(set, "indicator=10", "from=2012-01-01", "to=2013-02-19", "value=20"),
                row(set, "indicator=10", "from=2013-02-20", "value=20"));
        assertThat(apart.failures()).isEmpty();
        assertThat(apart.overlay().rows())
                .extracting(taken -> taken.threshold().unit().id())
                .containsExactly("times_provincial_average", "million_vnd_per_person_year");
    }
}
