package vn.ntm.io.json.document;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.io.json.binding.shape.Scalar;

/** Texts for {@link GeneratedValues}: words with every accent and with what JSON must escape, and numbers as they print. */
final class GeneratedTexts {

    private static final List<String> WORDS = List.of(
            "xã Chiến Thắng",
            "ước",
            "\"12/BC-UBND\"",
            "a\\b",
            "dòng\nhai",
            "Ỷ Tịch",
            "số 5",
            "ngã\u0303",
            "\uD83C\uDF3E");
    private static final List<String> NUMBERS = List.of("0", "1", "5", "19.8", "41.50", "100", "-2.5", "1586", "0.05");

    /** What a text of this name must be for its record to accept it. */
    private static final Map<String, List<String>> BY_NAME = ImmutableMap.of(
            "no", List.of("1", "10", "17.1"),
            "indicator", List.of("10", "12.1", "17.10"),
            "criterion", List.of("8", "17"),
            "source", List.of("STATE_BUDGET", "CENTRAL_BUDGET"),
            "printed", List.of("12.50", "73"),
            "kind", List.of(CheckKind.PERCENT.id(), CheckKind.SUM.id(), "other"),
            "figure", List.of("17", "86", "19.8", "mười"),
            "product", List.of("Na Chi Lăng", "Hồi Lạng Sơn"),
            "id", List.of("a", "MEMBERS", "commune-ntm"),
            "key", List.of("numerator", "denominator", "published", "1", "A"));

    private GeneratedTexts() {}

    static String setId(Random random) {
        return one(CriteriaCatalog.standard().ids(), random);
    }

    static String text(String name, Random random) {
        return one(BY_NAME.getOrDefault(name, WORDS), random);
    }

    static int count(String name, Random random) {
        return switch (name) {
            case "year", "first" -> 2016 + random.nextInt(5);
            case "last" -> 2021 + random.nextInt(5);
            case "stars" -> 1 + random.nextInt(5);
            case "line", "column" -> 1 + random.nextInt(99);
            default -> random.nextInt(20);
        };
    }

    /** Returns a value of a type that is one text: of one of the examples that its refusals give, or of a number. */
    static Optional<Object> scalar(Class<?> type, Random random) {
        return Forms.all().scalars().stream()
                .filter(scalar -> scalar.type() == type)
                .findFirst()
                .map(scalar -> ofExamples(scalar, random));
    }

    private static Object ofExamples(Scalar<?> scalar, Random random) {
        List<String> examples = scalar.expected().startsWith("19,15")
                ? List.of(scalar.expected())
                : List.of(scalar.expected().split(", "));
        if (scalar.expected().equals("41.5") || scalar.expected().equals("12.50")) {
            examples = NUMBERS;
        }
        return scalar.parse().apply(one(examples, random));
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
