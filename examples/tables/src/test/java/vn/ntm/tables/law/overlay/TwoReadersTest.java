package vn.ntm.tables.law.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.io.TextSource;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.OverlayReading;
import vn.ntm.tables.law.LawTable;

/** What the page on decrees says of the two readers of an overlay file, shown with the bundled tables. */
class TwoReadersTest {

    private static final String SET = "commune-ntm-2021-2025";
    private static final String HEADER = "set,indicator,axis,key,from,op,value,act\n";
    private static final String STRICTER = SET + ",15.3,REGION,TN,2025-06-01,<=,25,211/QĐ-TTg\n";

    @TempDir
    private Path law = Path.of("");

    @BeforeEach
    void copyTables() throws IOException {
        Files.createDirectory(law.resolve(SET));
        for (String file :
                List.of("sets.csv", "acts.csv", "units.csv", SET + "/indicators.csv", SET + "/thresholds.csv")) {
            try (InputStream table = CriteriaCatalog.class.getResourceAsStream("law/" + file)) {
                assertThat(table).as(file).isNotNull();
                Files.copy(table, law.resolve(file));
            }
        }
    }

    private int merge(String overlay) throws IOException {
        Path file = law.resolve("filled.csv");
        Files.writeString(file, overlay, StandardCharsets.UTF_8);
        return new CommandLine(new OverlayCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute("--file", file.toString(), "--out", law.toString());
    }

    private List<Map<String, String>> rows() throws IOException {
        return LawTable.THRESHOLDS.read(law.resolve(SET));
    }

    private Map<String, String> merged(String from) throws IOException {
        return rows().stream()
                .filter(row -> "15.3".equals(row.get("indicator"))
                        && "TN".equals(row.get("key"))
                        && from.equals(row.get("from")))
                .findFirst()
                .orElseThrow();
    }

    private static OverlayReading laidOver(String overlay) {
        return OverlayCsv.standard().read(TextSource.of("filled.csv", overlay));
    }

    private static List<Threshold> levels(OverlayReading reading) {
        return reading.overlay().rows().stream().map(Overlay.Row::threshold).toList();
    }

    private static List<FailureReason> reasons(OverlayReading reading) {
        return reading.failures().stream().map(failure -> failure.reason()).toList();
    }

    @Test
    void whatTheFileLeavesOutIsTheProvincesOrThatOfTheTables() throws IOException {
        assertThat(levels(laidOver(HEADER + STRICTER))).singleElement().satisfies(level -> {
            assertThat(level.setBy()).isEqualTo(Authority.PROVINCE);
            assertThat(level.mode()).isEqualTo(Threshold.Mode.EXACT);
            assertThat(level.validity().to()).isEmpty();
            assertThat(level.citation().source()).contains("filled.csv");
        });
        assertThat(merge(HEADER + STRICTER)).isZero();
        assertThat(merged("2025-06-01"))
                .containsEntry("set_by", "NATION")
                .containsEntry("mode", "FLOOR")
                .containsEntry("to", "")
                .containsEntry("status", "VERIFIED")
                .containsEntry("source", "filled.csv");
        assertThat(merge(HEADER + STRICTER.replace("2025-06-01", "2024-06-01").replace("<=,25", "<=,26")))
                .isZero();
        assertThat(merged("2024-06-01")).containsEntry("to", "2025-05-31");
    }

    @Test
    void aRowThatNobodyFilledInIsAFailureOrPassedOver() throws IOException {
        String blank = SET + ",15.3,REGION,DNB,2025-06-01,<=,,211/QĐ-TTg\n";
        OverlayReading reading = laidOver(HEADER + STRICTER + blank);
        assertThat(levels(reading)).hasSize(1);
        assertThat(reasons(reading)).containsExactly(FailureReason.MISSING_CELL);
        int before = rows().size();
        assertThat(merge(HEADER + STRICTER + blank)).isZero();
        assertThat(rows()).hasSize(before + 1);
    }

    @Test
    void anActOfAProvinceIsNoneOfTheTables() throws IOException {
        String overlay = HEADER + STRICTER.replace("211/QĐ-TTg", "5/2025/QĐ-UBND");
        assertThat(laidOver(overlay).failures()).isEmpty();
        assertThat(merge(overlay)).isEqualTo(2);
    }

    @Test
    void aProvinceMayNotAskForLessButTheLawMay() throws IOException {
        String overlay = HEADER + STRICTER.replace("<=,25", "<=,30");
        assertThat(reasons(laidOver(overlay))).containsExactly(FailureReason.LAXER_THAN_FLOOR);
        assertThat(merge(overlay)).isZero();
        assertThat(merged("2025-06-01")).containsEntry("value", "30");
    }

    @Test
    void beOneRowFaultyTheOthersAreTakenOrNone() throws IOException {
        String overlay = HEADER + STRICTER + STRICTER.replace("15.3", "99");
        assertThat(levels(laidOver(overlay))).hasSize(1);
        List<Map<String, String>> before = rows();
        assertThat(merge(overlay)).isEqualTo(2);
        assertThat(rows()).isEqualTo(before);
        String coloured = overlay.replace("act\n", "act,colour\n");
        assertThat(reasons(laidOver(coloured))).contains(FailureReason.UNKNOWN_COLUMN);
        assertThat(merge(coloured)).isEqualTo(2);
    }
}
