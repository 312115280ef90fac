package vn.ntm.criteria.reconcile;

import vn.ntm.core.result.NotComputableReason;

/** Ends the reading of a check at the first operand that cannot be used; it never leaves this package. */
final class UnusableOperandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final NotComputableReason reason;

    UnusableOperandException(NotComputableReason reason, String operand) {
        super(operand, null, false, false);
        this.reason = reason;
    }

    Reconciliation toReconciliation(CheckKind kind) {
        return Reconciliation.notComputable(kind.id(), reason, String.valueOf(getMessage()));
    }
}
