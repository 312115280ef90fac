package vn.ntm.tables.law.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OverlayCommandTest {

    private static final String HEADER = "set,indicator,part,axis,key,from,op,value,act\n";

    private static final String LEVELS = """
            indicator,part,axis,key,from,to,op,value,unit,set_by,mode,status,act,article,source,checked_on,note
            1,,GENERAL,,2022-03-08,,>=,50,%,NATION,FLOOR,VERIFIED,1/QĐ-X,Phụ lục I,http://example.org,,read
            1,,REGION,A,2022-03-08,,>=,,%,MINISTRY:BYT,FLOOR,UNKNOWN,1/QĐ-X,Phụ lục I,,,not read
            1,,REGION,B,2022-03-08,,>=,60,%,NATION,FLOOR,UNVERIFIED,1/QĐ-X,Phụ lục I,,,
            2,,GENERAL,,2022-01-01,2022-12-31,>=,,million,NATION,FLOOR,UNKNOWN,1/QĐ-X,,,,
            2,,GENERAL,,2023-01-01,2023-12-31,>=,42,million,NATION,FLOOR,CORROBORATED,1/QĐ-X,,,,
            3,a,GENERAL,,2022-03-08,,>=,,grade,PROVINCE,FLOOR,UNKNOWN,1/QĐ-X,,,,
            """;

    @TempDir
    private Path law = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeTables() throws IOException {
        write("sets.csv", "id,axis,keys\nset-one,REGION,A;B\nset-two,GENERAL,\n");
        write("acts.csv", "number\n1/QĐ-X\n2/QĐ-X\n");
        write("units.csv", "id,grades\n%,\nmillion,\ngrade,Đạt;Khá;Tốt\n");
        String items = "criterion,no,part,numbered,label_vi,label_en,kind,choice,any_of,unit,base,counts,set_by,"
                + "applies_when_vi,applies_when_en,from,to,status,act,article,source,note\n"
                + "1,1,,false,x,x,NUMBER,,,%,,,NATION,,,2022-03-08,,VERIFIED,1/QĐ-X,,,\n"
                + "2,2,,false,x,x,NUMBER,,,million,,,NATION,,,2022-03-08,,VERIFIED,1/QĐ-X,,,\n"
                + "3,3,,false,x,x,ALL_OF,,,,,,NATION,,,2022-03-08,,VERIFIED,1/QĐ-X,,,\n"
                + "3,3,a,false,x,x,GRADE,,,grade,,,PROVINCE,,,2022-03-08,,VERIFIED,1/QĐ-X,,,\n"
                + "4,4,,false,x,x,ATTESTED,,,,,,NATION,,,2022-03-08,,VERIFIED,1/QĐ-X,,,\n";
        for (String set : List.of("set-one", "set-two")) {
            write(set + "/indicators.csv", items);
            write(set + "/thresholds.csv", LEVELS);
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = law.resolve(file);
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private int run(String overlay) throws IOException {
        write("filled.csv", overlay);
        return new CommandLine(new OverlayCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("--file", law.resolve("filled.csv").toString(), "--out", law.toString());
    }

    private String levels() throws IOException {
        return Files.readString(law.resolve("set-one/thresholds.csv"), StandardCharsets.UTF_8);
    }

    private void refused(String overlay, String... messages) throws IOException {
        refusedFrom(LEVELS, overlay, messages);
    }

    private void refusedFrom(String before, String overlay, String... messages) throws IOException {
        err.getBuffer().setLength(0);
        assertThat(run(overlay)).isEqualTo(2);
        assertThat(err.toString().lines().limit(messages.length)).containsExactly(messages);
        assertThat(levels()).isEqualTo(before);
    }

    @Test
    void anUnknownOrUnverifiedLevelIsReplacedInPlace() throws IOException {
        assertThat(run(HEADER + """
                set-one,1,,REGION,A,2022-03-08,>=,70.0,1/QĐ-X
                set-one,1,,REGION,B,2022-03-08,>,65,1/QĐ-X
                set-one,2,,GENERAL,,2022-01-01,>=,39,2/QĐ-X
                set-one,3,a,GENERAL,,2022-03-08,>=,Khá,2/QĐ-X
                """)).isZero();
        assertThat(out).hasToString("set-one: 4 levels filled in, 0 added, 0 known before\n");
        assertThat(levels())
                .isEqualTo(LEVELS.replace(
                                "1,,REGION,A,2022-03-08,,>=,,%,MINISTRY:BYT,FLOOR,UNKNOWN,1/QĐ-X,Phụ lục I,,,not read",
                                "1,,REGION,A,2022-03-08,,>=,70,%,MINISTRY:BYT,FLOOR,VERIFIED,1/QĐ-X,,filled.csv,,")
                        .replace(
                                "1,,REGION,B,2022-03-08,,>=,60,%,NATION,FLOOR,UNVERIFIED,1/QĐ-X,Phụ lục I,,,",
                                "1,,REGION,B,2022-03-08,,>,65,%,NATION,FLOOR,VERIFIED,1/QĐ-X,,filled.csv,,")
                        .replace(
                                "2022-12-31,>=,,million,NATION,FLOOR,UNKNOWN,1/QĐ-X,,,,",
                                "2022-12-31,>=,39,million,NATION,FLOOR,VERIFIED,2/QĐ-X,,filled.csv,,")
                        .replace(
                                ">=,,grade,PROVINCE,FLOOR,UNKNOWN,1/QĐ-X,,,,",
                                ">=,Khá,grade,PROVINCE,FLOOR,VERIFIED,2/QĐ-X,,filled.csv,,"));
    }

    @Test
    void whatTheFileSaysOfALevelIsTaken() throws IOException {
        assertThat(run("""
                key;axis;indicator;set;from;to;op;value;unit;set_by;mode;status;act;article;source;checked_on;note;#label
                A;REGION;1;set-one;2022-03-08;2022-12-31;>=;70,5;%;PROVINCE;EXACT;CORROBORATED;2/QĐ-X;Điều 1;book;2026-01-02;n, m;x
                """)).isZero();
        assertThat(levels())
                .contains(
                        "\n1,,REGION,A,2022-03-08,2022-12-31,>=,70.5,%,PROVINCE,EXACT,CORROBORATED,2/QĐ-X,Điều 1,book,"
                                + "2026-01-02,\"n, m\"\n");
    }

    @Test
    void aLaterLevelEndsTheEarlierOneTheDayBeforeAndStandsBelowIt() throws IOException {
        assertThat(run(HEADER + """
                set-one,1,,GENERAL,,2024-03-01,>=,55,2/QĐ-X
                set-one,1,,GENERAL,,2023-01-01,>=,52,2/QĐ-X
                set-one,2,,GENERAL,,2023-07-01,>=,43,2/QĐ-X
                """)).isZero();
        assertThat(out).hasToString("set-one: 0 levels filled in, 3 added, 0 known before\n");
        assertThat(levels()).contains("""
                        1,,GENERAL,,2022-03-08,2022-12-31,>=,50,%,NATION,FLOOR,VERIFIED,1/QĐ-X,Phụ lục I,http://example.org,,read
                        1,,GENERAL,,2023-01-01,2024-02-29,>=,52,%,NATION,FLOOR,VERIFIED,2/QĐ-X,,filled.csv,,
                        1,,GENERAL,,2024-03-01,,>=,55,%,NATION,FLOOR,VERIFIED,2/QĐ-X,,filled.csv,,
                        1,,REGION,A,""", """
                        2,,GENERAL,,2023-01-01,2023-06-30,>=,42,million,NATION,FLOOR,CORROBORATED,1/QĐ-X,,,,
                        2,,GENERAL,,2023-07-01,2023-12-31,>=,43,million,NATION,FLOOR,VERIFIED,2/QĐ-X,,filled.csv,,
                        """);
    }

    @Test
    void whatALongerLevelSaysOfTheDaysAfterTheNewOneStays() throws IOException {
        String overlay = """
                set,indicator,axis,key,from,to,op,value,act
                set-one,1,REGION,B,2023-01-01,2023-12-31,>=,70,2/QĐ-X
                set-one,1,GENERAL,,2024-01-01,2024-12-31,>=,55,2/QĐ-X
                set-one,1,REGION,A,2022-03-08,2022-12-31,>=,70,2/QĐ-X
                """;
        assertThat(run(overlay)).isZero();
        assertThat(out).hasToString("set-one: 1 levels filled in, 2 added, 0 known before\n");
        String once = levels();
        assertThat(once).contains("""
                        1,,GENERAL,,2022-03-08,2023-12-31,>=,50,%,NATION,FLOOR,VERIFIED,1/QĐ-X,Phụ lục I,http://example.org,,read
                        1,,GENERAL,,2024-01-01,2024-12-31,>=,55,%,NATION,FLOOR,VERIFIED,2/QĐ-X,,filled.csv,,
                        1,,GENERAL,,2025-01-01,,>=,50,%,NATION,FLOOR,VERIFIED,1/QĐ-X,Phụ lục I,http://example.org,,read
                        1,,REGION,A,2022-03-08,2022-12-31,>=,70,%,MINISTRY:BYT,FLOOR,VERIFIED,2/QĐ-X,,filled.csv,,
                        1,,REGION,A,2023-01-01,,>=,,%,MINISTRY:BYT,FLOOR,UNKNOWN,1/QĐ-X,Phụ lục I,,,not read
                        1,,REGION,B,2022-03-08,2022-12-31,>=,60,%,NATION,FLOOR,UNVERIFIED,1/QĐ-X,Phụ lục I,,,
                        1,,REGION,B,2023-01-01,2023-12-31,>=,70,%,NATION,FLOOR,VERIFIED,2/QĐ-X,,filled.csv,,
                        1,,REGION,B,2024-01-01,,>=,60,%,NATION,FLOOR,UNVERIFIED,1/QĐ-X,Phụ lục I,,,
                        2,,GENERAL,""");
        assertThat(run(overlay)).isZero();
        assertThat(levels()).isEqualTo(once);
    }

    @Test
    void theActOfASureLevelDoesNotSayAnotherOneInItsDays() throws IOException {
        refused(
                HEADER + "set-one,1,,GENERAL,,2023-01-01,>=,55,1/QĐ-X\n",
                "filled.csv:2:8: value: asks for >= 55, while line 2 of thresholds.csv, VERIFIED by 1/QĐ-X, asks for >= 50"
                        + " (55)");
        assertThat(run(HEADER + "set-one,1,,GENERAL,,2023-01-01,>=,50,1/QĐ-X\n"))
                .isZero();
        assertThat(out).hasToString("set-one: 0 levels filled in, 0 added, 1 known before\n");
        assertThat(levels()).isEqualTo(LEVELS);
    }

    @Test
    void whatIsKnownToADayIsNotTakenForKnownBeyondIt() throws IOException {
        refused(
                """
                set,indicator,axis,from,to,op,value,act,status
                set-one,2,GENERAL,2023-01-01,2024-12-31,>=,42,2/QĐ-X,CORROBORATED
                """,
                "filled.csv:2:5: to: line 6 of thresholds.csv says the same to 2023-12-31: give the days after it a row of"
                        + " their own (2024-12-31)");
    }

    @Test
    void aLevelOlderThanThoseOfItsCellStandsAboveThemAndANewCellBelowItsItem() throws IOException {
        assertThat(run(HEADER + """
                set-one,1,,REGION,A,2022-03-01,>=,40,2/QĐ-X
                set-one,2,,REGION,B,2023-01-01,>=,40,2/QĐ-X
                """)).isZero();
        assertThat(levels())
                .contains(
                        "http://example.org,,read\n1,,REGION,A,2022-03-01,2022-03-07,>=,40,%,NATION,FLOOR,VERIFIED,2/QĐ-X,,"
                                + "filled.csv,,\n1,,REGION,A,2022-03-08,",
                        "CORROBORATED,1/QĐ-X,,,,\n2,,REGION,B,2023-01-01,,>=,40,million,NATION,FLOOR,VERIFIED,2/QĐ-X,,"
                                + "filled.csv,,\n3,a,");
    }

    @Test
    void theSameFileTwiceChangesNothingMore() throws IOException {
        String overlay = HEADER + """
                set-one,1,,REGION,A,2022-03-08,>=,70,1/QĐ-X
                set-one,1,,GENERAL,,2024-03-01,>=,55,2/QĐ-X
                set-one,1,,GENERAL,,2022-03-08,>=,50.00,1/QĐ-X
                """;
        assertThat(run(overlay)).isZero();
        String once = levels();
        assertThat(run(overlay)).isZero();
        assertThat(out).hasToString("""
                set-one: 1 levels filled in, 1 added, 1 known before
                set-one: 0 levels filled in, 0 added, 3 known before
                """);
        assertThat(levels()).isEqualTo(once);
        assertThat(Files.readString(law.resolve("set-two/thresholds.csv"))).isEqualTo(LEVELS);
    }

    @Test
    void rowsThatNobodyFilledInArePassedOver() throws IOException {
        assertThat(run("\uFEFF" + HEADER + "set-one,1,,REGION,A,2022-03-08,>=,,1/QĐ-X\n"))
                .isZero();
        assertThat(levels()).isEqualTo(LEVELS);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aLineAboveTheHeaderMaySayWhatSeparates() throws IOException {
        assertThat(run("sep=\t\n" + HEADER.replace(',', '\t')
                        + "set-one\t1\t\tREGION\tA\t2022-03-08\t>=\t70,5\t2/QĐ-X\n"))
                .isZero();
        assertThat(levels()).contains("1,,REGION,A,2022-03-08,,>=,70.5,%,");
        refusedFrom(
                levels(),
                "sep=;\n" + HEADER.replace(',', ';') + "set-one;9;;GENERAL;;2022-03-08;>=;70;2/QĐ-X\n",
                "filled.csv:3:2: indicator: the set has no such indicator (9)");
    }

    @Test
    void anAgreeingLevelMakesOneMoreSure() throws IOException {
        assertThat(run(HEADER + "set-one,2,,GENERAL,,2023-01-01,>=,42,2/QĐ-X\n"))
                .isZero();
        assertThat(levels())
                .contains(
                        "2,,GENERAL,,2023-01-01,2023-12-31,>=,42,million,NATION,FLOOR,VERIFIED,2/QĐ-X,,filled.csv,,\n");
    }

    @Test
    void aContradictionNamesBothValuesAndLines() throws IOException {
        refused(
                HEADER + """
                        set-one,1,,GENERAL,,2022-03-08,>=,55,2/QĐ-X
                        set-one,2,,GENERAL,,2023-01-01,>,42,2/QĐ-X
                        set-one,1,,REGION,A,2022-03-08,>=,70,2/QĐ-X
                        set-one,1,,REGION,A,2022-03-08,>=,71,2/QĐ-X
                        """,
                "filled.csv:2:8: value: asks for >= 55, while line 2 of thresholds.csv, VERIFIED by 1/QĐ-X, asks for >= 50"
                        + " (55)",
                "filled.csv:3:8: value: asks for > 42, while line 6 of thresholds.csv, CORROBORATED by 1/QĐ-X, asks for"
                        + " >= 42 (42)",
                "filled.csv:5:8: value: asks for >= 71, while line 3 of thresholds.csv, VERIFIED by 2/QĐ-X, asks for >= 70"
                        + " (71)");
    }

    @Test
    void whatTheTablesDoNotKnowIsNamedWithLineAndColumn() throws IOException {
        refused(
                HEADER + """
                        set-none,1,,GENERAL,,2022-03-08,>=,55,2/QĐ-X
                        set-one,9,,GENERAL,,2022-03-08,>=,55,2/QĐ-X
                        set-one,1,b,GENERAL,,2022-03-08,>=,55,2/QĐ-X
                        set-one,4,,GENERAL,,2022-03-08,>=,55,2/QĐ-X
                        set-one,1,,GROUP,A,2022-03-08,>=,55,2/QĐ-X
                        set-one,1,,REGION,C,2022-03-08,>=,55,2/QĐ-X
                        set-one,1,,GENERAL,A,2022-03-08,>=,55,2/QĐ-X
                        set-one,1,,REGION,A,2022-03-08,>=,55,3/QĐ-X
                        set-one,3,a,GENERAL,,2022-03-08,>=,Giỏi,2/QĐ-X
                        """,
                "filled.csv:2:1: set: sets.csv has no such set (set-none)",
                "filled.csv:3:2: indicator: the set has no such indicator (9)",
                "filled.csv:4:3: part: the indicator has no such part (b)",
                "filled.csv:5:2: indicator: the set asks for no number or grade here (4)",
                "filled.csv:6:4: axis: not one of GENERAL, REGION (GROUP)",
                "filled.csv:7:5: key: not one of A, B (C)",
                "filled.csv:8:5: key: must be empty, as the axis is GENERAL (A)",
                "filled.csv:9:9: act: acts.csv has no such act: write it there first, with its dates and titles (3/QĐ-X)",
                "filled.csv:10:8: value: not one of Đạt, Khá, Tốt (Giỏi)");
    }

    @Test
    void aCellThatItsColumnDoesNotTakeIsNamed() throws IOException {
        refused(
                """
                set,indicator,axis,key,from,to,op,value,act,unit,status
                set-one,1,REGION,A,2022-03-08,2022-01-01,>=,55,2/QĐ-X,,
                set-one,1,REGION,A,8.3.2022,,>=,55,2/QĐ-X,,
                set-one,1,REGION,A,2022-03-08,,at least,55,2/QĐ-X,,
                set-one,1,REGION,A,2022-03-08,,>=,"5,5",2/QĐ-X,,
                set-one,1,REGION,A,2022-03-08,,>=,55,2/QĐ-X,million,
                set-one,1,REGION,A,2022-03-08,,>=,55,2/QĐ-X,,UNKNOWN
                set-one,1,REGION,A,2022-03-08,,>=,55,,,
                set-one,1,REGION,A,2023-03-08,,<=,55,2/QĐ-X,,
                set-one,2,GENERAL,,2021-07-01,2022-06-30,>=,30,2/QĐ-X,,
                """,
                "filled.csv:2:6: to: the last day is before the first (2022-01-01)",
                "filled.csv:3:5: from: Text '8.3.2022' could not be parsed at index 0 (8.3.2022)",
                "filled.csv:4:7: op: not one of >= > <= < =: at least (at least)",
                "filled.csv:5:8: value: not a decimal number: 5,5 (5,5)",
                "filled.csv:6:10: unit: the set asks for it in % (million)",
                "filled.csv:7:11: status: a level that is filled in is not unknown (UNKNOWN)",
                "filled.csv:8:9: act: the cell must not be empty ()",
                "filled.csv:9:7: op: the other levels of this number ask for >= (<=)",
                "filled.csv:10:6: to: the next level of this cell begins on 2022-01-01 (2022-06-30)");
    }

    @Test
    void aHeaderThatIsNotThatOfAnOverlayIsRefused() throws IOException {
        refused("set,indicator,colour\n", "filled.csv:1:3: an overlay has no such column (colour)");
        refused("set,indicator,set\n", "filled.csv:1:3: the column is there twice (set)");
        refused("set,indicator,axis,from,op,value\n", "filled.csv:1:0: the column act is missing ()");
        refused("", "filled.csv:1:0: the file has no header ()");
    }
}
