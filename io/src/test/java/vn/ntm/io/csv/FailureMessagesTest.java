package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.io.TextSource;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.OverlayReading;
import vn.ntm.io.sheet.CsvCells;

class FailureMessagesTest {

    private static final List<String> DOSSIERS = List.of(
            "unit;indicator;criterion;part;value;status;by;region;group;flags;evidence;note;Ghi chú khác;VALUE",
            "06364;10;;;41.5;;;;;;;;;",
            "06364;1.1;;;1;;;;;;;;;",
            "06364;99;;;Đạt;DONE;UBND;Bắc;;SAFE;;;;",
            "06364;;99;male;Đạt;;;;;;;;;",
            "06364;;1;male;Đạt;;;;;;;;;",
            "06364;12.1;;nam;70;;;BTB;1;;;;;",
            "06364;12.1;;;70;;;TN;2;;;;;",
            "06364;1.1;1;;Đạt;;;;;;;;;",
            "06364;;;;Đạt;;;;;;;;;",
            "06364;9.2;;;75;;;;;;;;;",
            "06364;9.2;;;75,0;;;;;;;;;",
            "06364;1.2;;;Đạt;;;;;;;;;",
            "06364;1.2;;;Chưa đạt;;;;;;;;;",
            "06364;17.1;;;Đạt;;;;;;;;;",
            "06364;;17;;Đạt;;;;;;;;;",
            "06364;13.4;;;Đạt;NOT_APPLICABLE;;;;;;;;",
            "06364;13.4;;;;MEASURED;;;;;;;;",
            "20;1.1;;;Đạt;;;;;;;;;",
            "00000;1.1;;;Đạt;;;;;;;;;",
            ";1.1;;;Đạt;;;;;;;;;",
            "06364;1.1;;;Đạt",
            "06364;3.2;;;Đạt;;;;;;;;;;thừa",
            "06364;3.2;;;\"Đạt\"x;;;;;;;;;",
            ";".repeat(20_000));

    private static final List<String> OVERLAY = List.of(
            "set,indicator,part,axis,key,from,to,op,value,unit,set_by,mode,status,act,checked_on",
            "set,1,,GROUP,,hôm nay,x,≥,75%,km,HUYỆN,MIN,UNKNOWN,,y",
            "x,9.2,,GENERAL,,2023-01-01,,>=,75,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,99,,GENERAL,,2023-01-01,,>=,75,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,12.1,,GENERAL,,2023-01-01,,>=,75,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,1.1,,GENERAL,,2023-01-01,,>=,75,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,9.2,,GENERAL,TN,2023-01-01,2022-01-01,>=,75,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,9.2,,GROUP,1,2023-01-01,,>=,75,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,9.2,,REGION,XX,2023-01-01,,>=,75,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,9.2,,REGION,TN,2023-01-01,,<=,75,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,9.2,,REGION,TN,2023-01-01,,>=,75,m2_per_person,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,6.3,,REGION,TN,2023-01-01,,>=,75,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,9.2,,REGION,TDMNPB,2023-01-01,,>=,60,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,9.2,,REGION,DNB,2023-01-01,,>=,80,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,9.2,,REGION,DNB,2024-01-01,,>=,85,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,9.2,,REGION,BTB,2023-01-01,,>=,85,,,,,1/QĐ-UBND,",
            "commune-ntm-2021-2025,9.2,,REGION,BTB,2023-01-01,,>=,85,,,,,1/QĐ-UBND,");

    static Stream<Failure> failures() {
        TextSource overlay = TextSource.of("mức.csv", String.join("\n", OVERLAY));
        OverlayReading reading = OverlayCsv.of(CriteriaCatalog.standard()).read(overlay);
        return Stream.of(
                        Files2023.read(DOSSIERS.toArray(String[]::new)).failures(),
                        reading.failures(),
                        reading.warnings())
                .flatMap(List::stream);
    }

    @Test
    void theFilesHaveEveryFaultThatAReaderNames() {
        assertThat(failures().map(Failure::reason).distinct())
                .containsExactlyInAnyOrder(
                        FailureReason.UNKNOWN_COLUMN,
                        FailureReason.DUPLICATE_COLUMN,
                        FailureReason.MISSING_CELL,
                        FailureReason.EXTRA_CELL,
                        FailureReason.BAD_NUMBER,
                        FailureReason.BAD_DATE,
                        FailureReason.BAD_TOKEN,
                        FailureReason.UNKNOWN_UNIT,
                        FailureReason.UNIT_NOT_OF_SET_LEVEL,
                        FailureReason.UNKNOWN_SET,
                        FailureReason.UNKNOWN_INDICATOR,
                        FailureReason.UNKNOWN_PART,
                        FailureReason.DUPLICATE_ROW,
                        FailureReason.CONTRADICTING_ROWS,
                        FailureReason.OVERLAPS,
                        FailureReason.LAXER_THAN_FLOOR,
                        FailureReason.LAXER_THAN_UNVERIFIED_FLOOR,
                        FailureReason.WITHOUT_ACT,
                        FailureReason.LIMIT_EXCEEDED);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureSaysWhereAndWhatInBothLanguages(Failure failure) {
        assertThat(failure.origin().file()).isIn("hồ-sơ.csv", "mức.csv");
        List<String> lines = failure.origin().file().equals("mức.csv") ? OVERLAY : DOSSIERS;
        assertThat(failure.origin().line()).isBetween(1, lines.size());
        assertThat(lines.get(failure.origin().line() - 1))
                .contains(failure.origin().raw().orElse(""));
        if (failure.reason() != FailureReason.LIMIT_EXCEEDED) {
            assertThat(failure.origin().column()).isPositive();
        }
        if (!isOutsideTheColumns(failure)) {
            assertThat(failure.origin().header()).isPresent();
        }
        String vietnamese = failure.message(Language.VI);
        String english = failure.message(Language.EN);
        assertThat(vietnamese).isNotEqualTo(english).doesNotContain("?", "{").doesNotEndWith(" ");
        assertThat(english).doesNotContain("?", "{").doesNotEndWith(" ");
        if (failure.reason() != FailureReason.UNKNOWN_PART) {
            // Only of a part can it be said that the empty one is none.
            assertThat(vietnamese).doesNotContain("«»");
        }
    }

    /** Whether it is a cell behind the last column, or in a record that cannot be taken apart. */
    private static boolean isOutsideTheColumns(Failure failure) {
        return switch (failure.reason()) {
            case EXTRA_CELL, LIMIT_EXCEEDED -> true;
            default -> failure.origin().raw().orElse("").startsWith("\"");
        };
    }

    @Test
    void failuresComeInTheOrderOfTheFile() {
        List<Failure> failures = Files2023.read(DOSSIERS.toArray(String[]::new)).failures();
        assertThat(failures).isSortedAccordingTo(CsvCells.BY_PLACE).hasSizeGreaterThan(25);
    }
}
