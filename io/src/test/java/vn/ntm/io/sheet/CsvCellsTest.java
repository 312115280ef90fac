package vn.ntm.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.profile.Limits;

/** A small form: what is said of its cells, its rows and its header. */
class CsvCellsTest {

    private static final FormSpec FORM = FormSpec.of(
            "Biểu thử",
            "Trial form",
            List.of(
                    ColumnSpec.of("code", CellKind.CODE).alsoCalled("Mã xã").asRequired(),
                    ColumnSpec.of("name", CellKind.TEXT).alsoCalled("Tên xã"),
                    ColumnSpec.of("amount", CellKind.DECIMAL),
                    ColumnSpec.of("day", CellKind.DATE),
                    ColumnSpec.of("key", CellKind.WORD),
                    ColumnSpec.of("axis", CellKind.WORD)));

    private final List<Failure> failures = new ArrayList<>();

    private CsvSheet sheet(CsvProfile profile, String... lines) {
        return CsvSheet.open(TextSource.of("f.csv", String.join("\n", lines)), FORM, profile, failures::add);
    }

    private List<CsvCells> rows(String... lines) {
        try (CsvSheet sheet = sheet(CsvProfile.standard(), lines)) {
            return sheet.rows();
        }
    }

    private CsvCells row(String... lines) {
        return rows(lines).get(0);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, true", "2024-02-29, true", "2023-02-29, false", "31/12/2023, false", "12023-12-31, false"})
    void aDayIsWrittenAsYearMonthAndDay(String text, boolean isDay) {
        Optional<LocalDate> day = row("code,day", "06364," + text).date("day", failures::add);
        assertThat(day.map(LocalDate::toString)).isEqualTo(isDay ? Optional.of(text) : Optional.empty());
        assertThat(places(failures)).isEqualTo(isDay ? List.of() : List.of("2:2 BAD_DATE (" + text + ")"));
    }

    @Test
    void anEmptyDayIsNoneAndNoFailure() {
        assertThat(row("code,day", "06364,").date("day", failures::add)).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void aRowWithTooFewCellsSaysWhichColumnIsTheFirstThatIsMissing() {
        Failure short2 =
                row("code,name,amount", "06364,Chiến Thắng").misshapen().orElseThrow();
        assertThat(places(List.of(short2))).containsExactly("2:3 MISSING_CELL");
        assertThat(short2.origin().header()).contains("amount");
        assertThat(short2.attributes()).containsEntry("cells", "2").containsEntry("columns", "3");
        assertThat(row("code,name,amount", "06364,Chiến Thắng,").misshapen()).isEmpty();
    }

    @Test
    void aCellBehindTheLastColumnIsAFailureUnlessItIsBlank() {
        assertThat(row("code,name", "06364,A, ,").misshapen()).isEmpty();
        assertThat(places(row("code,name", "06364,A,,b,c").misshapen().stream().toList()))
                .containsExactly("2:4 EXTRA_CELL (b)");
    }

    @Test
    void aNumberIsBadBecauseItIsNoneMayBeADayOrIsTooLong() {
        CsvProfile profile = CsvProfile.standard().limits(Limits.standard().withNumberDigits(3));
        try (CsvSheet sheet = sheet(profile, "code,amount", "06364,1234", "06364,12-Oct", "06364,12x", "06364,")) {
            List<Failure> bad =
                    sheet.rows().stream().map(row -> row.badNumber("amount")).toList();
            assertThat(places(bad))
                    .containsExactly(
                            "2:2 LIMIT_EXCEEDED (1234)",
                            "3:2 MAYBE_DATE (12-Oct)",
                            "4:2 BAD_NUMBER (12x)",
                            "5:2 BAD_NUMBER");
            assertThat(messages(bad, Language.EN).get(0)).isEqualTo("exceeds the limit numberDigits (3)");
        }
    }

    @Test
    void aColumnThatTheFileLacksIsReportedAtTheCellThatCallsForIt() {
        Origin at = row("code,axis", "06364,REGION").at("key");
        assertThat(at.column()).isEqualTo(2);
        assertThat(at.header()).contains("key");
        assertThat(at.raw()).isEmpty();
        assertThat(row("code,amount", "06364,1").at("name").column()).isZero();
        assertThat(row("code,amount", "06364,1").at().column()).isZero();
    }

    @Test
    void textsAreReadWithoutTheirGuardAndCodesWithoutTheirMarks() {
        CsvCells row = row("code,name,key", "\"=\"\"06364\"\"\",'=1+1,'=1+1");
        assertThat(row.text("code")).contains("06364");
        assertThat(row.text("name")).contains("=1+1");
        assertThat(row.text("key")).contains("'=1+1");
        assertThat(row.text("amount")).isEmpty();
        try (CsvSheet sheet = sheet(CsvProfile.standard().withFormulaGuard(false), "code,name", "06364,'=1+1")) {
            assertThat(sheet.rows().get(0).text("name")).contains("'=1+1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Huyá»‡n", "ThÃ nh phá»‘", "L¹ng S¬n"})
    void aTextInAWrongEncodingIsReportedWithWhatItWas(String damaged) {
        row("code,name,amount", "06364," + damaged + ",1").reportDamaged(failures::add);
        assertThat(places(failures)).containsExactly("2:2 DAMAGED_TEXT (" + damaged + ")");
        assertThat(failures.get(0).attributes()).containsKeys("damageVi", "damageEn");
    }

    @Test
    void aSoundTextIsNotReported() {
        for (String name : List.of("Chiến Thắng", "Đắk Lắk", "Nam Hà", "A & B", "xã Ea H'leo", "")) {
            row("code,name,amount", "06364," + name + ",1").reportDamaged(failures::add);
        }
        row("code,amount", "06364,1").reportDamaged(failures::add);
        assertThat(failures).isEmpty();
    }

    @Test
    void anObjectionBecomesAFailureOfItsCell() {
        CsvCells row = row("code,name", "06364,A");
        assertThat(places(List.of(row.failure(FailureReason.BAD_DATE, "name")))).containsExactly("2:2 BAD_DATE (A)");
        assertThat(row.badToken("name", "B, C").message(Language.EN)).contains("B, C");
        assertThat(row.failure(FailureReason.CODE_REPAIRED, "code", "code", "06364")
                        .message(Language.EN))
                .contains("06364");
    }

    @Test
    void aHeaderThatNamesAColumnTwiceUsesTheFirst() {
        CsvCells row = row("Mã xã,Tên xã,name,khác,#ghi chú", "06364,A,B,C,D");
        assertThat(row.text("name")).contains("A");
        assertThat(places(failures)).containsExactly("1:3 DUPLICATE_COLUMN (name)", "1:4 UNKNOWN_COLUMN (khác)");
    }

    @Test
    void aColumnWithoutAHeaderIsReportedOnceAndOnlyWhereSomethingStandsInIt() {
        assertThat(rows("code,,name,", "06364,,A,", "06365,x,B,", "06366,y,C,")).hasSize(3);
        assertThat(places(failures)).containsExactly("1:2 UNKNOWN_COLUMN ()");
    }

    @Test
    void anUnknownHeaderNamesTheColumnThatItMayHaveMeant() {
        rows("code,nmae", "06364,A");
        assertThat(places(failures)).containsExactly("1:2 UNKNOWN_COLUMN (nmae)");
        assertThat(failures.get(0).attributes()).containsEntry("near", "name");
    }

    @Test
    void titlesAndNumbersOfColumnsAndRepeatedHeadersAreNoRows() {
        try (CsvSheet sheet = sheet(
                CsvProfile.standard(),
                "BÁO CÁO",
                "",
                "code,name,amount,day",
                "(1),(2),(3),(4)",
                "06364,A,1,",
                "CODE,Name,amount,day",
                "1,2,3,4",
                "06365,B,2,")) {
            assertThat(sheet.rows()).extracting(CsvCells::line).containsExactly(5, 8);
            assertThat(sheet.titles()).hasSize(1);
            assertThat(sheet.header().line()).isEqualTo(3);
            assertThat(sheet.width()).isEqualTo(4);
            assertThat(sheet.index("day")).isEqualTo(3);
            assertThat(sheet.has("key")).isFalse();
            assertThat(sheet.file()).isEqualTo("f.csv");
        }
    }

    @Test
    void aFileWithoutARequiredColumnSaysWhichHeaderMayHaveBeenMeant() {
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> rows("cdoe,name,amount", "06364,A,1"))
                .satisfies(e -> {
                    assertThat(e.getMessage()).contains("code").contains("cdoe");
                    assertThat(e.getMessage()).doesNotContain("titleRows");
                });
        try (CsvSheet sheet = sheet(CsvProfile.standard(), "code,name", "06364,A")) {
            sheet.require("name");
            assertThatExceptionOfType(MissingColumnException.class).isThrownBy(() -> sheet.require("day"));
        }
    }

    @Test
    void theHeaderIsLookedForInSoManyRowsAndTheLimitIsNamedWhereItIsBehindThem() {
        CsvProfile three = CsvProfile.standard().limits(Limits.standard().withTitleRows(3));
        try (CsvSheet sheet = sheet(three, "a", "b", "code,name", "06364,A")) {
            assertThat(sheet.rows()).hasSize(1);
        }
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> sheet(three, "a", "b,x", "c", "code,name", "06364,A"))
                .withMessageContaining("titleRows")
                .withMessageContaining("3");
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> sheet(three, "a", "b,x", "c"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("titleRows"));
    }

    @Test
    void aBrokenLineBeforeTheHeaderEndsTheReadingAndOneBehindItIsLeftOut() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> rows("x,\"a\"b", "code,name", "06364,A"))
                .withMessageStartingWith("f.csv: the header (line 1): ")
                .satisfies(e -> assertThat(e.message(Language.VI)).startsWith("f.csv: dòng tiêu đề (dòng 1): "));
        assertThat(rows("code,name", "06364,\"A\"b", "06365,B")).hasSize(1);
        assertThat(places(failures)).containsExactly("2:2 BAD_TOKEN (\"A\"b)");
    }
}
