package vn.ntm.io.report.head;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.ReportForm;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.sheet.row.CsvRow;

/**
 * The rows above the header: number and title of the form, and particulars behind a label, which are compared when a
 * form is read.
 *
 * @param number the number of the form, where it is known
 * @param title its title
 * @param particulars what stands behind each label
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record FormHead(Optional<String> number, String title, List<HeadParticular> particulars) {

    /** Copies the particulars. */
    public FormHead {
        particulars = ImmutableList.copyOf(particulars);
    }

    /** Returns the head of a form on the state of a day. */
    public static FormHead of(String title, LocalDate day) {
        return new FormHead(Optional.empty(), title, List.of()).with(HeadLabel.TO, day.toString());
    }

    /** Returns the head of a form on a period. */
    public static FormHead of(String title, ReportingPeriod period) {
        return new FormHead(Optional.empty(), title, List.of())
                .with(HeadLabel.PERIOD, period.toText(Language.VI), period.toString(), period.toText(Language.EN));
    }

    /** Returns this head with the number that a form of the programme's reports has, where that of the year is known. */
    public FormHead numbered(Optional<String> form, int year) {
        Optional<ReportForm> known = form.flatMap(id -> Programme.standard().reportForm(id, year));
        return new FormHead(known.map(found -> found.number(Language.VI)), title, particulars);
    }

    /** Returns this head with a particular, in the place of that of the same label; the first is what is written. */
    public FormHead with(HeadLabel label, String text, String... alsoSaid) {
        HeadParticular added = new HeadParticular(label, text, List.of(alsoSaid));
        List<HeadParticular> all = new ArrayList<>(particulars);
        all.replaceAll(own -> own.label() == label ? added : own);
        if (!all.contains(added)) {
            all.add(added);
        }
        return new FormHead(number, title, all);
    }

    /** Returns this head with the name of the unit that reports, before all else that it says. */
    public FormHead reportedBy(String name) {
        List<HeadParticular> all = new ArrayList<>();
        all.add(new HeadParticular(HeadLabel.BY, name, List.of()));
        particulars.stream().filter(own -> own.label() != HeadLabel.BY).forEach(all::add);
        return new FormHead(number, title, all);
    }

    /**
     * Returns the level that the word before a name says: {@code xã Vũ Lễ}. A city may be a province or stand below one,
     * which the word does not say; then it is that of the unit with the name on {@code day}.
     */
    public static Optional<UnitLevel> level(String name, LocalDate day) {
        String key = Blanks.key(name);
        List<UnitLevel> levels = Arrays.stream(UnitType.values())
                .filter(type -> key.startsWith(type.word() + " "))
                .map(UnitType::level)
                .distinct()
                .toList();
        return levels.size() > 1
                ? UnitRegistry.standard().on(day).lookUp(name).unit().map(AdministrativeUnit::level)
                : levels.stream().findFirst();
    }

    /** Returns the rows as they are written. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        number.ifPresent(rows::add);
        rows.add(title);
        particulars.forEach(own -> rows.add(own.row()));
        return rows;
    }

    /** Returns the rows of a file that are neither its number or title nor a particular: people say there what it is worth. */
    public List<String> remarks(List<CsvRow> rows) {
        return rows.stream()
                .filter(row -> Stream.of(HeadLabel.values())
                        .allMatch(label -> label.in(List.of(row)).isEmpty()))
                .map(FormHead::text)
                .filter(text -> !text.isEmpty() && !isOwn(text))
                .toList();
    }

    private boolean isOwn(String text) {
        String key = Blanks.key(text);
        return key.equals(Blanks.key(title))
                || number.filter(own -> key.equals(Blanks.key(own))).isPresent();
    }

    private static String text(CsvRow row) {
        return IntStream.range(0, row.size())
                .mapToObj(cell -> Blanks.collapse(row.text(cell)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Reports the particulars of a file that are others than those of this form, but for those that {@code skipped} are. */
    public void check(String file, List<CsvRow> rows, Optional<HeadLabel> skipped, Consumer<Failure> failures) {
        for (HeadParticular own : particulars) {
            if (!skipped.equals(Optional.of(own.label()))) {
                own.label().in(rows).forEach(said -> own.check(file, said, failures));
            }
        }
    }
}
