package vn.ntm.core.name;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.UnitType;

/** The words and abbreviations that stand before the name of a unit. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TypeWords {

    /** A word and what it means: thành phố has two types. */
    private record TypeWord(String word, List<UnitType> types, Pattern before) {

        static TypeWord of(String word) {
            List<UnitType> types = Stream.of(UnitType.values())
                    .filter(type -> type.word().equals(word))
                    .toList();
            String shape = word.replaceAll("\\S+", "\\\\S+").replace(" ", "\\s+");
            return new TypeWord(word, types, Pattern.compile("(" + shape + ")\\s+(\\S.*)", Pattern.DOTALL));
        }
    }

    private static final List<TypeWord> WORDS = Stream.of(UnitType.values())
            .map(UnitType::word)
            .distinct()
            .map(TypeWord::of)
            .toList();

    // A single letter needs its dot, or a number behind it; else it can be the first word of a name (A Xan).
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:(TTNT|T\\.?T|T\\.?X|T\\.?P|[ĐD]K)(?:\\.\\s*|\\s+)|([XPHQT])\\.\\s*|([PQ])\\s?(?=\\d))(\\S.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FARM =
            Pattern.compile("N(?:T\\.?|\\.\\s?T\\.?)\\s+(\\S.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final String FARM_TOWNSHIP = "TTNT";
    private static final String FARM_WORDS = "Nông trường ";

    private static final ImmutableMap<String, List<UnitType>> ABBREVIATIONS =
            ImmutableMap.<String, List<UnitType>>builder()
                    .put("X", List.of(UnitType.COMMUNE))
                    .put("P", List.of(UnitType.WARD))
                    .put("TT", List.of(UnitType.TOWNSHIP))
                    .put(FARM_TOWNSHIP, List.of(UnitType.TOWNSHIP))
                    .put("ĐK", List.of(UnitType.SPECIAL_ZONE))
                    .put("DK", List.of(UnitType.SPECIAL_ZONE))
                    .put("H", List.of(UnitType.RURAL_DISTRICT))
                    .put("Q", List.of(UnitType.URBAN_DISTRICT))
                    .put("TX", List.of(UnitType.TOWN))
                    .put("TP", List.of(UnitType.CENTRAL_CITY, UnitType.PROVINCIAL_CITY))
                    .put("T", List.of(UnitType.PROVINCE))
                    .build();

    private TypeWords() {}

    /**
     * Returns every way to read {@code text}. A type word is taken off once, for phường Phường Đúc; the
     * text as a whole is always a reading too, because some names begin with such a word.
     */
    public static List<NameReading> readings(String text) {
        List<NameReading> readings = new ArrayList<>();
        readings.add(new NameReading(List.of(UnitType.values()), text, Optional.empty()));
        for (TypeWord word : WORDS) {
            apart(text, word).or(() -> glued(text, word)).ifPresent(readings::add);
        }
        abbreviated(text).ifPresent(readings::add);
        List<NameReading> farms =
                readings.stream().flatMap(reading -> ofFarm(reading).stream()).toList();
        readings.addAll(farms);
        return readings;
    }

    /** Nông trường is shortened inside the name: NT Liên Sơn, N.T Phong Hải. */
    private static Optional<NameReading> ofFarm(NameReading reading) {
        Matcher matcher = FARM.matcher(reading.name());
        return matcher.matches()
                ? Optional.of(new NameReading(reading.types(), FARM_WORDS + matcher.group(1), reading.repair()))
                : Optional.empty();
    }

    private static Optional<NameReading> apart(String text, TypeWord word) {
        Matcher matcher = word.before().matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String given = matcher.group(1);
        String key = VietnameseNames.key(given);
        if (key.equals(word.word())) {
            return Optional.of(new NameReading(word.types(), matcher.group(2), Optional.empty()));
        }
        if (hasLostAccentsOf(key, word.word())) {
            Repair repair = new Repair(Repair.Kind.TYPE_WORD, given, word.word());
            return Optional.of(new NameReading(word.types(), matcher.group(2), Optional.of(repair)));
        }
        return Optional.empty();
    }

    private static Optional<NameReading> glued(String text, TypeWord word) {
        int end = word.word().length();
        if (text.length() > end
                && Character.isUpperCase(text.charAt(end))
                && VietnameseNames.key(text.substring(0, end)).equals(word.word())) {
            String name = text.substring(end);
            Repair repair = new Repair(Repair.Kind.LOST_BLANK, text, text.substring(0, end) + " " + name);
            return Optional.of(new NameReading(word.types(), name, Optional.of(repair)));
        }
        return Optional.empty();
    }

    private static Optional<NameReading> abbreviated(String text) {
        Matcher matcher = ABBREVIATION.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                .flatMap(Stream::ofNullable)
                .map(letters -> letters.replace(".", "").toUpperCase(Locale.ROOT))
                .findFirst()
                .map(letters -> new NameReading(
                        ABBREVIATIONS.getOrDefault(letters, List.of()),
                        letters.equals(FARM_TOWNSHIP) ? FARM_WORDS + matcher.group(4) : matcher.group(4),
                        Optional.empty()));
    }

    /** Xa lost the accent of xã; xà has another one and is a word of its own, as in Xà Phiên. */
    private static boolean hasLostAccentsOf(String given, String word) {
        if (given.length() != word.length()
                || !VietnameseNames.accentFreeKey(given).equals(VietnameseNames.accentFreeKey(word))) {
            return false;
        }
        for (int i = 0; i < given.length(); i++) {
            String accents = marks(word.charAt(i));
            if (!marks(given.charAt(i)).chars().allMatch(mark -> accents.indexOf(mark) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static String marks(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).substring(1);
    }
}
