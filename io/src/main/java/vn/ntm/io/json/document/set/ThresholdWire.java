package vn.ntm.io.json.document.set;

import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/** A {@link Threshold}; one without a value has none of the property either. */
record ThresholdWire(
        String indicator,
        Optional<String> part,
        Column column,
        Validity validity,
        Operator operator,
        Optional<Decimal> value,
        MeasureUnit unit,
        Threshold.Mode mode,
        Grade grade,
        Authority setBy,
        Citation citation,
        Optional<String> note,
        Optional<String> overlay) {

    static ThresholdWire of(Threshold level) {
        return new ThresholdWire(
                level.indicator(),
                level.part(),
                level.column(),
                level.validity(),
                level.operator(),
                level.value(),
                level.unit(),
                level.mode(),
                level.grade(),
                level.setBy(),
                level.citation(),
                level.note(),
                level.overlay());
    }

    Threshold toValue() {
        return Threshold.builder()
                .indicator(indicator)
                .part(part)
                .column(column)
                .validity(validity)
                .operator(operator)
                .value(value)
                .unit(unit)
                .mode(mode)
                .grade(grade)
                .setBy(setBy)
                .citation(citation)
                .note(note)
                .overlay(overlay)
                .build();
    }
}
