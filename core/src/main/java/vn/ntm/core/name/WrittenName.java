package vn.ntm.core.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Repair;

/**
 * A name of a path as a query writes it, every way to read it, and the code that stands behind it, if one does:
 * {@code Thành phố Hà Nội (01)}.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record WrittenName(List<NameReading> readings, Optional<WrittenCode> code, List<Repair> repairs) {

    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_AND_CODE = Pattern.compile("(.*\\S)\\s*\\(\\s*([^()]*[^()\\s])\\s*\\)");

    public static WrittenName of(String given) {
        List<Repair> repairs = new ArrayList<>();
        String text = tidied(given);
        text = repaired(text, LINE_BREAK.matcher(text).replaceAll(" "), Repair.Kind.LINE_BREAK, repairs);
        text = repaired(text, VietnameseNames.withoutLookAlikes(text), Repair.Kind.HOMOGLYPH, repairs);
        Matcher matcher = NAME_AND_CODE.matcher(text);
        Optional<WrittenCode> code = matcher.matches() ? WrittenCode.of(matcher.group(2)) : Optional.empty();
        String name = code.isPresent() ? matcher.group(1) : text;
        name = repaired(name, VietnameseNames.withPlainDigits(name), Repair.Kind.WIDE_DIGITS, repairs);
        return new WrittenName(TypeWords.readings(name), code, repairs);
    }

    /** Returns {@code text} composed, without invisible marks, and with one blank for any number of any kind. */
    public static String tidied(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static String repaired(String before, String after, Repair.Kind kind, List<Repair> repairs) {
        if (before.equals(after)) {
            return before;
        }
        String tidy = tidied(after);
        repairs.add(new Repair(kind, before, tidy));
        return tidy;
    }

    public Stream<NameReading> readings(MatchStep step, boolean queryHasAccent) {
        return readings.stream().filter(reading -> reading.isOf(step, queryHasAccent));
    }

    /** Returns the liberties by which this names {@code unit}; nothing if it names another. */
    public Optional<List<Repair>> naming(AdministrativeUnit unit, MatchStep step, boolean queryHasAccent) {
        Optional<List<Repair>> byName = namingButForCode(unit, step, queryHasAccent);
        if (byName.isEmpty() || code.isEmpty()) {
            return byName;
        }
        return code.get().naming(unit.code()).map(more -> joined(byName.get(), more));
    }

    /** Returns the liberties by which the name alone is that of {@code unit}. */
    public Optional<List<Repair>> namingButForCode(AdministrativeUnit unit, MatchStep step, boolean queryHasAccent) {
        return readings(step, queryHasAccent)
                .flatMap(reading -> reading.naming(unit, step).stream())
                .findFirst()
                .map(more -> joined(repairs, more));
    }

    private static List<Repair> joined(List<Repair> some, List<Repair> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
