package vn.ntm.io.json.document.set;

import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;

/** A {@link Criterion}. */
record CriterionWire(
        String no,
        Optional<Criterion.Group> group,
        String nameVi,
        String nameEn,
        boolean counted,
        boolean complete,
        List<Indicator> indicators) {

    static CriterionWire of(Criterion criterion) {
        return new CriterionWire(
                criterion.no(),
                criterion.group(),
                criterion.nameVi(),
                criterion.nameEn(),
                criterion.counted(),
                criterion.complete(),
                criterion.indicators());
    }

    Criterion toValue() {
        return Criterion.builder()
                .no(no)
                .group(group)
                .nameVi(nameVi)
                .nameEn(nameEn)
                .counted(counted)
                .complete(complete)
                .addAllIndicators(indicators)
                .build();
    }
}
