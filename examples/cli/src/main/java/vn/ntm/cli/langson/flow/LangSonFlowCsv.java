package vn.ntm.cli.langson.flow;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.cli.console.CsvTable;
import vn.ntm.cli.console.Words;
import vn.ntm.cli.text.StatusText;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.certification.LedgerOnDay.Holding;

/**
 * The certificates that are known as rows of the report's table: how many there are by tier and state on either day, and
 * each with every unit that has it later. The state stands where other rows have the verdict, and the count, or the code
 * of the later unit, where they have what is expected.
 */
public final class LangSonFlowCsv {

    private static final String NOTHING = "";
    private static final String CALCULATOR = "certification";

    private final CsvTable csv;

    public LangSonFlowCsv(CsvTable csv) {
        this.csv = csv;
    }

    public void write(LangSonFlow flow) {
        counts(flow.before());
        counts(flow.after());
        for (LangSonFlow.Followed followed : flow.certificates()) {
            if (followed.after().isEmpty()) {
                lost(followed.before());
            }
            followed.after().forEach(later -> followed(followed.before(), later));
        }
    }

    private void counts(LedgerOnDay day) {
        day.counts()
                .forEach((tier, states) -> states.forEach((state, count) -> {
                    Words label = Words.of(language -> tier.name(language) + ", " + state.toText(language) + ", "
                            + DayText.of(day.date(), language));
                    row(
                            "certificates_" + day.date() + "_" + tier.id() + "_" + state,
                            label,
                            new Words(NOTHING, NOTHING),
                            Integer.toString(count),
                            state.name(),
                            new Words(NOTHING, NOTHING));
                }));
    }

    private void followed(Holding before, Holding later) {
        row(
                key(before) + "_" + later.unit().code(),
                label(before),
                Words.of(language -> side(before, language) + " → " + side(later, language)),
                later.unit().code().text(),
                later.certificate().state().name(),
                Words.of(language -> note(later.certificate(), language)));
    }

    private void lost(Holding before) {
        row(
                key(before),
                label(before),
                Words.of(language -> side(before, language)),
                NOTHING,
                NOTHING,
                new Words("không đơn vị nào có", "no unit has it"));
    }

    private void row(String key, Words label, Words working, String expected, String verdict, Words note) {
        csv.row(
                key,
                label.vi(),
                label.en(),
                working.en(),
                NOTHING,
                expected,
                verdict,
                working.vi(),
                CALCULATOR,
                NOTHING,
                note.vi(),
                note.en());
    }

    private static String key(Holding before) {
        return "certificate_" + before.unit().code() + "_"
                + before.certificate().tier().id();
    }

    private static Words label(Holding before) {
        return Words.of(language ->
                before.unit().fullName() + ": " + before.certificate().tier().name(language));
    }

    private static String side(Holding held, Language language) {
        return held.unit().code() + " " + held.unit().fullName() + ": "
                + held.certificate().state().toText(language)
                + language.choose(", từ ", ", since ")
                + DayText.of(held.certificate().since(), language);
    }

    private static String note(Certificate certificate, Language language) {
        List<String> notes = new ArrayList<>();
        certificate.rule().ifPresent(rule -> notes.add(StatusText.rule(rule, language)));
        if (certificate.assumed()) {
            notes.add(StatusText.ASSUMED.text(language));
        }
        return String.join("; ", notes);
    }
}
