package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.schema.Schemas;

/** The examples of JSON that the pages show. */
class JsonExamplesTest {

    @Test
    void aDocumentIsReadBackAndAChangedOneIsNot() throws JsonProcessingException {
        LocalDate day = LocalDate.of(2023, 12, 31);
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        Dossier dossier =
                Dossier.of(UnitCode.of("06364"), day).measured("10", "41.5").build();
        Evaluation evaluation = Evaluator.of(set, Policy.strict()).evaluate(dossier);
        String json = NtmJson.standard().write(evaluation);
        Evaluation read = NtmJson.standard().read(TextSource.of("xa.json", json), Evaluation.class);
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        String same = mapper.writeValueAsString(Map.of(UnitCode.of("06364"), evaluation));
        assertThat(read).isEqualTo(evaluation);
        assertThat(same).isEqualTo("{\"06364\":" + json + "}");
    }

    @Test
    void everyFormHasASchema() {
        List<String> ids = Schemas.ids();
        String schema = Schemas.text("urn:ntm-sdk:schema:ntm-dossier:1");
        assertThat(ids).contains("urn:ntm-sdk:schema:ntm-evaluation:1", "urn:ntm-sdk:schema:answer-unit:1");
        assertThat(schema).contains("\"const\" : \"ntm-dossier\"");
    }
}
