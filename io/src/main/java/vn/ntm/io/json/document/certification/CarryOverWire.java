package vn.ntm.io.json.document.certification;

import java.util.List;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CarryRule;

/** A {@link CarryOver}: its rules, whole, so that it rests on no tables. */
record CarryOverWire(List<CarryRule> rules) {

    static CarryOverWire of(CarryOver carryOver) {
        return new CarryOverWire(carryOver.rules());
    }

    CarryOver toValue() {
        return CarryOver.of(rules);
    }
}
