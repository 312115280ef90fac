package vn.ntm.io.json.document.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Flag;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Wording;

/** A {@link CriteriaSet}, whole: it rests on no tables, though it names the release of those it comes from. */
record SetWire(
        String id,
        String nameVi,
        String nameEn,
        UnitLevel level,
        List<UnitType> unitTypes,
        Tier tier,
        String decision,
        Optional<String> annex,
        Validity validity,
        SetHeader.Basis basis,
        Optional<String> endedBy,
        SetHeader.Period period,
        Axis axis,
        List<String> keys,
        boolean generalDecides,
        Map<Flag, Column> flagColumns,
        Optional<Wording> scope,
        OptionalInt size,
        OptionalInt indicatorCount,
        List<String> notesVi,
        List<String> notesEn,
        List<Criterion> criteria,
        List<Threshold> thresholds,
        List<String> overlays,
        List<CriteriaSet> bases,
        LawRelease release) {

    static SetWire of(CriteriaSet set) {
        return new SetWire(
                set.id(),
                set.nameVi(),
                set.nameEn(),
                set.level(),
                set.unitTypes(),
                set.tier(),
                set.decision(),
                set.annex(),
                set.validity(),
                set.basis(),
                set.endedBy(),
                set.period(),
                set.axis(),
                set.keys(),
                set.generalDecides(),
                set.flagColumns(),
                set.scope(),
                set.size(),
                set.indicatorCount(),
                set.notesVi(),
                set.notesEn(),
                set.criteria(),
                set.thresholds(),
                set.overlays(),
                set.bases(),
                set.release());
    }

    CriteriaSet toValue() {
        return CriteriaSet.builder()
                .id(id)
                .nameVi(nameVi)
                .nameEn(nameEn)
                .level(level)
                .addAllUnitTypes(unitTypes)
                .tier(tier)
                .decision(decision)
                .annex(annex)
                .validity(validity)
                .basis(basis)
                .endedBy(endedBy)
                .period(period)
                .axis(axis)
                .addAllKeys(keys)
                .generalDecides(generalDecides)
                .putAllFlagColumns(flagColumns)
                .scope(scope)
                .size(size)
                .indicatorCount(indicatorCount)
                .addAllNotesVi(notesVi)
                .addAllNotesEn(notesEn)
                .addAllCriteria(criteria)
                .addAllThresholds(thresholds)
                .addAllOverlays(overlays)
                .addAllBases(bases)
                .release(release)
                .build();
    }
}
