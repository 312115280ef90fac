package vn.ntm.io.sheet;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.core.result.Failure;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.io.profile.Blanks;

/** The words that a cell may hold. */
public final class Tokens {

    /** What messages say is accepted where a cell must be empty. */
    public static final String EMPTY = "\"\"";

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
            .build();

    /** What messages say is accepted as a finding. */
    public static final String ACCEPTED_FINDINGS = "Đạt, Không đạt, Chưa đạt, x, ✓, có, không, true, false";

    private Tokens() {}

    /** Returns the finding that {@code text} states, whatever its case, its blanks and its composition of accents. */
    public static Optional<Finding> finding(String text) {
        String key =
                Blanks.collapse(Normalizer.normalize(text, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FINDINGS.get(key));
    }

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
