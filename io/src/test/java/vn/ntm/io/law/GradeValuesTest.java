package vn.ntm.io.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.csv.Files2023;

/** Disaster protection of the advanced set is graded Đạt, Khá, Tốt: a file writes the word of the grade. */
class GradeValuesTest {

    private static final CriteriaSet ADVANCED = CriteriaCatalog.standard().set("commune-advanced-2021-2025");

    private static PartialResult<Dossier> read(String row) {
        return DossierCsv.of(ADVANCED, Files2023.DAY)
                .read(TextSource.of("hồ-sơ.csv", "unit,indicator,value,status\n06364,3.6," + row));
    }

    @ParameterizedTest
    @CsvSource({"'Khá,',2", "'khá,',2", "'Tốt,MEASURED',3", "'Đạt,MEASURED',1", "'2,',2"})
    void aGradeIsItsPlaceInTheScale(String row, String place) {
        Observation only = Files2023.observations(read(row)).get(0);
        assertThat(only.status()).isEqualTo(Observation.Status.MEASURED);
        assertThat(only.value()).isEqualTo(Optional.of(Decimal.parse(place)));
    }

    @Test
    void aWordThatIsAFindingIsOneUnlessTheRowSaysMeasured() {
        assertThat(Files2023.observations(read("Đạt,")).get(0).status()).isEqualTo(Observation.Status.ATTESTED);
    }

    @ParameterizedTest
    @CsvSource({"'Giỏi,'", "'4,'", "'0,'", "'1.5,'", "'Giỏi,MEASURED'"})
    void whatIsNoGradeIsRefusedWithThoseThatAre(String row) {
        assertThat(Files2023.places(read(row).failures())).first().asString().startsWith("2:3 BAD_TOKEN");
        assertThat(Files2023.messages(read(row).failures(), Language.EN))
                .first()
                .asString()
                .contains("Đạt, Khá, Tốt");
    }

    @Test
    void theAnswerShowsTheWord() {
        List<Observation> observations = Files2023.observations(read("Khá,"));
        assertThat(observations).hasSize(1);
        assertThat(ADVANCED.indicator("3.6")
                        .orElseThrow()
                        .requirements()
                        .get(0)
                        .unit()
                        .orElseThrow()
                        .format(observations.get(0).value().orElseThrow()))
                .isEqualTo("Khá");
    }
}
