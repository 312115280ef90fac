package vn.ntm.io.json.document.ocop;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.ocop.OcopGrading;
import vn.ntm.criteria.ocop.OcopRules;
import vn.ntm.criteria.ocop.OcopScores;
import vn.ntm.criteria.ocop.ScorePart;
import vn.ntm.criteria.ocop.StarBand;
import vn.ntm.io.json.binding.tables.Tables;

/** An {@link OcopGrading}: the scores, and what the rules of their day make of them. */
record GradingWire(OcopScores scores, Graded outcome) {

    /** The stars that the score gives, and by which rules. */
    record Graded(
            List<ScorePart> parts,
            Optional<StarBand> lowest,
            Optional<StarBand> highest,
            Computed<Decimal> leastTotal,
            Computed<Decimal> greatestTotal,
            Computed<CountRange> starsByScore,
            Grade grade,
            Optional<Integer> decidedStars) {}

    static GradingWire of(OcopGrading grading, Tables tables) {
        return new GradingWire(
                grading.scores(),
                new Graded(
                        grading.parts(),
                        grading.lowest(),
                        grading.highest(),
                        grading.leastTotal(),
                        grading.greatestTotal(),
                        grading.starsByScore(),
                        grading.grade(),
                        grading.decidedStars()));
    }

    /** The document holds the rules that it was graded by, so that another reading of the law shows in its outcome. */
    OcopGrading toValue(Tables tables) {
        return OcopRules.standard().grade(scores);
    }
}
