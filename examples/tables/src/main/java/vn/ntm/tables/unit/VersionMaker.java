package vn.ntm.tables.unit;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ntm.core.unit.AdministrativeUnit.Basis;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

/** Makes the versions of all units. */
final class VersionMaker {

    private final UnitFacts facts;
    private final List<UnitVersion> versions = new ArrayList<>();

    private VersionMaker(UnitFacts facts) {
        this.facts = facts;
    }

    static List<UnitVersion> versions(UnitFacts facts) {
        VersionMaker maker = new VersionMaker(facts);
        maker.addProvinces();
        List<UnitVersion> communes = OldCommunes.versions(facts);
        maker.versions.addAll(communes);
        maker.versions.addAll(OldDistricts.versions(facts, communes));
        maker.addNewCommunes();
        maker.addEarlierStates();
        maker.addLaterTypes();
        return maker.versions;
    }

    /** A province that the reform left alone is one version; else what it was and what it became are two. */
    private void addProvinces() {
        ImmutableMap<String, NamedCsvRecord> now = facts.newProvinces().stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.getField("code"), row -> row));
        for (NamedCsvRecord old : facts.oldProvinces()) {
            NamedCsvRecord same = now.get(old.getField("code"));
            UnitVersion before = UnitVersion.of(old, UnitLevel.PROVINCE, "");
            boolean goesOn = same != null && same.getField("status").equals("unchanged");
            versions.add(goesOn ? before : before.endingBefore(UnitFacts.REFORM, Basis.ACT));
        }
        for (NamedCsvRecord row : facts.newProvinces()) {
            if (!row.getField("status").equals("unchanged")) {
                versions.add(UnitVersion.of(row, UnitLevel.PROVINCE, "")
                        .beginningOn(
                                LocalDate.parse(row.getField("effective_from")),
                                Optional.of(row.getField("decision")),
                                Basis.ACT));
            }
        }
    }

    private void addNewCommunes() {
        for (NamedCsvRecord row : facts.newCommunes()) {
            versions.add(UnitVersion.of(row, UnitLevel.COMMUNE, row.getField("province_code"))
                    .beginningOn(UnitFacts.REFORM, Optional.of(row.getField("decision")), Basis.ACT));
        }
    }

    /** A state before the one that the lists hold ends it at its beginning. */
    private void addEarlierStates() {
        ImmutableMap<String, NamedCsvRecord> provinces = facts.newProvinces().stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.getField("code"), row -> row));
        for (NamedCsvRecord row : facts.earlierStates()) {
            String code = row.getField("code");
            LocalDate next = LocalDate.parse(row.getField("to")).plusDays(1);
            Optional<String> act =
                    Optional.ofNullable(provinces.get(code)).map(province -> province.getField("decision"));
            Basis basis = Basis.valueOf(row.getField("basis"));
            if (replaceOn(next.minusDays(1), code, later -> later.beginningOn(next, act, basis))) {
                versions.add(UnitVersion.of(
                                code,
                                row.getField("name"),
                                UnitType.valueOf(row.getField("type")),
                                row.getField("parent"))
                        .endingBefore(next, basis));
            }
        }
    }

    private void addLaterTypes() {
        for (NamedCsvRecord row : facts.laterChanges()) {
            LocalDate day = LocalDate.parse(row.getField("effective_from"));
            String code = row.getField("code");
            UnitLevel level = row.getField("level").equals("province") ? UnitLevel.PROVINCE : UnitLevel.COMMUNE;
            UnitVersion last = inForce(day, code)
                    .orElseThrow(() -> new IllegalArgumentException("no unit has the code " + code + " on " + day));
            replaceOn(day, code, version -> version.endingBefore(day, Basis.ACT));
            versions.add(UnitVersion.of(
                            code, row.getField("name"), UnitFacts.type(level, row.getField("new_type")), last.parent())
                    .beginningOn(day, Optional.of(row.getField("decision")), Basis.ACT));
        }
    }

    private Optional<UnitVersion> inForce(LocalDate day, String code) {
        return versions.stream()
                .filter(version -> version.code().equals(code) && version.isInForce(day))
                .findFirst();
    }

    private boolean replaceOn(LocalDate day, String code, UnaryOperator<UnitVersion> change) {
        Optional<UnitVersion> version = inForce(day, code);
        version.ifPresent(found -> versions.set(versions.indexOf(found), change.apply(found)));
        return version.isPresent();
    }
}
