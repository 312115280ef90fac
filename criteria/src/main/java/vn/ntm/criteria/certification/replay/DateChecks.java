package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.criteria.certification.CertificationEvent;

/**
 * Whether the days of one event agree: that of signature, that of force, the year whose standard was met, and the day
 * behind the number of its act.
 */
final class DateChecks {

    private final Findings findings;

    DateChecks(Findings findings) {
        this.findings = findings;
    }

    /** Tells once of all that does not agree. */
    void check(CertificationEvent event) {
        List<Function<Language, String>> found = new ArrayList<>(0);
        LocalDate date = event.date();
        if (event.start().isBefore(date)) {
            found.add(language -> words(
                    language,
                    "có hiệu lực ",
                    event.start(),
                    ", trước ngày ký ",
                    "in force ",
                    ", before it was signed on ",
                    date));
        }
        OptionalInt year = event.forYear();
        if (year.isPresent() && year.getAsInt() > date.getYear()) {
            found.add(language -> language.choose("năm đạt chuẩn ", "for the year ")
                    + year.getAsInt()
                    + language.choose(", sau ngày ", ", after ")
                    + DayText.of(date, language));
        }
        otherDay(event)
                .ifPresent(written -> found.add(language -> words(
                        language,
                        "văn bản ghi ngày ",
                        written,
                        ", dòng ghi ngày ",
                        "the act is of ",
                        ", the row of ",
                        date)));
        otherYear(event)
                .ifPresent(written -> found.add(language -> language.choose("văn bản ghi năm ", "the act is of ")
                        + written
                        + language.choose(", dòng ghi ngày ", ", the row of ")
                        + DayText.of(date, language)));
        if (!found.isEmpty()) {
            findings.datesContradict(
                    event,
                    Optional.empty(),
                    language -> found.stream().map(one -> one.apply(language)).collect(Collectors.joining("; ")));
        }
    }

    /** Tells that the act which an annulment names has another day than the decision of that number. */
    static void checkAnnulled(CertificationEvent annulment, List<CertificationEvent> struck, Findings findings) {
        Optional<LocalDate> written = annulment.act().flatMap(ActText::day);
        if (written.isEmpty()) {
            return;
        }
        for (CertificationEvent event : struck) {
            Optional<LocalDate> signed = NamedAct.dayOf(event);
            if (signed.isPresent() && !signed.equals(written)) {
                findings.datesContradict(
                        annulment,
                        Optional.of(event),
                        language -> words(
                                language,
                                "văn bản ghi ngày ",
                                written.get(),
                                ", dòng bị hủy ghi ngày ",
                                "the act is of ",
                                ", the event that it annuls of ",
                                signed.get()));
                return;
            }
        }
    }

    /** A decision has the day of its act; what is said of a certificate, or annuls it, cannot come before the act. */
    private static Optional<LocalDate> otherDay(CertificationEvent event) {
        Optional<LocalDate> written = event.act().filter(ActText::mayHaveDay).flatMap(ActText::day);
        return written.filter(
                day -> NamedAct.isOfItsAct(event) ? !day.equals(event.date()) : day.isAfter(event.date()));
    }

    /** The same of an act that has no more than its year. */
    private static Optional<Integer> otherYear(CertificationEvent event) {
        int signed = event.date().getYear();
        return event.act()
                .filter(act -> ActText.mayHaveDay(act) && ActText.day(act).isEmpty())
                .flatMap(ActText::year)
                .filter(year -> NamedAct.isOfItsAct(event) ? year != signed : year > signed);
    }

    private static String words(
            Language language,
            String vietnamese,
            LocalDate first,
            String thenVietnamese,
            String english,
            String thenEnglish,
            LocalDate second) {
        return language.choose(vietnamese, english)
                + DayText.of(first, language)
                + language.choose(thenVietnamese, thenEnglish)
                + DayText.of(second, language);
    }
}
