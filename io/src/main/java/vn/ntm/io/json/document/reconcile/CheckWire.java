package vn.ntm.io.json.document.reconcile;

import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.reconcile.Expectation;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;

/** A {@link PublishedCheck}. */
record CheckWire(
        String name,
        String kind,
        Map<String, Operand> operands,
        Optional<Expectation> expectation,
        Optional<String> labelVi,
        Optional<String> labelEn) {

    static CheckWire of(PublishedCheck check) {
        return new CheckWire(
                check.name(), check.kind(), check.operands(), check.expectation(), check.labelVi(), check.labelEn());
    }

    PublishedCheck toValue() {
        return PublishedCheck.builder()
                .name(name)
                .kind(kind)
                .putAllOperands(operands)
                .expectation(expectation)
                .labelVi(labelVi)
                .labelEn(labelEn)
                .build();
    }
}
