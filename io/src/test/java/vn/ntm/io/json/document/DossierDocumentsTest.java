package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Flag;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

class DossierDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static Dossier dossier() {
        return Dossier.of(UnitCode.of("06364"), DAY)
                .region(EconomicRegions.TDMNPB)
                .addFlags(Flag.NORTHERN_MOUNTAIN_COLUMN)
                .measured("12.1", "male", "63.50")
                .attestedCriterion("8", Finding.MET)
                .notApplicable("13.4")
                .addObservations(Observation.builder()
                        .subject(Subject.indicator("10"))
                        .status(Observation.Status.MEASURED)
                        .value(Decimal.parse("41.5"))
                        .by(Assessor.SELF)
                        .evidence(Evidence.of("12/BC-UBND"))
                        .note("ước")
                        .raw("41,50")
                        .build())
                .build();
    }

    @Test
    void standInDeclaredOrderWithWhatIsThere() {
        assertThat(NtmJson.standard().write(dossier()))
                .isEqualTo("{\"format\":\"ntm-dossier\",\"version\":1,\"unit\":\"06364\",\"date\":\"2023-12-31\","
                        + "\"region\":\"TDMNPB\",\"flags\":[\"NORTHERN_MOUNTAIN_COLUMN\"],\"observations\":["
                        + "{\"indicator\":\"12.1\",\"part\":\"male\",\"status\":\"MEASURED\",\"value\":\"63.5\","
                        + "\"by\":\"APPRAISAL\"},"
                        + "{\"criterion\":\"8\",\"status\":\"ATTESTED\",\"finding\":\"MET\",\"by\":\"APPRAISAL\"},"
                        + "{\"indicator\":\"13.4\",\"status\":\"NOT_APPLICABLE\",\"by\":\"APPRAISAL\"},"
                        + "{\"indicator\":\"10\",\"status\":\"MEASURED\",\"value\":\"41.5\",\"by\":\"SELF\","
                        + "\"evidence\":{\"reference\":\"12/BC-UBND\"},\"note\":\"ước\",\"raw\":\"41,50\"}]}");
    }

    @Test
    void areReadBack() {
        String json = NtmJson.standard().write(dossier());
        assertThat(NtmJson.standard().read(TextSource.of("xa.json", json), Dossier.class))
                .isEqualTo(dossier());
    }

    @Test
    void areReadInAnyOrderOfProperties() {
        String json = "{\"date\":\"2023-12-31\",\"unit\":\"06364\",\"observations\":[],\"version\":1,\"group\":null,"
                + "\"format\":\"ntm-dossier\"}";
        assertThat(NtmJson.standard().read(TextSource.of("xa.json", json), Dossier.class))
                .isEqualTo(Dossier.of(UnitCode.of("06364"), DAY).build());
    }
}
