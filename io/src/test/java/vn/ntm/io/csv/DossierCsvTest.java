package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.DAY;
import static vn.ntm.io.csv.Files2023.SET;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.observations;
import static vn.ntm.io.csv.Files2023.places;
import static vn.ntm.io.csv.Files2023.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;

class DossierCsvTest {

    private static final String[] FAULTY = {
        "unit,indicator,value,note",
        "06523,10,41.5,",
        "06364,10,42,đúng mức",
        "06364,1.1", // a short row
        "06364,99.9,Đạt,", // an unknown indicator
        "06365,1.1,Đạt,", // an unknown unit
        "06364,9.2,41O.5,", // a bad number: the letter O
        "06364,1.2,Đạt,",
        "06364,1.2,Đạt,", // an identical duplicate
        "06364,3.2,Đạt,",
        "06364,3.2,Chưa đạt,", // a contradicting duplicate
        "06523,1.1,Không đạt,",
    };

    @Test
    void reportsEveryFaultyRowByLineAndColumn() {
        assertThat(places(read(FAULTY).failures()))
                .containsExactly(
                        "4:3 MISSING_CELL",
                        "5:2 UNKNOWN_INDICATOR (99.9)",
                        "6:1 UNKNOWN_UNIT (06365)",
                        "7:3 BAD_NUMBER (41O.5)",
                        "9:3 DUPLICATE_ROW (Đạt)",
                        "10:3 CONTRADICTING_ROWS (Đạt)",
                        "11:3 CONTRADICTING_ROWS (Chưa đạt)");
    }

    @Test
    void saysWhatIsWrongInBothLanguages() {
        assertThat(messages(read(FAULTY).failures(), Language.VI))
                .containsExactly(
                        "ô «value» không có giá trị: dòng chỉ có 2 ô, tiêu đề có 4",
                        "bộ commune-ntm-2021-2025 không có mục «99.9»",
                        "ngày 31/12/2023 không có đơn vị mang mã «06365»",
                        "«41O.5» không phải là số theo quy ước của tệp",
                        "nói cùng một điều với dòng 8; chỉ giữ một",
                        "mâu thuẫn với dòng 11; không dùng dòng nào",
                        "mâu thuẫn với dòng 10; không dùng dòng nào");
        assertThat(messages(read(FAULTY).failures(), Language.EN))
                .startsWith(
                        "the cell \"value\" has no value: the row has 2 cells, the header 4",
                        "set commune-ntm-2021-2025 has no item \"99.9\"");
    }

    @Test
    void judgesTheGoodRowsInTheOrderInWhichUnitsAppear() {
        PartialResult<Dossier> result = read(FAULTY);
        assertThat(result.items()).extracting(dossier -> dossier.unit().text()).containsExactly("06523", "06364");
        assertThat(result.items().get(1).observations())
                .extracting(observation -> observation.subject().no())
                .containsExactly("10", "1.2");
        List<Evaluation> evaluations = result.items().stream()
                .map(dossier -> Evaluator.of(SET, Policy.strict()).evaluate(dossier))
                .toList();
        assertThat(verdict(evaluations.get(0), "10")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(evaluations.get(1), "10")).isEqualTo(Verdict.MET);
        assertThat(reason(evaluations.get(1), "3.2")).contains(UndeterminedReason.MISSING_DATA);
    }

    @Test
    void aRowIsReadWithAllItHolds() {
        PartialResult<Dossier> result = read(
                "unit,indicator,criterion,part,status,value,by,region,group,flags,evidence,note",
                "06364,12.1,,male,MEASURED,70.50,SELF,BTB,2,NORTHERN_MOUNTAIN_COLUMN,sổ lao động,tạm tính",
                "06364,,17,,ATTESTED,Đạt,,,,,,");
        assertThat(result.failures()).isEmpty();
        Dossier dossier = result.items().get(0);
        assertThat(dossier.date()).isEqualTo(DAY);
        assertThat(dossier.region())
                .hasValueSatisfying(region -> assertThat(region.id()).isEqualTo("BTB"));
        assertThat(dossier.group()).contains("2");
        assertThat(dossier.flags()).hasSize(1);
        Observation measured = dossier.observations().get(0);
        assertThat(measured.subject()).isEqualTo(Subject.part("12.1", "male"));
        assertThat(measured.by()).isEqualTo(Assessor.SELF);
        assertThat(measured.value()).hasToString("Optional[70.5]");
        assertThat(measured.raw()).contains("70.50");
        assertThat(measured.evidence()).contains(Evidence.of("sổ lao động"));
        assertThat(measured.note()).contains("tạm tính");
        Observation attested = dossier.observations().get(1);
        assertThat(attested.subject()).isEqualTo(Subject.criterion("17"));
        assertThat(attested.by()).isEqualTo(Assessor.APPRAISAL);
        assertThat(attested.finding()).contains(Finding.MET);
    }

