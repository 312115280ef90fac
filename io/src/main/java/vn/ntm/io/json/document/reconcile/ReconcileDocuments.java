package vn.ntm.io.json.document.reconcile;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.WrittenNumber;
import vn.ntm.core.quantity.WrittenUnit;
import vn.ntm.criteria.reconcile.Band;
import vn.ntm.criteria.reconcile.Expectation;
import vn.ntm.criteria.reconcile.MeantRange;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.PublishedShare;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.Weighted;
import vn.ntm.criteria.reconcile.WordedFigure;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.criteria.reconcile.statement.SuspectedReading;
import vn.ntm.criteria.reconcile.statement.Suspicion;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.reconcile} and of the written numbers that it judges. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ReconcileDocuments {

    private ReconcileDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .scalar(PublishedFigure.class, "12.50", PublishedFigure::of)
                .document("ntm-written-unit", WrittenUnit.class)
                .document("ntm-written-number", WrittenNumber.class)
                .document("ntm-meant-range", MeantRange.class)
                .document("ntm-band-of-communes", Band.class)
                .document("ntm-published-share", PublishedShare.class)
                .document("ntm-weighted", Weighted.class)
                .document("ntm-expectation", Expectation.class)
                .document("ntm-suspected-reading", SuspectedReading.class)
                .document("ntm-suspicion", Suspicion.class)
                .document("ntm-operand", Operand.class, OperandWire.class, OperandWire::of, OperandWire::toValue)
                .document(
                        "ntm-published-check", PublishedCheck.class, CheckWire.class, CheckWire::of, CheckWire::toValue)
                .document("ntm-published-statement", PublishedStatement.class)
                .derived(
                        "ntm-worded-figure",
                        WordedFigure.class,
                        WordedFigureWire.class,
                        WordedFigureWire::of,
                        WordedFigureWire::toValue)
                .derived(
                        "ntm-reconciliation",
                        Reconciliation.class,
                        ReconciliationWire.class,
                        ReconciliationWire::of,
                        ReconciliationWire::toValue)
                .derived(
                        "ntm-reconciled-check",
                        ReconciledStatement.Entry.class,
                        EntryWire.class,
                        EntryWire::of,
                        EntryWire::toValue)
                .derived(
                        "ntm-reconciled-statement",
                        ReconciledStatement.class,
                        StatementWire.class,
                        StatementWire::of,
                        StatementWire::toValue);
    }
}
