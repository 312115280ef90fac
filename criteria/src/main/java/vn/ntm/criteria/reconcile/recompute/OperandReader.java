package vn.ntm.criteria.reconcile.recompute;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.criteria.reconcile.Band;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.PublishedShare;
import vn.ntm.criteria.reconcile.Weighted;

/** Reads the operands of a check as what its kind needs, and names the first one that it cannot use. */
final class OperandReader {

    private final PublishedCheck check;

    OperandReader(PublishedCheck check) {
        this.check = check;
    }

    boolean has(String name) {
        return check.operand(name).isPresent();
    }

    Decimal number(String name) {
        return number(name, required(name));
    }

    PublishedFigure figure(String name) {
        return figure(name, required(name));
    }

    Optional<PublishedFigure> optionalFigure(String name) {
        return check.operand(name).map(operand -> figure(name, operand));
    }

    Optional<PublishedFigure> published() {
        return optionalFigure(PublishedCheck.PUBLISHED);
    }

    Printed printed() {
        return new Printed(published(), check.operand("scale").map(OperandReader::scale));
    }

    List<Decimal> numbers(String name) {
        return items(name, OperandReader::number);
    }

    List<Weighted> pairs(String name) {
        return items(name, (path, item) -> {
            if (!(item instanceof Operand.Items pair)) {
                throw unreadable(path, item);
            }
            return Weighted.of(part(path, pair, 0), part(path, pair, 1));
        });
    }

    List<Band> bands(String name) {
        return items(name, OperandReader::band);
    }

    private static Band band(String path, Operand item) {
        Decimal min = number(path + ".min", field(path, item, "min"));
        Decimal max = number(path + ".max", field(path, item, "max"));
        Decimal communes = number(path + ".communes", field(path, item, "communes"));
        try {
            return new Band(min, max, communes);
        } catch (IllegalArgumentException impossible) {
            throw unreadable(path + " = " + min + ".." + max + ": " + communes);
        }
    }

    List<PublishedShare> shares(String name) {
        return items(
                name,
                (path, item) -> new PublishedShare(
                        number(path + ".count", field(path, item, "count")),
                        figure(path + ".published_percent", field(path, item, "published_percent"))));
    }

    private <T> List<T> items(String name, BiFunction<String, Operand, T> read) {
        Operand operand = required(name);
        ImmutableList.Builder<T> items = ImmutableList.builder();
        if (operand instanceof Operand.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                items.add(read.apply(name + "[" + i + "]", list.items().get(i)));
            }
        } else if (operand instanceof Operand.Fields fields) {
            fields.fields().forEach((key, item) -> items.add(read.apply(name + "." + key, item)));
        } else {
            throw unreadable(name, operand);
        }
        List<T> all = items.build();
        if (all.isEmpty()) {
            throw missing(name);
        }
        return all;
    }

    private Operand required(String name) {
        return check.operand(name).orElseThrow(() -> missing(name));
    }

    private static Decimal part(String path, Operand.Items pair, int at) {
        String place = path + "[" + at + "]";
        if (at >= pair.items().size()) {
            throw missing(place);
        }
        return number(place, pair.items().get(at));
    }

    private static Operand field(String path, Operand item, String name) {
        if (!(item instanceof Operand.Fields fields)) {
            throw unreadable(path, item);
        }
        return Optional.ofNullable(fields.fields().get(name)).orElseGet(Operand::missing);
    }

    private static Decimal number(String path, Operand operand) {
        return figure(path, operand).value();
    }

    private static PublishedFigure figure(String path, Operand operand) {
        if (!(operand instanceof Operand.Figure figure)) {
            throw unreadable(path, operand);
        }
        try {
            return PublishedFigure.of(figure.text());
        } catch (IllegalArgumentException e) {
            throw unreadable(path, figure);
        }
    }

    private static int scale(Operand operand) {
        Decimal scale = number("scale", operand);
        if (!scale.isInteger() || scale.signum() < 0 || scale.compareTo(Decimal.of(Decimal.MAX_DIGITS)) > 0) {
            throw unreadable("scale = " + scale);
        }
        return Math.toIntExact(scale.longValueExact());
    }

    private static UnusableOperandException missing(String path) {
        return new UnusableOperandException(NotComputableReason.MISSING_OPERAND, path);
    }

    private static UnusableOperandException unreadable(String path, Operand operand) {
        if (operand instanceof Operand.Missing) {
            return missing(path);
        }
        return unreadable(operand instanceof Operand.Figure figure ? path + " = " + figure.text() : path);
    }

    private static UnusableOperandException unreadable(String place) {
        return new UnusableOperandException(NotComputableReason.NOT_A_NUMBER, place);
    }

    /** Ends the reading of a check at the first operand that cannot be used; it never leaves this package. */
    static final class UnusableOperandException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final NotComputableReason reason;

        private UnusableOperandException(NotComputableReason reason, String operand) {
            super(operand, null, false, false);
            this.reason = reason;
        }

        Answer toAnswer(CheckKind kind) {
            return Answer.notComputable(kind, reason, String.valueOf(getMessage()));
        }
    }
}
