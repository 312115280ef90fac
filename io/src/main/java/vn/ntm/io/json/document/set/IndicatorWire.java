package vn.ntm.io.json.document.set;

import java.util.List;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;

/** An {@link Indicator}. */
record IndicatorWire(
        String no,
        String criterion,
        boolean numbered,
        boolean isPlace,
        String labelVi,
        String labelEn,
        List<Requirement> requirements,
        List<Part> parts) {

    static IndicatorWire of(Indicator indicator) {
        return new IndicatorWire(
                indicator.no(),
                indicator.criterion(),
                indicator.numbered(),
                indicator.isPlace(),
                indicator.labelVi(),
                indicator.labelEn(),
                indicator.requirements(),
                indicator.parts());
    }

    Indicator toValue() {
        return Indicator.builder()
                .no(no)
                .criterion(criterion)
                .numbered(numbered)
                .isPlace(isPlace)
                .labelVi(labelVi)
                .labelEn(labelEn)
                .addAllRequirements(requirements)
                .addAllParts(parts)
                .build();
    }
}
