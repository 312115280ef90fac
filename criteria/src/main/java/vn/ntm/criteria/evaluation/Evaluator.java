package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.ruling.CompiledSet;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * Judges dossiers by one criteria set (đánh giá mức độ đạt chuẩn). One evaluator serves any number of
 * dossiers from any thread: it compiles what the set asks when a day and a column are first judged.
 *
 * <p>A finding of a competent body decides whatever we know of the threshold; a measured value is compared, never
 * rounded, with the threshold of the unit's own column on the day of the dossier. A criterion is the conjunction of
 * its indicators and the set that of its criteria. A set of which the tables do not hold everything never makes a unit
 * meet it, not even where every criterion was found met as a whole; the number of criteria met then still counts
 * those findings.
 *
 * <p>Of several assessors the first of the policy decides. Where one has found an indicator met or not as a whole and
 * another has observed its parts, the one who comes first in the policy decides; by parts, each part is decided by the
 * first who observed it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Evaluator {

    private final CompiledSet law;
    private final UnitRegistry units;

    private Evaluator(CompiledSet law, UnitRegistry units) {
        this.law = law;
        this.units = units;
    }

    /** Returns an evaluator by {@code set} that looks up units and their regions in the bundled register. */
    public static Evaluator of(CriteriaSet set, Policy policy) {
        return new Evaluator(CompiledSet.of(set, policy), UnitRegistry.standard());
    }

    /** Returns an evaluator that looks up units and their regions in {@code units}. */
    public Evaluator withUnits(UnitRegistry units) {
        return new Evaluator(law, units);
    }

    /** Returns the slots of the dossiers that it judges on {@code day}, to fill compact ones by. */
    public DossierLayout layout(LocalDate day) {
        return law.layout(day);
    }

    /**
     * Returns the column by which a unit is judged on {@code day} as far as the register knows: the only one, or that
     * of its region. Groups and flags are the caller's to state.
     */
    public Optional<Column> column(UnitCode unit, LocalDate day) {
        return Place.of(Dossier.of(unit, day).build(), law.set(), units.on(day)).column();
    }

    /**
     * Judges a dossier on its day.
     *
     * @throws IllegalArgumentException if the dossier holds what the set cannot judge: an unknown indicator,
     *     criterion or part, or one that is not asked on the day, a number for a yes-or-no indicator, a value without
     *     a part where the law asks for parts, a criterion both as a whole and by its indicators, a region or group
     *     of which the set has no column, a unit of another level, or of a type that the set does not judge where the
     *     register knows the unit; the message names everything that a {@link DossierCheck} objects to
     */
    public Evaluation evaluate(Dossier dossier) {
        Place place = place(dossier);
        return new Evaluation(law.grounds(pack(dossier, place)), units.release(), dossier, place);
    }

    /**
     * Judges a compact dossier on its day. Its region or group is that of its column.
     *
     * @throws IllegalArgumentException if its layout is of another set
     */
    public Evaluation evaluate(CompactDossier dossier) {
        return new Evaluation(law.grounds(dossier), units.release());
    }

    /**
     * Judges a dossier on its day for the verdicts alone; those of {@link #evaluate(Dossier)} are the same.
     *
     * @throws IllegalArgumentException as {@link #evaluate(Dossier)} does
     */
    public Ruling judge(Dossier dossier) {
        return judge(compact(dossier));
    }

    /**
     * Judges a compact dossier on its day for the verdicts alone. Nothing but the answer is allocated.
     *
     * @throws IllegalArgumentException if its layout is of another set
     */
    public Ruling judge(CompactDossier dossier) {
        return law.judge(dossier);
    }

    /**
     * Returns what of a dossier decides by the policy: of each slot the observation of the first assessor, and the
     * column of the unit.
     *
     * @throws IllegalArgumentException as {@link #evaluate(Dossier)} does
     */
    public CompactDossier compact(Dossier dossier) {
        return pack(dossier, place(dossier));
    }

    private Place place(Dossier dossier) {
        UnitsOnDay onDay = units.on(dossier.date());
        DossierCheck check = DossierCheck.of(law.set(), onDay);
        if (!check.judgesUnitOf(dossier)) {
            throw check.refusal(dossier);
        }
        return Place.of(dossier, law.set(), onDay);
    }

    private CompactDossier pack(Dossier dossier, Place place) {
        return DossierPacking.pack(dossier, layout(dossier.date()), place.column(), law.policy())
                .orElseThrow(() ->
                        DossierCheck.of(law.set(), units.on(dossier.date())).refusal(dossier));
    }
}
