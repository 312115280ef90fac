package vn.ntm.criteria.reconcile.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.PublishedFigure;

/** Where figures stand in a check, and the same check with another figure in their place. */
final class Places {

    /** How many digits are shown is no figure of the report. */
    private static final String SCALE = "scale";

    private Places() {}

    /**
     * A figure and where it stands.
     *
     * @param operand the operand of the check
     * @param index its number among the figures of the operand, from 0
     * @param figure the figure
     */
    record Place(String operand, int index, PublishedFigure figure) {

        /** Returns what figures printed alike have in common: their value and their digits. */
        String key() {
            return figure.value().toPlain(figure.scale());
        }
    }

    /** Returns the figures of {@code check} in their order; what is not a number is none. */
    static List<Place> of(PublishedCheck check) {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        check.operands().forEach((name, operand) -> {
            if (!name.equals(SCALE)) {
                List<String> texts = new ArrayList<>();
                mapped(operand, text -> {
                    texts.add(text);
                    return text;
                });
                for (int i = 0; i < texts.size(); i++) {
                    int index = i;
                    figure(texts.get(i)).ifPresent(figure -> places.add(new Place(name, index, figure)));
                }
            }
        });
        return places.build();
    }

    /** Returns {@code check} with other figures at some of its places. */
    static PublishedCheck with(PublishedCheck check, Map<Place, String> read) {
        Map<String, Operand> operands = new LinkedHashMap<>(check.operands());
        for (String name : check.operands().keySet()) {
            Map<Integer, String> byIndex = new LinkedHashMap<>();
            read.forEach((place, text) -> {
                if (place.operand().equals(name)) {
                    byIndex.put(place.index(), text);
                }
            });
            if (!byIndex.isEmpty()) {
                int[] at = {0};
                operands.computeIfPresent(
                        name, (key, operand) -> mapped(operand, text -> byIndex.getOrDefault(at[0]++, text)));
            }
        }
        return PublishedCheck.builder()
                .name(check.name())
                .kind(check.kind())
                .putAllOperands(operands)
                .build();
    }

    private static Operand mapped(Operand operand, UnaryOperator<String> read) {
        if (operand instanceof Operand.Figure figure) {
            return Operand.of(read.apply(figure.text()));
        }
        if (operand instanceof Operand.Items items) {
            return new Operand.Items(
                    items.items().stream().map(item -> mapped(item, read)).toList());
        }
        if (operand instanceof Operand.Fields fields) {
            ImmutableMap.Builder<String, Operand> mapped = ImmutableMap.builder();
            fields.fields().forEach((name, item) -> mapped.put(name, mapped(item, read)));
            return Operand.named(mapped.build());
        }
        return operand;
    }

    private static Optional<PublishedFigure> figure(String text) {
        try {
            return Optional.of(PublishedFigure.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