    @Test
    void numbersOfIndicatorsAreText() {
        assertThat(observations(read("unit,indicator,value", "06364,17.10,Đạt", "06364,17.1,Chưa đạt")))
                .extracting(observation -> observation.subject().no())
                .containsExactly("17.10", "17.1");
    }

    @Test
    void anEmptyValueIsMissingDataAndNotAssessedIsSaid() {
        PartialResult<Dossier> result =
                read("unit,indicator,value,status", "06364,1.1,,", "06364,1.2,\"\",", "06364,3.2,,NOT_ASSESSED");
        assertThat(result.failures()).isEmpty();
        assertThat(observations(result))
                .extracting(Observation::status)
                .containsExactly(Observation.Status.NOT_ASSESSED);
        Evaluation evaluation =
                Evaluator.of(SET, Policy.strict()).evaluate(result.items().get(0));
        assertThat(reason(evaluation, "1.1")).contains(UndeterminedReason.MISSING_DATA);
        assertThat(reason(evaluation, "1.2")).contains(UndeterminedReason.MISSING_DATA);
        assertThat(reason(evaluation, "3.2")).contains(UndeterminedReason.NOT_ASSESSED);
    }

    @Test
    void aUnitAllOfWhoseRowsAreFaultyStillAppears() {
        PartialResult<Dossier> result = read(
                "unit,indicator,value",
                "06523,99,Đạt", // unknown indicator
                "05998,1.1", // short
                "06001,1.1,Đạt,x"); // long
        assertThat(result.items())
                .extracting(dossier -> dossier.unit().text())
                .containsExactly("06523", "05998", "06001");
        assertThat(result.items()).allMatch(dossier -> dossier.observations().isEmpty());
        assertThat(places(result.failures()))
                .containsExactly("2:2 UNKNOWN_INDICATOR (99)", "3:3 MISSING_CELL", "4:4 EXTRA_CELL (x)");
    }

    @Test
    void aRowOfAnotherLengthIsOneFailure() {
        assertThat(places(read("unit,indicator,value", "99999,1.1", ",1.1", "06364,10,41,5")
                        .failures()))
                .containsExactly("2:3 MISSING_CELL", "3:3 MISSING_CELL", "4:4 EXTRA_CELL (5)");
    }

    /** Programs leave out empty cells at the end of a row; what was measured stands before them. */
    @Test
    void aRowThatEndsBeforeColumnsThatMayBeEmptyIsRead() {
        PartialResult<Dossier> result = read(
                "unit,indicator,value,note,#label", "06364,10,41", "06364,1.1,Đạt,", "06364,3.2", "06364,3.1,80,a,b,c");
        assertThat(places(result.failures())).containsExactly("4:3 MISSING_CELL", "5:6 EXTRA_CELL (c)");
        assertThat(result.items().get(0).observations())
                .extracting(observation ->
                        observation.subject() + " " + observation.raw().orElse(""))
                .containsExactly("indicator 10 41", "indicator 1.1 Đạt");
    }

    @Test
    void aFileWithoutRowsHasNoDossiers() {
        assertThat(read("unit,indicator,value")).isEqualTo(PartialResult.of(List.of(), List.of()));
        assertThat(read("unit,indicator,value", "", ",,", "  ")).isEqualTo(PartialResult.of(List.of(), List.of()));
    }

    @Test
    void aLongFileIsReadWhole() {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(i -> "06364,10," + (i == 19_999 ? "43" : "42"))
                .collect(Collectors.joining("\n"));
        PartialResult<Dossier> result = read("unit,indicator,value", rows);
        assertThat(result.failures()).hasSize(20_000);
        assertThat(places(result.failures()))
                .startsWith("2:3 CONTRADICTING_ROWS (42)")
                .endsWith("20001:3 CONTRADICTING_ROWS (43)");
        assertThat(result.failures().get(0).attributes()).containsEntry("other", "20001");
        assertThat(observations(result)).isEmpty();
    }

    private static Verdict verdict(Evaluation evaluation, String indicator) {
        return evaluation.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(judged -> judged.no().equals(indicator))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Optional<UndeterminedReason> reason(Evaluation evaluation, String indicator) {
        return evaluation.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(judged -> judged.no().equals(indicator))
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
