package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.FailuresException;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.certification.LedgerFinding;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CsvProfile;

class LedgerCsvTest {

    private static final String HEADER = "unit,tier,event,date,act,for_year,in_force,source,note\n";

    private static final String LEDGER = HEADER + """
            06280,NTM,RECOGNISED,2018-10-31,2166/QĐ-UBND,2018,2018-11-05,,"Khi đó là xã Văn An, nay khác"
            06364,MODEL,ATTESTED,2023-06-30,,,,Báo cáo của tỉnh,'=1+1
            185,NTM,REVOKED,2024-12-01,9/QĐ-TTg,,,,
            """;

    private static LedgerReading read(String text) {
        return LedgerCsv.standard().read(TextSource.of("so.csv", text));
    }

    private static List<String> failures(LedgerReading reading, Language language) {
        return reading.failures().stream()
                .map(failure -> failure.toText(language))
                .toList();
    }

    @Test
    void aRowIsAnEventWithItsPlace() {
        LedgerReading reading = read(LEDGER);

        assertThat(reading.failures()).isEmpty();
        CertificationEvent event = reading.ledger().events().get(0);
        assertThat(event)
                .isEqualTo(CertificationEvent.builder()
                        .unit(UnitCode.of("06280"))
                        .tier(Tiers.NTM)
                        .kind(EventKind.RECOGNISED)
                        .date(LocalDate.of(2018, 10, 31))
                        .act("2166/QĐ-UBND")
                        .forYear(2018)
                        .inForce(LocalDate.of(2018, 11, 5))
                        .note("Khi đó là xã Văn An, nay khác")
                        .build());
        assertThat(event.origin().map(Origin::line)).contains(2);
        assertThat(event.origin().map(Origin::column)).contains(1);
        assertThat(event.origin().map(Origin::file)).contains("so.csv");
        assertThat(reading.ledger().isComplete()).isFalse();
        assertThat(reading.ledger().events().get(1).note()).contains("=1+1");
        assertThat(reading.orThrow()).isEqualTo(reading.ledger());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        CertificationLedger ledger = read(LEDGER).ledger();
        StringWriter out = new StringWriter();
        LedgerCsv.standard().write(ledger, out);

        assertThat(LedgerCsv.standard().write(ledger)).isEqualTo(LEDGER);
        assertThat(out).hasToString(LEDGER);
        LedgerCsv excel = LedgerCsv.standard().with(CsvProfile.excelVi());
        String written = excel.write(ledger);
        assertThat(written).startsWith("\uFEFFunit;tier;event;date;act;").contains("\r\n");
        assertThat(excel.read(written).orThrow()).isEqualTo(ledger);
    }

    @Test
    void everySourceGivesTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("so.csv");
        Files.writeString(file, LEDGER);
        LedgerCsv csv = LedgerCsv.standard();
        CertificationLedger expected = csv.read(LEDGER).orThrow();

