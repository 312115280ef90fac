package vn.ntm.io.csv;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.dossier.Finding;

/** The words that a result cell may hold. */
final class Tokens {

    private static final Map<String, Finding> FINDINGS = ImmutableMap.<String, Finding>builder()
            .put("true", Finding.MET)
            .put("đạt", Finding.MET)
            .put("x", Finding.MET)
            .put("✓", Finding.MET)
            .put("có", Finding.MET)
            .put("false", Finding.NOT_MET)
            .put("không đạt", Finding.NOT_MET)
            .put("chưa đạt", Finding.NOT_MET)
            .put("không", Finding.NOT_MET)
            .buildOrThrow();

    /** What messages say is accepted. */
    static final String ACCEPTED = "Đạt, Không đạt, Chưa đạt, x, ✓, có, không, true, false";

    private Tokens() {}

    /** Returns the finding that {@code text} states, whatever its case and its composition of accents. */
    static Optional<Finding> finding(String text) {
        String key = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return Optional.ofNullable(FINDINGS.get(key));
    }

    /** Returns the constant that {@code text} names. */
    static <E extends Enum<E>> Optional<E> constant(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    /** Returns the constant that a cell names; a cell that names none is a failure, an empty one is not. */
    static <E extends Enum<E>> Optional<E> constant(
            CsvCells row, String column, E[] constants, Consumer<Failure> failures) {
        Optional<String> text = row.text(column);
        Optional<E> constant = text.flatMap(name -> constant(constants, name));
        if (text.isPresent() && constant.isEmpty()) {
            failures.accept(row.failing(FailureReason.BAD_TOKEN, column)
                    .putAttributes("expected", names(constants))
                    .build());
        }
        return constant;
    }

    static String names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }
}
