package vn.ntm.io.json.document.programme;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.programme.CapitalFigure;
import vn.ntm.criteria.programme.CapitalStatement;
import vn.ntm.criteria.programme.Instrument;
import vn.ntm.criteria.programme.Phase;
import vn.ntm.criteria.programme.RecognitionRule;
import vn.ntm.criteria.programme.ReportForm;
import vn.ntm.criteria.programme.Target;
import vn.ntm.criteria.programme.TargetSubject;
import vn.ntm.criteria.programme.ThematicProgramme;
import vn.ntm.criteria.programme.TierLadder;
import vn.ntm.criteria.programme.TierRung;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.programme}: rows of its tables, each whole, so that they rest on none. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ProgrammeDocuments {

    private ProgrammeDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-instrument", Instrument.class)
                .document("ntm-target-subject", TargetSubject.class)
                .document("ntm-prerequisite", TierRung.Prerequisite.class)
                .document("ntm-phase", Phase.class, PhaseWire.class, PhaseWire::of, PhaseWire::toValue)
                .document("ntm-target", Target.class, TargetWire.class, TargetWire::of, TargetWire::toValue)
                .document("ntm-tier-rung", TierRung.class, RungWire.class, RungWire::of, RungWire::toValue)
                .document(
                        "ntm-recognition-rule", RecognitionRule.class, RuleWire.class, RuleWire::of, RuleWire::toValue)
                .document("ntm-tier-ladder", TierLadder.class, LadderWire.class, LadderWire::of, LadderWire::toValue)
                .document(
                        "ntm-thematic-programme",
                        ThematicProgramme.class,
                        ThematicWire.class,
                        ThematicWire::of,
                        ThematicWire::toValue)
                .document(
                        "ntm-report-form",
                        ReportForm.class,
                        ReportFormWire.class,
                        ReportFormWire::of,
                        ReportFormWire::toValue)
                .document(
                        "ntm-capital-figure",
                        CapitalFigure.class,
                        FigureWire.class,
                        FigureWire::of,
                        FigureWire::toValue)
                .document(
                        "ntm-capital-statement",
                        CapitalStatement.class,
                        StatementWire.class,
                        StatementWire::of,
                        StatementWire::toValue);
    }
}
