package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.SubjectLink;
import vn.ntm.criteria.comparison.EvaluationDifference;
import vn.ntm.criteria.comparison.SetComparison;
import vn.ntm.criteria.comparison.WhatIf;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;

class ComparisonDocumentsTest {

    private static final NtmJson JSON = NtmJson.standard();

    private static final Map<Subject, Subject> COUNTERPARTS = ImmutableMap.of(
            Subject.indicator("10"), Subject.indicator("10"),
            Subject.indicator("3.1"), Subject.indicator("10"));

    private static SetComparison comparison() {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), LocalDate.of(2020, 12, 31))
                .region(EconomicRegions.TDMNPB)
                .measured("10", "37")
                .measured("17.1", "clean", "60")
                .measured("3.1", "85")
                .attestedCriterion("19", Finding.NOT_MET)
                .build();
        return SetComparison.of(
                dossier,
                CriteriaCatalog.standard(),
                "commune-ntm-2016-2020",
                "commune-ntm-2021-2025",
                Policy.strict(),
                COUNTERPARTS);
    }

    private static <T> T read(String json, Class<T> type) {
        return JSON.read(TextSource.of("a.json", json), type);
    }

    @Test
    void aComparisonOfSetsIsReadBack() {
        String json = JSON.write(comparison());
        assertThat(json).contains("\"linked\":true").contains("\"cause\":\"OTHER_UNIT\"");
        assertThat(read(json, SetComparison.class)).isEqualTo(comparison());
    }

    @Test
    void aWhatIfIsReadBackAsItsDifference() {
        EvaluationDifference difference = WhatIf.of(comparison().before())
                .observing(Observation.measured(Subject.indicator("10"), Decimal.parse("12")))
                .difference();
        String json = JSON.write(difference);
        assertThat(json).contains("\"linked\":false");
        assertThat(read(json, EvaluationDifference.class)).isEqualTo(difference);
    }

    @Test
    void whatWasNotCarriedOverMustHaveBeenObserved() {
        String json = JSON.write(comparison())
                .replace(
                        "\"left\":[{\"observation\":{\"indicator\":\"17.1\"",
                        "\"left\":[{\"observation\":{\"indicator\":\"17.2\"");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read(json, SetComparison.class))
                .withMessageContaining("indicator 17.2, part clean is not observed so in the dossier");
    }

    @Test
    void aDifferenceByOtherLinksThanTheCataloguesHasNoForm() {
        SetComparison sets = comparison();
        EvaluationDifference difference = EvaluationDifference.between(
                sets.before(),
                sets.after(),
                List.of(new SubjectLink(
                        "commune-ntm-2016-2020", "10", "commune-ntm-2021-2025", "11", Grade.UNVERIFIED)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(difference))
                .withMessageContaining("its criteria are paired by other links than those of the catalogue");
    }
}
