package vn.ntm.examples;

import static vn.ntm.criteria.dossier.Finding.MET;

import java.time.LocalDate;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Tiers;

/** Does one commune meet the set in force on a day? The values are invented. */
public final class EvaluateOneCommune {

    private EvaluateOneCommune() {}

    /** Judges a commune of which little is known. */
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2023, 12, 31);
        CriteriaSet set = CriteriaCatalog.standard().inForce(UnitLevel.COMMUNE, Tiers.NTM, day);
        Dossier dossier = Dossier.of(UnitCode.of("06352"), day)
                .attested("1.1", MET)
                .attestedCriterion("8", MET)
                .measured("10", "41.5")
                .notApplicable("13.4")
                .build();

        Evaluation result = Evaluator.of(set, Policy.strict()).evaluate(dossier);
        System.out.println(set.id() + ": " + result.verdict().toText(Language.VI));
        System.out.println("Số tiêu chí đạt: " + result.criteriaMet().toText(Language.VI) + " trong "
                + set.size().getAsInt());

        IndicatorEvaluation income = result.indicator("10").orElseThrow();
        Judgement found = income.deciding();
        System.out.println(income.label(Language.VI) + ": "
                + found.observed(Language.VI).orElseThrow() + ", cần "
                + found.required(Language.VI).orElseThrow() + ", "
                + found.shortfall(Language.VI).orElseThrow());
        System.out.println("Văn bản: " + found.act().orElseThrow());
    }
}
