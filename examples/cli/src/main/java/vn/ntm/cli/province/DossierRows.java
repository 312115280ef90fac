package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.province.derived.OwnLevels;
import vn.ntm.cli.section.Marks;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.ruling.Verdict;

/** Communes one by one, by district and code, each district with its verdicts before its communes. */
final class DossierRows {

    /** By the codes of their units. */
    private final List<Evaluation> evaluations;

    private final ProvinceGround ground;
    private final Language language;

    DossierRows(List<Evaluation> evaluations, ProvinceGround ground, Language language) {
        this.evaluations = evaluations;
        this.ground = ground;
        this.language = language;
    }

    List<Table.Row> rows() {
        Map<String, List<Evaluation>> districts = new TreeMap<>();
        evaluations.forEach(evaluation -> districts
                .computeIfAbsent(district(evaluation), name -> new ArrayList<>())
                .add(evaluation));
        List<Table.Row> rows = new ArrayList<>();
        districts.forEach((name, communes) -> {
            if (!name.isEmpty()) {
                rows.add(Table.Row.heading(Cell.of(name + ": " + verdicts(communes))));
            }
            communes.forEach(evaluation -> rows.add(row(evaluation)));
        });
        return rows;
    }

    /** Returns code and name of the district; empty where there is none. */
    private String district(Evaluation evaluation) {
        return unit(evaluation).stream()
                .flatMap(unit -> ground.registry().on(evaluation.date()).path(unit.code()).stream())
                .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                .map(unit -> unit.code() + " " + unit.fullName())
                .findFirst()
                .orElse("");
    }

    private Optional<AdministrativeUnit> unit(Evaluation evaluation) {
        return ground.registry().on(evaluation.date()).find(evaluation.unit());
    }

    private String verdicts(List<Evaluation> communes) {
        return Decimal.of(communes.size()).toText(language)
                + language.choose(" hồ sơ; ", " dossiers; ")
                + Stream.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED)
                        .map(verdict -> verdict.toText(language) + " "
                                + communes.stream()
                                        .filter(evaluation -> evaluation.verdict() == verdict)
                                        .count())
                        .collect(Collectors.joining(", "));
    }

    private Table.Row row(Evaluation evaluation) {
        String name = unit(evaluation).map(unit -> " " + unit.fullName()).orElse("");
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(evaluation.unit() + name),
                Cell.of(Marks.of(evaluation.verdict(), language)),
                Cell.of(evaluation.criteriaMet().toText(language)),
                Cell.of(numbers(evaluation, Verdict.NOT_MET)),
                Cell.of(numbers(evaluation, Verdict.UNDETERMINED))));
        if (ground.overlay().isPresent()) {
            cells.add(Cell.of(String.join(", ", OwnLevels.of(evaluation))));
        }
        return new Table.Row(cells, false);
    }

    private static String numbers(Evaluation evaluation, Verdict verdict) {
        return evaluation.criteria().stream()
                .filter(criterion -> criterion.verdict() == verdict)
                .map(CriterionEvaluation::no)
                .collect(Collectors.joining(", "));
    }
}
