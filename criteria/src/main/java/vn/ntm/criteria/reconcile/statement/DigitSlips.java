package vn.ntm.criteria.reconcile.statement;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.reconcile.PublishedFigure;

/** Every figure that one slip of the pen turns into a printed one, each once and by its simplest slip. */
final class DigitSlips {

    private final String sign;
    private final String digits;

    /** How many of the digits stand behind the point. */
    private final int scale;

    private final String printed;
    private final Map<String, SuspicionKind> found = new LinkedHashMap<>();

    private DigitSlips(PublishedFigure figure) {
        String plain = figure.value().toPlain(figure.scale());
        boolean isNegative = plain.startsWith("-");
        this.sign = isNegative ? "-" : "";
        this.digits = plain.substring(sign.length()).replace(".", "");
        this.scale = figure.scale();
        this.printed = figure.raw();
    }

    /** Returns the readings of {@code figure}; of one digit only those that add to it. */
    static List<SuspectedReading> of(PublishedFigure figure) {
        DigitSlips slips = new DigitSlips(figure);
        slips.transposed();
        slips.shifted(SuspicionKind.FACTOR_OF_TEN, 1);
        slips.shifted(SuspicionKind.FACTOR_OF_THOUSAND, 3);
        slips.dropped();
        slips.extra();
        ImmutableList.Builder<SuspectedReading> readings = ImmutableList.builder();
        slips.found.forEach((read, kind) -> readings.add(SuspectedReading.of(kind, slips.printed, read)));
        return readings.build();
    }

    private void transposed() {
        for (int i = 0; i + 1 < digits.length(); i++) {
            String swapped = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
            add(SuspicionKind.TRANSPOSED_DIGITS, swapped, scale);
        }
    }

    private void shifted(SuspicionKind kind, int places) {
        String zeros = "0".repeat(Math.max(0, places - scale));
        add(kind, strippedOfZeros(digits) + zeros, Math.max(0, scale - places));
        boolean endsWithZeros = scale == 0 && digits.endsWith("0".repeat(places));
        if (endsWithZeros && digits.length() > places) {
            add(kind, digits.substring(0, digits.length() - places), 0);
        } else {
            add(kind, "0".repeat(places) + digits, scale + places);
        }
    }

    private void dropped() {
        for (int i = 0; i <= digits.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String longer = digits.substring(0, i) + digit + digits.substring(i);
                // A digit goes before or behind the point; at the point itself it may have been on either side.
                if (i <= digits.length() - scale) {
                    add(SuspicionKind.DROPPED_DIGIT, longer, scale);
                }
                if (scale > 0 && i >= digits.length() - scale) {
                    add(SuspicionKind.DROPPED_DIGIT, longer, scale + 1);
                }
            }
        }
    }

    private void extra() {
        for (int i = 0; i < digits.length(); i++) {
            boolean isBehindPoint = i >= digits.length() - scale;
            String shorter = digits.substring(0, i) + digits.substring(i + 1);
            add(SuspicionKind.EXTRA_DIGIT, shorter, isBehindPoint ? scale - 1 : scale);
        }
    }

    /** Adds a reading unless it is the printed value itself, begins with a zero that nobody writes, or is known. */
    private void add(SuspicionKind kind, String readDigits, int readScale) {
        int integers = readDigits.length() - readScale;
        if (readDigits.length() > Decimal.MAX_DIGITS || integers < 0 || readDigits.isEmpty()) {
            return;
        }
        String integer = integers == 0 ? "0" : readDigits.substring(0, integers);
        String stripped = kind == SuspicionKind.FACTOR_OF_TEN || kind == SuspicionKind.FACTOR_OF_THOUSAND
                ? strippedOfZeros(integer)
                : integer;
        if (stripped.length() > 1 && stripped.startsWith("0")) {
            return;
        }
        String read = sign + stripped + (readScale == 0 ? "" : "." + readDigits.substring(integers));
        boolean isSame = PublishedFigure.of(read)
                .value()
                .equals(PublishedFigure.of(printed).value());
        if (!isSame) {
            found.putIfAbsent(read, kind);
        }
    }

    private static String strippedOfZeros(String text) {
        int at = 0;
        while (at + 1 < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return text.substring(at);
    }
}
