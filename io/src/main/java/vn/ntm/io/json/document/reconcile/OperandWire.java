package vn.ntm.io.json.document.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.reconcile.Operand;

/** An {@link Operand}: a figure as it is written, a list or named parts; an object without any is a place left empty. */
record OperandWire(Optional<String> figure, Optional<List<Operand>> items, Optional<Map<String, Operand>> fields) {

    static OperandWire of(Operand operand) {
        return new OperandWire(
                operand instanceof Operand.Figure one ? Optional.of(one.text()) : Optional.empty(),
                operand instanceof Operand.Items many ? Optional.of(many.items()) : Optional.empty(),
                operand instanceof Operand.Fields named ? Optional.of(named.fields()) : Optional.empty());
    }

    Operand toValue() {
        if ((figure.isPresent() ? 1 : 0) + (items.isPresent() ? 1 : 0) + (fields.isPresent() ? 1 : 0) > 1) {
            throw new IllegalArgumentException("an operand is one of figure, items and fields");
        }
        return figure.map(Operand::of)
                .or(() -> items.map(Operand.Items::new))
                .or(() -> fields.map(Operand.Fields::new))
                .orElseGet(Operand::missing);
    }
}
