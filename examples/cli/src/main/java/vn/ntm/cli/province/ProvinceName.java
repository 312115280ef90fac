package vn.ntm.cli.province;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.evaluation.Evaluation;

/** Which province a report is of: no file says so, but the codes of its units lie in it. */
final class ProvinceName {

    private ProvinceName() {}

    /** Returns the provinces of all units with a code that the register of the day knows, by code. */
    static List<AdministrativeUnit> all(ProvinceReport report) {
        Optional<UnitsOnDay> day = report.question()
                .map(asked -> report.ground().registry().on(asked.on()))
                .or(() -> report.ledger().map(ledger -> ledger.day().unitsOnDay()));
        return day.map(units -> all(report, units)).orElse(List.of());
    }

    /** Returns the title of the report. */
    static String title(ProvinceReport report, Language language) {
        return language.choose("Báo cáo nông thôn mới ", "New Rural Development report of ")
                + of(report).orElse(language.choose("của tỉnh", "a province"));
    }

    /** Returns the name of the province, where all units lie in one. */
    static Optional<String> of(ProvinceReport report) {
        List<AdministrativeUnit> provinces = all(report);
        return provinces.size() == 1 ? Optional.of(provinces.get(0).fullName()) : Optional.empty();
    }

    private static List<AdministrativeUnit> all(ProvinceReport report, UnitsOnDay units) {
        Stream<UnitCode> matrix = report.matrix().stream()
                .flatMap(results -> results.form().items().stream())
                .flatMap(row -> row.code().stream());
        Stream<UnitCode> dossiers = report.dossiers().stream()
                .flatMap(judged -> judged.evaluations().stream())
                .map(Evaluation::unit);
        Stream<UnitCode> ledger = report.ledger().stream()
                .flatMap(read -> read.day().units().stream())
                .map(AdministrativeUnit::code);
        TreeSet<UnitCode> provinces = new TreeSet<>();
        Stream.of(matrix, dossiers, ledger)
                .flatMap(codes -> codes)
                .filter(code -> units.find(code).isPresent())
                .flatMap(code -> units.province(code).stream())
                .forEach(provinces::add);
        return provinces.stream().map(units::get).toList();
    }
}
