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

/** Makes the lines of succession of all units. */
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
        maker.addProvinces();
        maker.addReform();
        maker.addDistricts();
        maker.addLaterTypes();
        return List.copyOf(maker.edges.values());
    }

    /** A code that goes on in another state between two lists is taken to be the same unit. */
    private void addSameCodes() {
        for (NamedCsvRecord event : facts.history()) {
            String kind = event.getField("event");
            if (!kind.equals("added") && !kind.equals("removed")) {
                Optional<UnitFacts.ActOnDate> act = facts.act(event);
                String code = event.getField("code");
                add(
                        act.map(UnitFacts.ActOnDate::from).orElse(UnitFacts.seen(event)),
                        code,
                        code,
                        SuccessionEdge.Basis.SAME_CODE,
                        act.map(UnitFacts.ActOnDate::act));
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
                Optional<String> act =
                        facts.act(row.getField("district_code"), day).map(UnitFacts.ActOnDate::act);
                for (String heir : heirs) {
                    add(day, code, heir, basis, act);
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

    /** A province was united with others on the day of the reform, or became a city earlier, or did neither. */
    private void addProvinces() {
        ImmutableMap<String, NamedCsvRecord> now = byCode(facts.newProvinces());
        for (NamedCsvRecord old : facts.oldProvinces()) {
            NamedCsvRecord heir = now.get(old.getField("successor_code"));
            if (heir != null && !heir.getField("status").equals("unchanged")) {
                addProvince(old, heir, SuccessionEdge.Basis.ALL);
            }
        }
        for (NamedCsvRecord earlier : facts.earlierStates()) {
            NamedCsvRecord heir = now.get(earlier.getField("code"));
            if (heir != null) {
                addProvince(earlier, heir, SuccessionEdge.Basis.RETYPED);
            }
        }
    }

    private void addProvince(NamedCsvRecord old, NamedCsvRecord heir, SuccessionEdge.Basis basis) {
        add(
                LocalDate.parse(heir.getField("effective_from")),
                old.getField("code"),
                heir.getField("code"),
                basis,
                Optional.of(heir.getField("decision")));
    }

    private void addReform() {
        ImmutableMap<String, NamedCsvRecord> communes = byCode(facts.newCommunes());
        for (NamedCsvRecord row : facts.reformSuccession()) {
            String to = row.getField("new_commune_code");
            String basis = row.getField("basis").toUpperCase(Locale.ROOT).replace('-', '_');
            add(
                    UnitFacts.REFORM,
                    row.getField("old_commune_code"),
                    to,
                    SuccessionEdge.Basis.valueOf(basis),
                    decision(communes, to));
        }
    }

    private void addDistricts() {
        ImmutableMap<String, NamedCsvRecord> communes = byCode(facts.newCommunes());
        for (NamedCsvRecord row : facts.districtSuccession()) {
            String to = row.getField("new_commune_code");
            SuccessionEdge.Basis basis =
                    row.getField("kind").equals("district") ? SuccessionEdge.Basis.ALL : SuccessionEdge.Basis.PART_AREA;
            add(UnitFacts.REFORM, row.getField("old_district_code"), to, basis, decision(communes, to));
        }
    }

    private void addLaterTypes() {
        for (NamedCsvRecord row : facts.laterChanges()) {
            add(
                    LocalDate.parse(row.getField("effective_from")),
                    row.getField("code"),
                    row.getField("code"),
                    SuccessionEdge.Basis.RETYPED,
                    Optional.of(row.getField("decision")));
        }
    }

    private static Optional<String> decision(ImmutableMap<String, NamedCsvRecord> units, String code) {
        return Optional.ofNullable(units.get(code)).map(row -> row.getField("decision"));
    }

    private static ImmutableMap<String, NamedCsvRecord> byCode(List<NamedCsvRecord> rows) {
        return rows.stream().collect(ImmutableMap.toImmutableMap(row -> row.getField("code"), row -> row));
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
                edge.basis().name(),
                edge.act().orElse(""));
    }
}
