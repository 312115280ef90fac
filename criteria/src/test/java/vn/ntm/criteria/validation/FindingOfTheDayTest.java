package vn.ntm.criteria.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.CriteriaSet;

/** A finding names what was asked on the day: indicator 12 was about other workers before 20 February 2013. */
class FindingOfTheDayTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2009-2015");

    @ParameterizedTest
    @CsvSource({
        "2012-12-31, 'Tỷ lệ lao động của xã làm nông, lâm nghiệp và thủy sản', 'Share of the workforce that lives by farming, forestry or fishing'",
        "2013-12-31, Tỷ lệ người lao động có công việc thường xuyên, Share of the workforce in regular work"
    })
    void theSubjectIsThatOfTheDay(LocalDate day, String vietnamese, String english) {
        Dossier dossier =
                Dossier.of(UnitCode.of("06364"), day).measured("12", "145").build();
        ValueFinding finding = ValueCheck.of(SET).check(dossier).get(0);
        assertThat(finding.message(Language.VI)).contains("12 " + vietnamese + ": 145 %");
        assertThat(finding.message(Language.EN)).contains("12 " + english + ": 145 %");

        RateCounts counts = new RateCounts(Subject.indicator("12"), Assessor.APPRAISAL, 3, 2);
        Dossier empty = Dossier.of(UnitCode.of("06364"), day).build();
        assertThat(ValueCheck.of(SET).check(empty, List.of(counts)).get(0).message(Language.EN))
                .contains("12 " + english + ":");
    }
}
