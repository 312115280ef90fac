package vn.ntm.criteria.reconcile;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;

/**
 * What a check gives for one of its operands (số liệu đầu vào), kept as given: a figure that may turn out not to be a number,
 * a list, named parts, or nothing.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Operand {

    /**
     * Something written as one value.
     *
     * @param text the value as it is written
     */
    record Figure(String text) implements Operand {}

    /**
     * Several operands in a row.
     *
     * @param items the operands in their order
     */
    record Items(List<Operand> items) implements Operand {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Several operands with names.
     *
     * @param fields the operands by name, in their order
     */
    record Fields(Map<String, Operand> fields) implements Operand {
        /** Copies the map, in its order. */
        public Fields {
            fields = ImmutableMap.copyOf(fields);
        }
    }

    /** A place left empty; the same as no operand at all. */
    record Missing() implements Operand {}

    /** Returns the operand that {@code text} writes, whatever it is. */
    static Operand of(String text) {
        return new Figure(text);
    }

    /** Returns the operand of an integer. */
    static Operand of(long value) {
        return new Figure(Long.toString(value));
    }

    /** Returns the operand of a number. */
    static Operand of(Decimal value) {
        return new Figure(value.toString());
    }

    /** Returns the operand of a band, as {@link CheckKind#DISTRIBUTION} reads it. */
    static Operand of(Band band) {
        return named(ImmutableMap.of("min", of(band.min()), "max", of(band.max()), "communes", of(band.communes())));
    }

    /** Returns the operand of a printed share, as {@link CheckKind#IMPLIED_DENOMINATOR} reads it. */
    static Operand of(PublishedShare share) {
        return named(ImmutableMap.of(
                "count",
                of(share.count()),
                "published_percent",
                of(share.percent().raw())));
    }

    /** Returns the operands {@code items} in a row. */
    static Operand list(Operand... items) {
        return new Items(List.of(items));
    }

    /** Returns the operands {@code fields} with their names, in their order. */
    static Operand named(Map<String, Operand> fields) {
        return new Fields(fields);
    }

    /** Returns the place left empty. */
    static Operand missing() {
        return new Missing();
    }
}
