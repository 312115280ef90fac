package vn.ntm.io.report.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.progress.Bands.Band;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * How forms call units and bands of the number of criteria met. A bare {@code 5-9} opens as a day in a spreadsheet, so it is
 * written with its noun; a file may have it bare.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class BandWords {

    /** The key of what lies in no band, and its written name. */
    public static final String OUTSIDE = "Ngoài các nhóm";

    private static final String NOUN = " tiêu chí";
    private static final String ENGLISH_NOUN = " criteria";
    private static final String BELOW = "Dưới ";

    private BandWords() {}

    /** Returns what a form calls a unit of a level. */
    public static String unit(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> "tỉnh";
            case DISTRICT -> "huyện";
            case COMMUNE -> "xã";
            case VILLAGE -> "thôn";
        };
    }

    /** The form of the programme's reports that counts communes by the number of criteria met. */
    private static final String REPORT = "COMMUNES_BY_CRITERIA";

    /** Returns the head of a form that counts units by the number of criteria met. */
    public static FormHead head(String title, CriteriaSet set, LocalDate day) {
        Optional<String> report = Optional.of(REPORT).filter(any -> set.level() == UnitLevel.COMMUNE);
        return counted(title, set, day).numbered(report, day.getYear());
    }

    /** Returns the head of a form that counts units of a set. */
    public static FormHead counted(String title, CriteriaSet set, LocalDate day) {
        String unit = unit(set.level());
        String english = english(set);
        return FormHead.of(title, day)
                .with(HeadLabel.SET, set.name(Language.VI), set.name(Language.EN), set.id())
                .with(HeadLabel.MEASURE, unit, english, set.level().toText(Language.EN));
    }

    /** Returns what English forms call the units of a set: {@code Communes}. */
    public static String english(CriteriaSet set) {
        return switch (set.level()) {
            case PROVINCE -> "Provinces";
            case DISTRICT -> "Districts";
            case COMMUNE -> "Communes";
            case VILLAGE -> "Villages";
        };
    }

    /** Returns the header of how many units there are: {@code Số xã}. */
    public static String count(String unit) {
        return "Số " + unit;
    }

    /** Returns the name by which a band is written: {@code 15-18 tiêu chí}, {@code Dưới 5 tiêu chí}. */
    public static String name(Band band) {
        return names(band).get(0);
    }

    /** Returns all names of a band, the written one first. */
    public static List<String> names(Band band) {
        List<String> bare = new ArrayList<>();
        boolean below = band.min() == 0 && band.max() > 0;
        if (below) {
            bare.add(BELOW + (band.max() + 1));
            bare.add("< " + (band.max() + 1));
            bare.add("<" + (band.max() + 1));
            bare.add(BELOW + padded(band.max() + 1));
            bare.add("Under " + (band.max() + 1));
        }
        for (String dash : List.of("-", "–", " - ", " – ")) {
            bare.add(band.min() == band.max() ? Integer.toString(band.min()) : band.min() + dash + band.max());
            bare.add(band.min() == band.max() ? padded(band.min()) : padded(band.min()) + dash + padded(band.max()));
        }
        bare.add("Từ " + band.min() + " đến " + band.max());
        List<String> names = new ArrayList<>();
        for (String name : bare.stream().distinct().toList()) {
            names.add(name + NOUN);
            names.add(name + ENGLISH_NOUN);
            names.add("Đạt " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + NOUN);
            names.add(name);
        }
        return names.stream().distinct().toList();
    }

    /**
     * Returns the headers of a band that is a column, the written one first. A bare number is none: in a row that
     * numbers the columns it would be taken for one.
     */
    public static List<String> headers(Band band) {
        String bare = bare(band);
        String padded = band.min() == band.max() ? padded(band.min()) : padded(band.min()) + "-" + padded(band.max());
        List<String> headers = new ArrayList<>();
        if (band.min() == 0 && band.max() > 0) {
            int bound = band.max() + 1;
            headers.addAll(List.of(
                    BELOW + bound + NOUN,
                    "Đạt dưới " + bound + NOUN,
                    BELOW + bound,
                    "<" + bound,
                    "<" + bound + NOUN,
                    "Under " + bound + ENGLISH_NOUN));
        }
        headers.addAll(List.of(bare + NOUN, "Đạt " + bare + NOUN, padded + NOUN, bare + ENGLISH_NOUN));
        if (band.min() != band.max()) {
            headers.addAll(List.of(bare, "Từ " + band.min() + " đến " + band.max() + NOUN));
        }
        return headers.stream().distinct().toList();
    }

    private static String bare(Band band) {
        return band.min() == band.max() ? Integer.toString(band.min()) : band.min() + "-" + band.max();
    }

    private static String padded(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
