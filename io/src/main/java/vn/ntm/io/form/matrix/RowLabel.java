package vn.ntm.io.form.matrix;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.io.profile.Blanks;

/** What the words that stand before the results of a row say of it. Names of places begin with some of them too. */
final class RowLabel {

    /** No name of a unit begins so. */
    private static final Pattern TOTAL =
            Pattern.compile("(?:tổng cộng|tổng số|số (?:xã|huyện|đơn vị) (?:đã |chưa |không )?đạt"
                    + "|(?:tổng|cộng|toàn) (?:toàn )?(?:tỉnh|huyện|thị xã|thành phố|vùng)|(?:tổng|cộng)\\s*[:(]).*");

    private static final Pattern SHARE =
            Pattern.compile("(?:tỷ|tỉ) lệ\\b.*|%|\\(%\\)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MEAN = Pattern.compile(
            "(?:số )?(?:tiêu chí |tc )?(?:đạt )?bình quân\\b.*"
                    + "|trung bình\\s*(?:[:/(]|tiêu chí|tc|số|chung|cộng|mỗi|một|toàn|xã\\b).*"
                    + "|(?:số )?(?:tiêu chí|tc) (?:đạt )?trung bình.*"
                    + "|bq\\b.*|tb (?:tiêu chí|tc)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NOT_MET = Pattern.compile(".*(?:chưa|không) đạt.*");

    private static final Pattern MAYBE_TOTAL = Pattern.compile("tổng|cộng");
    private static final Pattern MAYBE_MEAN = Pattern.compile("trung bình|tb");

    /** Words for what stands above districts, and above communes; no name of a commune begins with one. */
    private static final Pattern ABOVE_DISTRICTS = group("tỉnh");

    private static final Pattern ABOVE_COMMUNES = group("tỉnh|huyện|quận|thị xã|thành phố|h\\.|q\\.|tx\\.?|tp\\.?");

    /** Words for what is no unit; xã Miền Đồi begins with one all the same. */
    private static final Pattern REGION = group("vùng|tiểu vùng|khu vực|cụm|nhóm|miền");

    private static final Pattern COMMUNE = Pattern.compile(
            "(?:(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tt|tx|tp) |(?:x|p|tt|h|q|tx|tp)\\. ?)(?=\\S)");

    private static final ImmutableMap<String, String> SHORT = ImmutableMap.<String, String>builder()
            .put("x", "xã")
            .put("p", "phường")
            .put("tt", "thị trấn")
            .put("h", "huyện")
            .put("q", "quận")
            .put("tx", "thị xã")
            .put("tp", "thành phố")
            .build();

    private RowLabel() {}

    /** What a row computes from others. */
    enum Control {
        TOTAL,
        SHARE,
        MEAN
    }

    private static Pattern group(String words) {
        return Pattern.compile("(?:" + words + ")(?:[\\s:].*)?");
    }

    /** Returns what a row with this label computes, whatever else stands in it. */
    static Optional<Control> control(String label) {
        String key = Blanks.key(label);
        if (MEAN.matcher(key).matches()) {
            return Optional.of(Control.MEAN);
        }
        if (SHARE.matcher(key).matches()) {
            return Optional.of(Control.SHARE);
        }
        return TOTAL.matcher(key).matches() ? Optional.of(Control.TOTAL) : Optional.empty();
    }

    /** Returns whether a row with this label counts what is not met. */
    static boolean isOfNotMet(String label) {
        return NOT_MET.matcher(Blanks.key(label)).matches();
    }

    /** Returns what a row with this label computes, if it is not the name of a place: xã Trung Bình is one. */
    static Optional<Control> maybeControl(String label) {
        String key = Blanks.key(label);
        if (MAYBE_MEAN.matcher(key).matches()) {
            return Optional.of(Control.MEAN);
        }
        return MAYBE_TOTAL.matcher(key).matches() ? Optional.of(Control.TOTAL) : Optional.empty();
    }

    /** Returns whether the label names what units of {@code level} stand under. */
    static boolean isGroup(String label, UnitLevel level) {
        return switch (level) {
            case COMMUNE, VILLAGE -> ABOVE_COMMUNES.matcher(Blanks.key(label)).matches();
            case DISTRICT -> ABOVE_DISTRICTS.matcher(Blanks.key(label)).matches();
            case PROVINCE -> false;
        };
    }

    /** Returns whether the label names something that groups themselves may stand under. */
    static boolean isRegion(String label) {
        return REGION.matcher(Blanks.key(label)).matches();
    }

    /** Returns the key of a name without the word of its type. */
    static String withoutType(String key) {
        return COMMUNE.matcher(key).lookingAt() ? COMMUNE.matcher(key).replaceFirst("") : key;
    }

    /** Returns the key of a name without the word of its type, if that is one of {@code types}. */
    static String withoutTypeOf(String key, Collection<UnitType> types) {
        String bare = withoutType(key);
        String word = key.substring(0, key.length() - bare.length()).strip();
        boolean ofTypes = types.stream()
                .map(UnitType::word)
                .anyMatch(type -> type.equals(SHORT.getOrDefault(word.replace(".", ""), word)));
        return ofTypes ? bare : key;
    }
}
