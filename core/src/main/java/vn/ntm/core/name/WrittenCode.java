package vn.ntm.core.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;

/**
 * A code as a query writes it.
 *
 * @param digits the digits, as many as are left of it; the whole text of a code that has others than digits
 * @param repairs what was taken off to read them
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record WrittenCode(String digits, List<Repair> repairs) {

    // 1.0 is what a spreadsheet or a data frame makes of 1, 1,0 one set to Vietnamese; 1.5 and 1e4 are no codes.
    private static final Pattern CODE = Pattern.compile("(['\u2019]?)(\\d{1,5})([.,]0)?");
    private static final Pattern NUMBER = Pattern.compile("['\u2019]?[+-]?[\\d.]+(?:[eE][+-]?\\d+)?");

    /** Returns the code that {@code text} is; nothing if it is something else. */
    public static Optional<WrittenCode> of(String text) {
        String plain = VietnameseNames.withPlainDigits(text);
        Matcher matcher = CODE.matcher(plain);
        if (!matcher.matches()) {
            return UnitCode.isCode(plain) ? Optional.of(new WrittenCode(plain, ImmutableList.of())) : Optional.empty();
        }
        String digits = matcher.group(2);
        List<Repair> repairs = new ArrayList<>();
        if (!plain.equals(text)) {
            repairs.add(new Repair(Repair.Kind.WIDE_DIGITS, text, plain));
        }
        if (!matcher.group(1).isEmpty()) {
            repairs.add(new Repair(Repair.Kind.TEXT_MARKER, plain, plain.substring(1)));
        }
        if (matcher.group(3) != null) {
            repairs.add(new Repair(Repair.Kind.DECIMAL_CODE, digits + matcher.group(3), digits));
        }
        return Optional.of(new WrittenCode(digits, ImmutableList.copyOf(repairs)));
    }

    /** Returns whether {@code text} is a number, be it a code or not. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(VietnameseNames.withPlainDigits(text)).matches();
    }

    /** Returns the codes that it can mean, by the length of codes: 4 may be a province, a district or a commune. */
    public List<UnitCode> codes() {
        return UnitCode.isCode(digits) ? List.of(UnitCode.of(digits)) : padded();
    }

    /** Returns the longer codes that have these digits behind zeros. */
    public List<UnitCode> padded() {
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        return Stream.of(UnitLevel.values())
                .filter(level -> level.digits() > digits.length())
                .map(level -> UnitCode.of("0".repeat(level.digits() - digits.length()) + digits))
                .toList();
    }

    /** Returns the liberties by which it is {@code code}; nothing if it is another. */
    public Optional<List<Repair>> naming(UnitCode code) {
        if (digits.equals(code.text())) {
            return Optional.of(repairs);
        }
        if (!padded().contains(code)) {
            return Optional.empty();
        }
        List<Repair> liberties = new ArrayList<>(repairs);
        liberties.add(new Repair(Repair.Kind.PADDED_CODE, digits, code.text()));
        return Optional.of(liberties);
    }
}
