package vn.ntm.io.json.document.recognition;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.recognition.DossierItem;
import vn.ntm.criteria.recognition.LossAnswer;
import vn.ntm.criteria.recognition.LossRule;
import vn.ntm.criteria.recognition.ProcedureStep;
import vn.ntm.criteria.recognition.TierCoverage;
import vn.ntm.criteria.recognition.TierQualification;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.recognition}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RecognitionDocuments {

    private RecognitionDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-dossier-item", DossierItem.class)
                .document("ntm-procedure-step", ProcedureStep.class, StepWire.class, StepWire::of, StepWire::toValue)
                .document("ntm-loss-rule", LossRule.class, LossRuleWire.class, LossRuleWire::of, LossRuleWire::toValue)
                .document("ntm-loss-answer", LossAnswer.class)
                .document("ntm-tier-coverage", TierCoverage.class)
                .document("ntm-judged-coverage", TierQualification.JudgedCoverage.class)
                .document("ntm-tier-qualification", TierQualification.class);
    }
}
