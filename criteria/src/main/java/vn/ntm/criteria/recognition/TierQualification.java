package vn.ntm.criteria.recognition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.TierLadder;
import vn.ntm.criteria.programme.TierRung;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.SetHeader;

/**
 * Whether a unit qualifies for a tier on a day (đủ điều kiện về danh hiệu), and by what. It says nothing of the other
 * conditions of recognition, which {@link Procedure#conditions} lists.
 *
 * @param rung the tier as a step of the ladder of that day
 * @param criteria the verdict of the evaluation by the set of the tier that is in force for the unit on the day;
 *     undetermined where none is given, or two that differ
 * @param setAside the sets of the tier by which there are evaluations too, but which do not judge the unit on the day:
 *     of another period or kind of unit
 * @param before whether the unit holds the tier that it must have first; not applicable for the lowest tier
 * @param coverages the shares of units below that the set asks for, counted from the ledger, each with its verdict: the
 *     set of the evaluation that judges, with whatever is laid over it, or the bundled one where none is given
 * @param verdict the three together
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TierQualification(
        TierRung rung,
        Verdict criteria,
        List<String> setAside,
        Verdict before,
        List<JudgedCoverage> coverages,
        Verdict verdict) {

    /** Copies the lists. */
    public TierQualification {
        setAside = List.copyOf(setAside);
        coverages = List.copyOf(coverages);
    }

    /**
     * A share of units below with what is asked.
     *
     * @param indicator the number of the indicator that asks for it
     * @param required operator and level, {@code >= 10}, if the level is known
     * @param coverage the counts
     * @param verdict whether the share is enough
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record JudgedCoverage(String indicator, Optional<String> required, TierCoverage coverage, Verdict verdict) {

        String toText(Language language) {
            return coverage.toText(language)
                    + required.map(level -> " (" + level + " %)").orElse("") + " " + verdict.toText(language);
        }
    }

    /**
     * Returns what the unit qualifies for, from the lowest tier that can be granted on the day of the ledger to the
     * highest; empty where none can.
     *
     * @param unit the unit
     * @param ledger the certificates of the day, of the unit and those below it
     * @param evaluations of the unit, each by the set of a tier; those of other tiers are not looked at
     * @throws IllegalArgumentException if an evaluation is of another unit or day, or no unit has the code
     */
    public static List<TierQualification> of(UnitCode unit, LedgerOnDay ledger, List<Evaluation> evaluations) {
        AdministrativeUnit known = ledger.unitsOnDay().get(unit);
        for (Evaluation evaluation : evaluations) {
            if (!evaluation.unit().equals(unit) || !evaluation.date().equals(ledger.date())) {
                throw new IllegalArgumentException(
                        "evaluations: " + evaluation + " is not of " + unit + " on " + ledger.date());
            }
        }
        List<TierRung> rungs = Programme.standard()
                .ladder(known.type(), ledger.date())
                .map(TierLadder::rungs)
                .orElse(List.of());
        ImmutableList.Builder<TierQualification> answers = ImmutableList.builder();
        rungs.forEach(rung -> answers.add(of(known, rung, ledger, evaluations)));
        return answers.build();
    }

    private static TierQualification of(
            AdministrativeUnit unit, TierRung rung, LedgerOnDay ledger, List<Evaluation> evaluations) {
        List<Evaluation> ofTier = evaluations.stream()
                .filter(evaluation -> evaluation.set().tier().equals(rung.tier()))
                .toList();
        List<Evaluation> judging = ofTier.stream()
                .filter(evaluation -> judges(evaluation.set(), unit, ledger))
                .toList();
        List<Verdict> verdicts =
                judging.stream().map(Evaluation::verdict).distinct().toList();
        List<String> setAside = ofTier.stream()
                .filter(evaluation -> !judges(evaluation.set(), unit, ledger))
                .map(evaluation -> evaluation.set().id())
                .distinct()
                .toList();
        Verdict criteria = verdicts.size() == 1 ? verdicts.get(0) : Verdict.UNDETERMINED;
        Verdict before = before(unit, rung, ledger);
        List<CriteriaSet> sets = judging.isEmpty()
                ? CoveragesOfSet.bundled(unit, rung.tier(), ledger.date())
                : judging.stream().map(Evaluation::set).distinct().toList();
        List<JudgedCoverage> coverages = CoveragesOfSet.judge(unit, sets, ledger);
        List<Verdict> all = new ArrayList<>(List.of(criteria, before));
        coverages.forEach(judged -> all.add(judged.verdict()));
        return new TierQualification(rung, criteria, setAside, before, coverages, together(all));
    }

    /** A set for some units of a level alone is for those that have none below. */
    private static boolean judges(SetHeader set, AdministrativeUnit unit, LedgerOnDay ledger) {
        return set.unitTypes().contains(unit.type())
                && set.validity().contains(ledger.date())
                && (set.scope().isEmpty()
                        || ledger.unitsOnDay().children(unit.code()).isEmpty());
    }

    private static Verdict before(AdministrativeUnit unit, TierRung rung, LedgerOnDay ledger) {
        if (rung.prerequisite().isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        TierRung.Prerequisite asked = rung.prerequisite().get();
        Optional<Boolean> holds = asked.tier().flatMap(tier -> TierCoverage.holds(unit, tier, ledger));
        if (holds.orElse(false)) {
            return Verdict.MET;
        }
        // That it is asked must be sure before its absence bars the way.
        return holds.isPresent() && asked.grade().decides() ? Verdict.NOT_MET : Verdict.UNDETERMINED;
    }

    private static Verdict together(List<Verdict> all) {
        if (all.contains(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return all.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.MET;
    }

    /** Returns the answer with what it rests on, and the act that has the tier. */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder(rung.tier().name(language))
                .append(": ")
                .append(verdict.toText(language))
                .append(" (")
                .append(rung.citation().toText())
                .append(language.choose("); bộ tiêu chí: ", "); criteria: "))
                .append(criteria.toText(language));
        if (!setAside.isEmpty()) {
            text.append(language.choose("; không tính đánh giá theo bộ ", "; not counted: the evaluation by set "))
                    .append(String.join(", ", setAside))
                    .append(language.choose(
                            ", không xét đơn vị này vào ngày này", ", which does not judge the unit on this day"));
        }
        rung.prerequisite()
                .ifPresent(asked -> text.append(language.choose("; danh hiệu trước đó ", "; tier before "))
                        .append(asked.tier()
                                .map(tier -> tier.name(language))
                                .orElse(language.choose("(chưa rõ)", "(not known)")))
                        .append(": ")
                        .append(before.toText(language)));
        coverages.forEach(judged -> text.append("; ").append(judged.toText(language)));
        return text.toString();
    }
}
