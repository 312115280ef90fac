package vn.ntm.io.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;

/** The words that a cell may hold. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Tokens {

    /** What messages say is accepted where a cell must be empty. */
    public static final String EMPTY = "\"\"";

    private Tokens() {}

    /** Returns the constant that {@code text} names. */
    public static <E extends Enum<E>> Optional<E> constant(List<E> constants, String text) {
        return constants.stream()
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    /** Returns the constant that a cell names; a cell that names none is a failure, an empty one is not. */
    public static <E extends Enum<E>> Optional<E> constant(
            CsvCells row, String column, List<E> constants, Consumer<Failure> failures) {
        Optional<String> text = row.text(column);
        Optional<E> constant = text.flatMap(name -> constant(constants, name));
        if (text.isPresent() && constant.isEmpty()) {
            failures.accept(row.badToken(column, names(constants)));
        }
        return constant;
    }

    public static String names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
