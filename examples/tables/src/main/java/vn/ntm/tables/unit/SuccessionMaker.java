package vn.ntm.tables.unit;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;

/** Makes the lines of succession of the communes of a province. */
final class SuccessionMaker {

    private final UnitFacts facts;
    private final Map<String, SuccessionEdge> edges = new TreeMap<>();

    private SuccessionMaker(UnitFacts facts) {
        this.facts = facts;
    }

    static List<SuccessionEdge> edges(UnitFacts facts) {
        SuccessionMaker maker = new SuccessionMaker(facts);
        maker.addSameCodes();
        maker.addEarlier();
        maker.addKnown();
        maker.addReform();
        return List.copyOf(maker.edges.values());
    }

    /** A code that goes on in another state between two lists is taken to be the same unit. */
    private void addSameCodes() {
        for (NamedCsvRecord event : facts.history()) {
            String kind = event.getField("event");
            if (!kind.equals("added") && !kind.equals("removed")) {
                LocalDate seen = LocalDate.parse(event.getField("snapshot_date"));
                String code = event.getField("code");
                add(
                        facts.act(seen).map(UnitFacts.ActOnDate::from).orElse(seen),
                        code,
                        code,
                        SuccessionEdge.Basis.SAME_CODE,
                        facts.act(seen).map(UnitFacts.ActOnDate::act));
            }
        }
    }

    /** What is known of a commune that ended before the reform replaces what its code suggests. */
    private void addEarlier() {
        for (NamedCsvRecord row : facts.earlierSuccession()) {
            LocalDate day = LocalDate.parse(row.getField("valid_to")).plusDays(1);
            if (day.isBefore(UnitFacts.REFORM)) {
                String code = row.getField("code");
                edges.remove(key(day, code, code));
                String[] heirs = row.getField("code_2025_06_30").split(";", -1);
                SuccessionEdge.Basis basis = heirs.length == 1 ? SuccessionEdge.Basis.ALL : SuccessionEdge.Basis.PART;
                for (String heir : heirs) {
                    add(day, code, heir, basis, facts.act(day).map(UnitFacts.ActOnDate::act));
                }
            }
        }
    }

    private void addKnown() {
        for (NamedCsvRecord row : facts.knownSuccession()) {
            add(
                    LocalDate.parse(row.getField("date")),
                    row.getField("from"),
                    row.getField("to"),
                    SuccessionEdge.Basis.valueOf(row.getField("basis")),
                    Optional.of(row.getField("act")));
        }
    }

    private void addReform() {
        ImmutableMap<String, String> acts = facts.newCommunes().stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.getField("code"), row -> row.getField("decision")));
        for (NamedCsvRecord row : facts.reformSuccession()) {
            String to = row.getField("new_commune_code");
            String basis = row.getField("basis").toUpperCase(Locale.ROOT).replace('-', '_');
            add(
                    UnitFacts.REFORM,
                    row.getField("old_commune_code"),
                    to,
                    SuccessionEdge.Basis.valueOf(basis),
                    Optional.ofNullable(acts.get(to)));
        }
    }

    private void add(LocalDate date, String from, String to, SuccessionEdge.Basis basis, Optional<String> act) {
        edges.put(key(date, from, to), SuccessionEdge.of(date, UnitCode.of(from), UnitCode.of(to), basis, act));
    }

    private static String key(LocalDate date, String from, String to) {
        return date + " " + from + " " + to;
    }

    static List<String> cells(SuccessionEdge edge) {
        return List.of(
                edge.date().toString(),
                edge.from().text(),
                edge.to().text(),
                edge.part().name(),
                edge.basis().name(),
                edge.act().orElse(""));
    }
}
