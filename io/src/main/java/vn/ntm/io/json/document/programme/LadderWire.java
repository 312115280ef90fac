package vn.ntm.io.json.document.programme;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.programme.RecognitionRule;
import vn.ntm.criteria.programme.TierLadder;
import vn.ntm.criteria.programme.TierRung;

/** A {@link TierLadder}: its rungs by rank, and the rule of each. */
record LadderWire(UnitType unitType, LocalDate day, List<TierRung> rungs, List<RecognitionRule> rules) {

    static LadderWire of(TierLadder ladder) {
        return new LadderWire(
                ladder.unitType(),
                ladder.day(),
                ladder.rungs(),
                ladder.rules().values().stream().distinct().toList());
    }

    TierLadder toValue() {
        return TierLadder.of(unitType, day, rungs, rules)
                .filter(ladder -> ladder.rungs().equals(rungs))
                .orElseThrow(() -> new IllegalArgumentException(
                        "rungs: not all hold for units of type " + unitType + " on " + day + ", or not by rank"));
    }
}
