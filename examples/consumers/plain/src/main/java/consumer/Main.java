package consumer;

import static vn.ntm.criteria.dossier.Finding.MET;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import vn.ntm.core.result.Failure;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.json.NtmJson;

/** Judges a commune, reads a file with an error in it and writes and reads JSON. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        LocalDate day = LocalDate.of(2023, 12, 31);
        CriteriaSet set = CriteriaCatalog.standard().inForce(UnitLevel.COMMUNE, Tiers.NTM, day);
        Dossier dossier = Dossier.of(UnitCode.of("06352"), day)
                .attested("1.1", MET)
                .attestedCriterion("8", MET)
                .measured("10", "41.5")
                .notApplicable("13.4")
                .build();
        Evaluation evaluation = Evaluator.of(set, Policy.strict()).evaluate(dossier);
        System.out.println(set.id() + " " + evaluation.verdict() + " " + evaluation.criteriaMet());
        System.out.println(evaluation.indicator("10").orElseThrow().shortfall().orElseThrow());

        var read = DossierCsv.of(set, day).read(TextSource.of("x", "unit,indicator,value\n06352,10,41.5\nx,10,1\n"));
        System.out.println(read.items().size() + " dossier");
        for (Failure failure : read.failures()) {
            System.out.println(failure.reason() + " in line " + failure.origin().line());
        }

        String json = NtmJson.standard().write(evaluation);
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        System.out.println(mapper.readValue(json, Evaluation.class).equals(evaluation));
        System.out.println(mapper.writeValueAsString(evaluation).equals(json));
    }
}
