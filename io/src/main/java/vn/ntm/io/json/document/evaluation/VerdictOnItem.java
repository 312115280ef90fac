package vn.ntm.io.json.document.evaluation;

import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.Basis;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Authority;

/** The verdict on an indicator by itself or on a part, a {@link Judgement}. */
record VerdictOnItem(
        Optional<String> part,
        Verdict verdict,
        Optional<UndeterminedReason> reason,
        Optional<Basis> basis,
        Optional<Assessor> by,
        Optional<Decimal> observed,
        Optional<String> required,
        Optional<Decimal> shortfall,
        Optional<Grade> grade,
        Optional<Authority> setBy,
        Optional<String> act,
        Optional<String> overlay) {

    static VerdictOnItem of(Judgement judgement) {
        return new VerdictOnItem(
                judgement.part(),
                judgement.verdict(),
                judgement.reason(),
                judgement.basis(),
                judgement.by(),
                judgement.observed(),
                judgement.required(),
                judgement.shortfall(),
                judgement.thresholdGrade(),
                judgement.setBy(),
                judgement.act(),
                judgement.overlay());
    }
}
