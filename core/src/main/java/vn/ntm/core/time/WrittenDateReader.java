package vn.ntm.core.time;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Reading;
import vn.ntm.core.result.RefusalReason;
import vn.ntm.core.text.Blanks;

/** Reads one text; the patterns have no two ways to match the same characters, so none looks back far. */
final class WrittenDateReader {

    private static final int MAX_LENGTH = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final String YEAR = "(\\d{1,4})";
    private static final String OF_YEAR = "(?: ?[/-] ?|,? năm )" + YEAR;

    private static final Pattern TIME = Pattern.compile("(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:^| )(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))(?=[ ,]|$)");
    private static final List<String> WEEKDAYS = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");
    private static final Pattern BEFORE = Pattern.compile("(?:(?:tính|đến|hết|vào) )*");
    private static final Pattern DAY_WORD = Pattern.compile("ngày(?: |$)");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{1,4})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2}) ?([/.-]) ?(\\d{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2}) tháng (\\d{1,2})(?:" + OF_YEAR + ")?");
    private static final Pattern MONTH = Pattern.compile("(?:tháng )?(\\d{1,2}) ?[/-] ?(\\d{4})");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("tháng (\\d{1,2})(?:" + OF_YEAR + ")?");
    private static final Pattern QUARTER = Pattern.compile("quý (iv|i{1,3}|\\d)(?:" + OF_YEAR + ")?");
    private static final Pattern HALF = Pattern.compile("(?:(?:6|sáu) tháng|nửa) (đầu|cuối) năm(?: " + YEAR + ")?");
    private static final Pattern YEAR_END = Pattern.compile("cuối năm(?: " + YEAR + ")?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:(?:cả )?năm )?(\\d{4})");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private final String raw;

    WrittenDateReader(String raw) {
        this.raw = raw;
    }

    Reading<WrittenDate> read() {
        String trimmed = Blanks.trim(raw);
        if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH) {
            return refused(trimmed.isEmpty() ? RefusalReason.EMPTY : RefusalReason.TOO_LONG);
        }
        String text = tidied(trimmed);
        if (SpreadsheetDate.serial(text).isPresent()) {
            return refused(RefusalReason.SERIAL_NUMBER);
        }
        if (SpreadsheetDate.looksLikeBand(text)) {
            return refused(RefusalReason.MAY_BE_BAND);
        }
        Matcher weekday = WEEKDAY.matcher(text);
        Optional<String> written = weekday.find()
                ? Optional.of(weekday.group(1) == null ? "chủ nhật" : weekday.group(1))
                : Optional.empty();
        String date = TIME.matcher(weekday.replaceFirst(" ")).replaceFirst("");
        Reading<WrittenDate> read = date(withoutCommas(date));
        boolean agrees = written.isEmpty()
                || read.toOptional()
                        .flatMap(WrittenDate::day)
                        .map(day -> isWeekday(day, written.get()))
                        .orElse(true);
        return agrees ? read : refused(RefusalReason.OTHER_WEEKDAY);
    }

    private static String tidied(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder tidy = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean isDash = Character.getType(c) == Character.DASH_PUNCTUATION;
            if (!Blanks.isBlank(c)) {
                tidy.append(isDash ? '-' : c);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        return tidy.toString().strip();
    }

    private static String withoutCommas(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && ", ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ", ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWeekday(LocalDate day, String written) {
        int number = day.getDayOfWeek().getValue();
        // Monday is the second day, "thứ hai"; Sunday has a name of its own.
        return number == 7
                ? written.equals("chủ nhật")
                : written.equals(WEEKDAYS.get(number - 1)) || written.equals(String.valueOf(number + 1));
    }

    private Reading<WrittenDate> date(String given) {
        Matcher before = BEFORE.matcher(given);
        String text = before.lookingAt() ? given.substring(before.end()) : given;
        Matcher dayWord = DAY_WORD.matcher(text);
        if (dayWord.lookingAt()) {
            return day(text.substring(dayWord.end())).orElseGet(() -> refused(RefusalReason.NOT_A_DATE));
        }
        return day(text).or(() -> period(text)).orElseGet(() -> refused(RefusalReason.NOT_A_DATE));
    }

    private Optional<Reading<WrittenDate>> day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(day(iso.group(3), iso.group(2), iso.group(1)));
        }
        Matcher digits = DAY_MONTH_YEAR.matcher(text);
        if (digits.matches()) {
            return Optional.of(day(digits.group(1), digits.group(3), digits.group(4)));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return Optional.of(day(words.group(1), words.group(2), words.group(3)));
        }
        Matcher end = YEAR_END.matcher(text);
        if (end.matches()) {
            return Optional.of(day("31", "12", end.group(1)));
        }
        Matcher noYear = DAY_MONTH.matcher(text);
        if (noYear.matches()) {
            boolean mayBeBand = noYear.group(2).equals("-")
                    && Integer.parseInt(noYear.group(1)) < Integer.parseInt(noYear.group(3));
            return Optional.of(refused(mayBeBand ? RefusalReason.MAY_BE_BAND : RefusalReason.NO_YEAR));
        }
        return Optional.empty();
    }

    private Optional<Reading<WrittenDate>> period(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(period(ReportingPeriod.Kind.MONTH, Integer.parseInt(month.group(1)), month.group(2)));
        }
        Matcher words = MONTH_IN_WORDS.matcher(text);
        if (words.matches()) {
            return Optional.of(period(ReportingPeriod.Kind.MONTH, Integer.parseInt(words.group(1)), words.group(2)));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int roman = ROMAN.indexOf(quarter.group(1)) + 1;
            int number = roman > 0 ? roman : Integer.parseInt(quarter.group(1));
            return Optional.of(period(ReportingPeriod.Kind.QUARTER, number, quarter.group(2)));
        }
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            int number = half.group(1).equals("đầu") ? 1 : 2;
            return Optional.of(period(ReportingPeriod.Kind.HALF, number, half.group(2)));
        }
        Matcher year = WHOLE_YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(period(ReportingPeriod.Kind.YEAR, 1, year.group(1)));
        }
        return ReportingPeriod.find(text.toUpperCase(Locale.ROOT)).map(found -> Reading.of(WrittenDate.of(found, raw)));
    }

    private Reading<WrittenDate> day(String day, String month, @Nullable String year) {
        Optional<RefusalReason> fault = fault(year);
        if (fault.isPresent() || year == null) {
            return refused(fault.orElse(RefusalReason.NO_YEAR));
        }
        try {
            return Reading.of(WrittenDate.of(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), raw));
        } catch (DateTimeException e) {
            return refused(RefusalReason.NO_SUCH_DAY);
        }
    }

    private Reading<WrittenDate> period(ReportingPeriod.Kind kind, int number, @Nullable String year) {
        Optional<RefusalReason> fault = fault(year);
        if (fault.isPresent() || year == null) {
            return refused(fault.orElse(RefusalReason.NO_YEAR));
        }
        return ReportingPeriod.find(kind, Integer.parseInt(year), number)
                .map(period -> Reading.of(WrittenDate.of(period, raw)))
                .orElseGet(() -> refused(RefusalReason.NO_SUCH_DAY));
    }

    /** Returns what is wrong with a year; reports of the programme are of this time, not of the year 202 or 9999. */
    private static Optional<RefusalReason> fault(@Nullable String year) {
        if (year == null) {
            return Optional.of(RefusalReason.NO_YEAR);
        }
        if (year.length() < 4) {
            return Optional.of(RefusalReason.SHORT_YEAR);
        }
        int number = Integer.parseInt(year);
        return number < FIRST_YEAR || number > LAST_YEAR ? Optional.of(RefusalReason.NO_SUCH_DAY) : Optional.empty();
    }

    private Reading<WrittenDate> refused(RefusalReason reason) {
        return Reading.refused(reason, raw);
    }
}
