package vn.ntm.io.json.document;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.io.json.binding.Shapes;
import vn.ntm.io.json.document.area.AreaDocuments;
import vn.ntm.io.json.document.certification.CertificationDocuments;
import vn.ntm.io.json.document.comparison.ComparisonDocuments;
import vn.ntm.io.json.document.dossier.DossierDocuments;
import vn.ntm.io.json.document.evaluation.EvaluationDocuments;
import vn.ntm.io.json.document.finance.FinanceDocuments;
import vn.ntm.io.json.document.law.LawDocuments;
import vn.ntm.io.json.document.livelihood.LivelihoodDocuments;
import vn.ntm.io.json.document.ocop.OcopDocuments;
import vn.ntm.io.json.document.programme.ProgrammeDocuments;
import vn.ntm.io.json.document.progress.ProgressDocuments;
import vn.ntm.io.json.document.recognition.RecognitionDocuments;
import vn.ntm.io.json.document.reconcile.ReconcileDocuments;
import vn.ntm.io.json.document.result.ResultDocuments;
import vn.ntm.io.json.document.set.SetDocuments;
import vn.ntm.io.json.document.unit.UnitDocuments;
import vn.ntm.io.json.document.validation.ValidationDocuments;
import vn.ntm.io.json.document.view.ViewDocuments;

/** The forms of all types: what the facade, the module and the schemas know. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Forms {

    private static final Shapes ALL = new Shapes(List.of(
            Scalars.table(),
            ResultDocuments.table(),
            LawDocuments.table(),
            AreaDocuments.table(),
            UnitDocuments.table(),
            DossierDocuments.table(),
            SetDocuments.table(),
            EvaluationDocuments.table(),
            ComparisonDocuments.table(),
            FinanceDocuments.table(),
            LivelihoodDocuments.table(),
            OcopDocuments.table(),
            ReconcileDocuments.table(),
            ProgrammeDocuments.table(),
            ProgressDocuments.table(),
            RecognitionDocuments.table(),
            ValidationDocuments.table(),
            ViewDocuments.table(),
            CertificationDocuments.table()));

    private Forms() {}

    /** Returns the shapes of all types that have a form. */
    public static Shapes all() {
        return ALL;
    }
}
