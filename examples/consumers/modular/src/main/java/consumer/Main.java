package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;

/** Judges with a mapper of its own, from a module that opens nothing. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Dossier dossier = Dossier.of(UnitCode.of("06352"), LocalDate.of(2023, 12, 31))
                .measured("10", "41.5")
                .build();
        Evaluation evaluation = Evaluator.of(CriteriaCatalog.standard().set("commune-ntm-2021-2025"), Policy.strict())
                .evaluate(dossier);
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        String json = mapper.writeValueAsString(evaluation);
        System.out.println(Main.class.getModule() + " " + Evaluator.class.getModule());
        System.out.println(evaluation.verdict());
        System.out.println(mapper.readValue(json, Evaluation.class).equals(evaluation));
    }
}
