package vn.ntm.io.report.head;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.io.profile.Blanks;

/** How reports write the step in which they count money: {@code tỷ đồng}, {@code Tr.đ}, {@code 1.000 đồng}, {@code VND million}. */
final class MoneyWords {

    /** What a word multiplies by, as a number of zeros. */
    private static final Map<String, Integer> STEPS = ImmutableMap.<String, Integer>builder()
            .put("nghìn", 3)
            .put("ngàn", 3)
            .put("thousand", 3)
            .put("triệu", 6)
            .put("tr", 6)
            .put("million", 6)
            .put("tỷ", 9)
            .put("tỉ", 9)
            .put("billion", 9)
            .put("trillion", 12)
            .put("quadrillion", 15)
            .build();

    private static final List<String> CURRENCY = List.of("đồng", "đ", "vnđ", "vnd", "dong");

    /** They may stand beside it and change nothing. */
    private static final List<String> FILLERS = List.of("việt", "nam", "in", "of", "viet", "vietnam");

    private static final Pattern THOUSANDS = Pattern.compile("1(?:[., ]?000){1,5}(?![\\d.,])");
    private static final Pattern BETWEEN = Pattern.compile("[.\\s\\p{Z}/]+");
    private static final Pattern SEGMENTS =
            Pattern.compile("[()（）;\\[\\]:]|,(?=[\\s\\p{Z}])|[\\s\\p{Z}][-–—][\\s\\p{Z}]");
    private static final List<String> LABELS = List.of("đơn vị tính", "đvt", "đơn vị", "unit");
    private static final List<String> SHARES = List.of("%", "phần trăm", "per cent");

    private MoneyWords() {}

    /** Returns whether a text behind a label that may head a unit too can be meant as a measure. */
    static boolean canBe(String text) {
        String key = Blanks.key(text);
        String first = words(key).findFirst().orElse("");
        return STEPS.containsKey(first)
                || CURRENCY.contains(first)
                || FILLERS.contains(first)
                || (!first.isEmpty() && Character.isDigit(first.charAt(0)));
    }

    /** Returns the unit of money that is named behind a label; per cent may stand beside it. Nothing where another word does. */
    static Optional<VndUnit> behindLabel(String text) {
        List<Optional<VndUnit>> found = segments(text)
                .filter(segment -> !SHARES.contains(segment))
                .map(segment -> step(segment, false))
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : Optional.empty();
    }

    /** Returns the unit of money that a cell without a label names, as a whole or in brackets. */
    static Optional<VndUnit> alone(String text) {
        return segments(text).flatMap(segment -> step(segment, true).stream()).findFirst();
    }

    /** Returns what a header names before its step, {@code kế hoạch} of {@code Kế hoạch (tỷ đồng)}; nothing where it has none. */
    static Optional<String> named(String header) {
        List<String> segments = segments(header).toList();
        return segments.size() > 1 && behindName(header).isPresent() ? Optional.of(segments.get(0)) : Optional.empty();
    }

    /** Returns what a header names before a sign of shares, {@code tỷ lệ} of {@code Tỷ lệ, %}; nothing where it has none. */
    static Optional<String> namedShare(String header) {
        List<String> segments = segments(header).toList();
        return segments.size() == 2 && SHARES.contains(segments.get(1))
                ? Optional.of(segments.get(0))
                : Optional.empty();
    }

    /** Returns the step that a header has behind its name, with nothing but a label beside it. */
    static Optional<VndUnit> behindName(String header) {
        List<Optional<VndUnit>> found = segments(header)
                .skip(1)
                .filter(segment -> !LABELS.contains(segment))
                .map(segment -> step(segment, false))
                .toList();
        return found.size() == 1 ? found.get(0) : Optional.empty();
    }

    private static Stream<String> segments(String text) {
        return Arrays.stream(SEGMENTS.split(Blanks.key(text)))
                .map(segment -> segment.strip().replaceFirst("\\.+$", ""))
                .filter(segment -> !segment.isEmpty());
    }

    private static Optional<VndUnit> step(String segment, boolean withCurrency) {
        int zeros = 0;
        int last = 0;
        boolean isMoney = false;
        String rest = segment;
        var thousands = THOUSANDS.matcher(segment);
        if (thousands.lookingAt()) {
            last = (int) thousands.group().chars().filter(c -> c == '0').count();
            zeros = last;
            rest = segment.substring(thousands.end());
        }
        for (String word : words(rest).toList()) {
            Integer step = STEPS.get(word);
            if (step != null) {
                // Steps rise: nghìn tỷ; tỷ triệu is none.
                if (step <= last || (isMoney && last > 0)) {
                    return Optional.empty();
                }
                zeros += step;
                last = step;
            } else if (CURRENCY.contains(word)) {
                isMoney = true;
            } else if (!FILLERS.contains(word)) {
                return Optional.empty();
            }
        }
        if ((withCurrency || zeros == 0) && !isMoney) {
            return Optional.empty();
        }
        return ofZeros(zeros);
    }

    private static Stream<String> words(String text) {
        return BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty());
    }

    private static Optional<VndUnit> ofZeros(int zeros) {
        Decimal dong = Decimal.parse("1" + "0".repeat(zeros));
        return Arrays.stream(VndUnit.values())
                .filter(unit -> unit.dong().equals(dong))
                .findFirst();
    }
}
