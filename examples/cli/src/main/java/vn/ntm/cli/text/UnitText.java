package vn.ntm.cli.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Columns;
import vn.ntm.cli.console.Console;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.VisibleText;
import vn.ntm.core.time.DayText;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitMatch;

/** Units as people read them: a unit with those above it, and the days of its validity. */
public final class UnitText {

    private final Console console;
    private final Language language;

    public UnitText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    public void print(UnitMatch match, UnitsOnDay units) {
        switch (match.result()) {
            case FOUND -> match.unit().ifPresent(unit -> printFound(unit, units));
            case AMBIGUOUS -> {
                int count = match.candidates().size();
                String fit = language.choose("Có " + count + " đơn vị phù hợp", count + " units fit");
                console.line(console.styled(fit, Style.bold, Style.fg_yellow) + " " + on(units)
                        + language.choose(
                                "; nêu loại, đơn vị cấp trên hoặc mã để chọn:",
                                "; a type word, a unit above or a code decides:"));
                printAll(match.candidates(), units);
            }
            case NOT_FOUND -> {
                String none = language.choose("Không tìm thấy đơn vị nào", "No unit is found");
                console.line(console.styled(none, Style.bold, Style.fg_red) + " " + on(units)
                        + (match.candidates().isEmpty()
                                ? "."
                                : language.choose("; có thể là:", "; perhaps one of these:")));
                printAll(match.candidates(), units);
            }
        }
        match.repairs().forEach(repair -> console.line("  " + VisibleText.of(repair.toText(language))));
    }

    private void printFound(AdministrativeUnit unit, UnitsOnDay units) {
        console.line(console.styled(unit.code() + " " + unit.fullName(), Style.bold) + above(unit, units, any -> true));
        console.line("  " + unit.level().toText(language) + "; " + days(unit));
        unit.act().ifPresent(act -> console.line("  " + language.choose("theo ", "by ") + act));
    }

    private void printAll(List<AdministrativeUnit> candidates, UnitsOnDay units) {
        Columns columns = new Columns("  ");
        for (AdministrativeUnit unit : candidates) {
            columns.row().add(unit.code().text()).add(withAbove(unit, units)).add(days(unit));
        }
        columns.print(console);
    }

    /** Returns {@code xã Chiến Thắng, huyện Bắc Sơn, tỉnh Lạng Sơn}. */
    public static String withAbove(AdministrativeUnit unit, UnitsOnDay units) {
        return unit.fullName() + above(unit, units, any -> true);
    }

    /** Returns {@code xã Chiến Thắng, huyện Bắc Sơn}, for where all units lie in one province. */
    public static String withinProvince(AdministrativeUnit unit, UnitsOnDay units) {
        return unit.fullName() + above(unit, units, above -> above.level() != UnitLevel.PROVINCE);
    }

    private static String above(AdministrativeUnit unit, UnitsOnDay units, Predicate<AdministrativeUnit> named) {
        List<AdministrativeUnit> path = units.path(unit);
        StringBuilder text = new StringBuilder();
        for (int i = path.size() - 2; i >= 0; i--) {
            if (named.test(path.get(i))) {
                text.append(", ").append(path.get(i).fullName());
            }
        }
        return text.toString();
    }

    /** Returns the versions of a code in one line. */
    public static String versions(List<AdministrativeUnit> versions, Language language) {
        return versions.stream()
                .map(unit -> unit.fullName() + " (" + DayText.of(unit.validity(), language) + ")")
                .collect(Collectors.joining("; "));
    }

    private String on(UnitsOnDay units) {
        return language.choose("ngày ", "on ") + DayText.of(units.date(), language);
    }

    private String days(AdministrativeUnit unit) {
        String days = DayText.of(unit.validity(), language);
        String known = days.isEmpty() ? language.choose("mọi ngày đã biết", "all days known") : days;
        return known
                + switch (unit.basis()) {
                    case ACT -> "";
                    case SEEN_BY ->
                        language.choose(
                                " (có ngày theo danh sách, không phải ngày hiệu lực)",
                                " (at least one date is of a list, not of force)");
                    case CARRIED_BACK ->
                        language.choose(
                                " (tên và loại theo danh sách ngày 30/6/2025)",
                                " (name and type of the list of 2025-06-30)");
                };
    }
}
