package vn.ntm.criteria.validation;

import java.util.Optional;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.set.MeasureUnit;

/** Whether a part is at most its whole. */
final class PartChecks {

    private PartChecks() {}

    /** @param unit the unit of the part, which is that of the whole */
    static Optional<ValueFinding> of(
            Relation relation, Observation part, Observation whole, LawOnDay law, Optional<MeasureUnit> unit) {
        boolean larger = part.value().orElseThrow().compareTo(whole.value().orElseThrow()) > 0;
        return larger
                ? Optional.of(Findings.of(
                        ValueRule.PART_ABOVE_WHOLE,
                        relation.severity(),
                        relation.why(),
                        part,
                        law,
                        unit,
                        Findings.value(whole, law, unit)))
                : Optional.empty();
    }
}