        assertThat(expected.events()).hasSize(3);
        assertThat(csv.read(file).orThrow()).isEqualTo(expected);
        assertThat(csv.read(new StringReader(LEDGER)).orThrow()).isEqualTo(expected);
        assertThat(csv.read(new ByteArrayInputStream(LEDGER.getBytes(StandardCharsets.UTF_8)))
                        .orThrow())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",NTM,RECOGNISED,2023-05-01,1/QĐ,,,,            | 2:1: MISSING_CELL | unit",
                "06364,,RECOGNISED,2023-05-01,1/QĐ,,,,          | 2:2: MISSING_CELL | tier",
                "06364,NTM,,2023-05-01,1/QĐ,,,,                 | 2:3: MISSING_CELL | event",
                "06364,NTM,RECOGNISED,,1/QĐ,,,,                 | 2:4: MISSING_CELL | date",
                "06364,NTM,RECOGNISED,2023-05-01,,,,,           | 2:5: WITHOUT_SOURCE | ''",
                "xã,NTM,RECOGNISED,2023-05-01,1/QĐ,,,,          | 2:1: BAD_CODE | xã",
                "4,NTM,RECOGNISED,2023-05-01,1/QĐ,,,,           | 2:1: BAD_CODE | 4",
                "06364,ntm,RECOGNISED,2023-05-01,1/QĐ,,,,       | 2:2: BAD_TOKEN | COMPLETION",
                "06364,NTM,LOST,2023-05-01,1/QĐ,,,,             | 2:3: BAD_TOKEN | RE_RECOGNISED",
                "06364,NTM,RECOGNISED,01/05/2023,1/QĐ,,,,       | 2:4: BAD_DATE | 01/05/2023",
                "06364,NTM,RECOGNISED,2023-02-30,1/QĐ,,,,       | 2:4: BAD_DATE | 2023-02-30",
                "06364,NTM,RECOGNISED,2023-05-01,1/QĐ,20188,,,  | 2:6: BAD_TOKEN | NNNN",
                "06364,NTM,RECOGNISED,2023-05-01,1/QĐ,22,,,     | 2:6: BAD_TOKEN | 22",
                "06364,NTM,RECOGNISED,2023-05-01,1/QĐ,2018.5,,, | 2:6: BAD_TOKEN | 2018.5",
                "06364,NTM,RECOGNISED,2023-05-01,1/QĐ,,5/2023,, | 2:7: BAD_DATE | 5/2023",
                "06364,NTM,RECOGNISED,2023-05-01                | 2:5: MISSING_CELL | act",
                "06364,NTM,RECOGNISED,2023-05-01,1/QĐ,,,,,x     | 2:10: EXTRA_CELL | x",
            })
    void aRowThatIsNoEventIsNamedWithItsPlace(String row, String place, String words) {
        LedgerReading reading = read(HEADER + row + "\n");

        assertThat(reading.ledger().events()).isEmpty();
        for (Language language : Language.values()) {
            assertThat(failures(reading, language))
                    .singleElement()
                    .satisfies(text ->
                            assertThat(text).startsWith("so.csv:" + place).contains(words));
        }
        assertThatExceptionOfType(FailuresException.class).isThrownBy(reading::orThrow);
    }

    @Test
    void aRowThatEndsBehindItsActIsRead() {
        LedgerReading reading = read(HEADER + "06364,NTM,RECOGNISED,2023-05-01,1/QĐ\n");

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.ledger().events())
                .singleElement()
                .satisfies(event -> assertThat(event.act()).contains("1/QĐ"));
    }

    @Test
    void allThatIsWrongWithARowIsNamed() {
        assertThat(read(HEADER + "x,y,z,t,,u,v,,\n").failures())
                .extracting(Failure::reason)
                .containsExactly(
                        FailureReason.BAD_CODE,
                        FailureReason.BAD_TOKEN,
                        FailureReason.BAD_TOKEN,
                        FailureReason.BAD_DATE,
                        FailureReason.WITHOUT_SOURCE,
                        FailureReason.BAD_TOKEN,
                        FailureReason.BAD_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "6364, 06364",
        "06364.0, 06364",
        "'''06364', 06364",
        "'''185', 185",
        "xã Chiến Thắng (6364), 06364",
    })
    void aRepairedCodeIsTakenAndReported(String written, String code) {
        LedgerReading reading = read(HEADER + written + ",NTM,RECOGNISED,2023-05-01,1/QĐ-UBND,2022.0,,,\n");

        assertThat(reading.ledger().events()).singleElement().satisfies(event -> {
            assertThat(event.unit()).isEqualTo(UnitCode.of(code));
            assertThat(event.forYear()).hasValue(2022);
        });
        assertThat(reading.failures()).extracting(Failure::reason).containsExactly(FailureReason.CODE_REPAIRED);
    }

    @Test
    void ofRowsThatSayTheSameOneIsTaken() {
        String row = "06364,NTM,RECOGNISED,2023-05-01,1/QĐ-UBND,,,Cổng tỉnh,\n";
        LedgerReading reading = read(HEADER + row + "06370,NTM,RECOGNISED,2023-05-01,1/QĐ-UBND,,,,\n"
                + Normalizer.normalize(row, Normalizer.Form.NFD));

        assertThat(reading.ledger().events()).hasSize(2);
        assertThat(failures(reading, Language.EN))
                .containsExactly("so.csv:4:1: DUPLICATE_ROW: says the same as line 2; one is kept (06364)");
    }

    @Test
    void rowsThatContradictEachOtherAreFindingsOfTheLedgerWithBothLines() {
        LedgerReading reading = read(HEADER + """
                06364,NTM,REVOKED,2022-09-01,3/QĐ-UBND,,,,
                06370,NTM,RECOGNISED,2023-01-01,1/QĐ-UBND,,,,
                06364,NTM,RECOGNISED,2023-05-01,1/QĐ-UBND,,,,
                """);
        List<LedgerFinding> findings = reading.orThrow()
                .on(LocalDate.of(2023, 12, 31), UnitRegistry.standard(), CarryOver.standard())
                .findings();

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.failure().toText(Language.EN))
                        .startsWith("so.csv:2:1: LOST_BEFORE_RECOGNITION: ")
                        .contains("(so.csv:4)"));
    }

    @Test
    void aTierOfACallersOwnIsReadWhenItIsNamed() {
        Tier smart = new Tier("SMART", "thông minh", "smart");
        String text = HEADER + "06364,SMART,RECOGNISED,2023-05-01,1/QĐ-UBND,,,,\n";

        assertThat(read(text).ledger().events()).isEmpty();
        assertThat(LedgerCsv.of(List.of(smart)).read(text).orThrow().events())
                .extracting(CertificationEvent::tier)
                .containsExactly(smart);
    }

    @Test
    void damagedTextAndUnknownColumnsAreReported() {
        LedgerReading reading = read("""
                unit,tier,event,date,act,sourse
                06364,NTM,RECOGNISED,2023-05-01,1/QĐ-UBND,x
                06370,NTM,RECOGNISED,2023-05-01,1/QÄ\u0090-UBND,x
                """);

        assertThat(reading.ledger().events()).hasSize(2);
        assertThat(failures(reading, Language.EN)).hasSize(2);
        assertThat(failures(reading, Language.EN).get(0))
                .startsWith("so.csv:1:6: UNKNOWN_COLUMN")
                .contains("source");
        assertThat(failures(reading, Language.EN).get(1)).startsWith("so.csv:3:5: DAMAGED_TEXT");
    }

    @ParameterizedTest
    @CsvSource({"unit", "tier", "event", "date", "act"})
    void aFileWithoutARequiredColumnCannotBeUsed(String column) {
        String header = HEADER.replaceFirst("\\b" + column + "\\b", "#" + column);

        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read(header))
                .withMessageContaining(column);
    }

    @Test
    void theFormIsItsDocumentation() {
        assertThat(LedgerCsv.form().toMarkdown(Language.EN)).isEqualTo("""
                | Column | Required | Kind | Holds |
                |---|---|---|---|
                | `unit` | yes | unit code | the code in force on the date |
                | `tier` | yes | word of a list | the tier: NTM, ADVANCED, MODEL, MODERN, COMPLETION |
                | `event` | yes | word of a list | the event: RECOGNISED, ANNOUNCED, RE_RECOGNISED, ATTESTED, NOT_MAINTAINED, REVOKED, ANNULLED |
                | `date` | yes | date | the day of signature, or the day for which a source speaks |
                | `act` | yes | text | the number of the act; may be empty where there is a source |
                | `for_year` |  | count | the year whose standard was met |
                | `in_force` |  | date | the day of force, if another |
                | `source` |  | text | where it was read |
                | `note` |  | text | a remark |
                """);
        assertThat(LedgerCsv.form().toMarkdown(Language.VI)).contains("| `for_year` |  | số đếm | năm đạt chuẩn |");
        assertThat(LedgerCsv.form().title(Language.VI)).isEqualTo("Sổ theo dõi danh hiệu");
    }

    @Test
    void codesKeepTheirZerosInASpreadsheetWhereTheProfileAsksForIt() {
        CertificationLedger ledger = read(LEDGER).ledger();
        LedgerCsv codec = LedgerCsv.standard().with(CsvProfile.excelVi().withTextSafeCodes(true));
        String written = codec.write(ledger);
        assertThat(written).contains("\r\n\"=\"\"06280\"\"\";NTM;");
        assertThat(codec.read(written).orThrow()).isEqualTo(ledger);
    }
}
