package vn.ntm.criteria.certification.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of acts as ledgers write them: in any case, with any dash and blank, with or without the day behind. */
final class ActText {

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    /** A day as acts write it: 01/5/2018, 1-5-2018, 01 tháng 5 năm 2018. */
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?: ?[/.-] ?| THÁNG )(\\d{1,2})(?: ?[/.-] ?| NĂM )(\\d{4})(?![\\d/])");

    /** A year alone right behind the number: {@code 15/QĐ-UBND năm 2018}, {@code 15/QĐ-UBND (2018)}. */
    private static final Pattern YEAR =
            Pattern.compile("[^/]*/[^ ,;(]+(?: ?- ?[^ ,;(-]+)*+([ ,;(]+(?:NĂM +)?((?:19|20)\\d\\d))(?![\\d/.-])");

    /** What stands between the number and the first place behind it; what the act is about comes later. */
    private static final Pattern PLACE = Pattern.compile("[^/]*/[^ -]+(?: ?- ?[^ -]+)*+[ ,;(]+"
            + "(?:(?:NGÀY +)?\\d{1,2}(?: ?[/.-] ?| THÁNG )\\d{1,2}(?: ?[/.-] ?| NĂM )\\d{4}[ ,;)]+)?"
            + "(?:CỦA +)?(?:CHỦ TỊCH +)?(?:(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) +)?"
            + "(HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN) ");

    private ActText() {}

    /** Returns whether anything stands behind the number; most ledgers write it alone, and a day is sought slowly. */
    static boolean mayHaveDay(String act) {
        return act.indexOf(' ') >= 0 || act.indexOf('\u00A0') >= 0;
    }

    /** Returns the day that stands behind the number; numbers begin again each year, so it says which of them it is. */
    static Optional<LocalDate> day(String act) {
        Matcher day = DAY.matcher(capitals(act));
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the year that stands alone behind the number, or that of the day there. */
    static Optional<Integer> year(String act) {
        Optional<LocalDate> day = day(act);
        if (day.isPresent()) {
            return day.map(LocalDate::getYear);
        }
        Matcher year = YEAR.matcher(capitals(act));
        return year.lookingAt() ? Optional.of(Integer.valueOf(year.group(2))) : Optional.empty();
    }

    /** Returns a text that two spellings of one number share: {@code 7/QD-UBND} of {@code Số 07/qđ - ubnd ngày 1/9}. */
    static String key(String act) {
        String text = folded(act);
        int start = 0;
        while (start < text.length() && !isDigit(text.charAt(start))) {
            start++;
        }
        while (start + 1 < text.length() && text.charAt(start) == '0' && isDigit(text.charAt(start + 1))) {
            start++;
        }
        return (start == text.length() ? text : text.substring(start)).replace(" ", "");
    }

    /** Returns the last word of the number, which says who signed: {@code UBND} of {@code 99/QĐ-UBND tỉnh Lạng Sơn}. */
    static String symbol(String act) {
        String text = folded(act);
        int end = text.length();
        int start = Math.max(text.lastIndexOf('/'), Math.max(text.lastIndexOf('-'), text.lastIndexOf('.'))) + 1;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        int blank = text.indexOf(' ', start);
        return text.substring(start, blank < 0 ? end : blank);
    }

    /**
     * Returns of which kind of place the words behind the number say that it is, in capitals: {@code HUYỆN} of
     * {@code 15/QĐ-UBND ngày 01/5/2023 của UBND huyện Bắc Sơn}. A city may be a province or below one, so it says nothing.
     */
    static Optional<String> place(String act) {
        Matcher place = PLACE.matcher(capitals(act));
        return place.lookingAt() ? Optional.of(place.group(1)) : Optional.empty();
    }

    /** In capitals without a crossed D, dashes alike. */
    private static String capitals(String act) {
        StringBuilder text = new StringBuilder(act.length());
        for (int i = 0; i < act.length(); i++) {
            char c = act.charAt(i);
            if (c == '\u0110' || c == '\u0111' || c == '\u00D0' || c == '\u00F0') {
                text.append('D');
            } else if (DASHES.indexOf(c) >= 0) {
                text.append('-');
            } else {
                text.append(c == '\u00A0' ? ' ' : c);
            }
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }

    /** In capitals, without what follows the number. */
    private static String folded(String act) {
        String upper = capitals(act);
        for (String behind : new String[] {" NGÀY ", " CỦA ", ",", ";", " ("}) {
            int at = upper.indexOf(behind);
            upper = at > 0 ? upper.substring(0, at) : upper;
        }
        Matcher day = DAY.matcher(upper);
        upper = day.find() && day.start() > 0 ? upper.substring(0, day.start()) : upper;
        Matcher year = YEAR.matcher(upper);
        upper = year.lookingAt() ? upper.substring(0, year.start(1)) : upper;
        int end = upper.length();
        while (end > 0 && !Character.isLetterOrDigit(upper.charAt(end - 1))) {
            end--;
        }
        return upper.substring(0, end);
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
