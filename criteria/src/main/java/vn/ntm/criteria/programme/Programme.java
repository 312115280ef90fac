package vn.ntm.criteria.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.finance.CapitalSources;
import vn.ntm.criteria.set.LawRelease;

/**
 * What is known of the programme beside its criteria (Chương trình mục tiêu quốc gia xây dựng nông thôn mới): phases,
 * targets, tiers, thematic programmes and capital. Every row names its act or source and how sure we are of it.
 *
 * <pre>{@code
 * Programme programme = Programme.standard();
 * programme.targets(TargetSubjects.COMMUNES_NTM, 2025, EconomicRegions.TDMNPB);   // >= 60 % of communes
 * programme.ladder(UnitType.COMMUNE, day).orElseThrow().next(Tiers.NTM);          // ADVANCED on a day of 2023
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Programme {

    /** Returns the programme of the bundled tables. */
    static Programme standard() {
        return ProgrammeTables.BUNDLED.get();
    }

    /** Which edition of the law tables it comes from. */
    LawRelease release();

    /** The acts that are cited, by number, in the order of the days of issue; those without a known day are last. */
    Map<String, LegalAct> acts();

    /** The phases, in the order of their years. */
    List<Phase> phases();

    /** What the targets are about, in the order of their table. */
    List<TargetSubject> targetSubjects();

    /** All targets, by year; in each year those of the country before those of regions. */
    List<Target> targets();

    /** All rungs of the ladders of tiers. */
    List<TierRung> rungs();

    /** All rules on who recognises. */
    List<RecognitionRule> recognitionRules();

    /** The thematic programmes, by the day of issue of their decisions. */
    List<ThematicProgramme> thematicProgrammes();

    /** The forms of the reports, by number. */
    List<ReportForm> reportForms();

    /** The tree of sources of capital. */
    CapitalSources capitalSources();

    /** The statements of capital. */
    List<CapitalStatement> capitalStatements();

    /** Returns the act with this number, if a table cites it. */
    default Optional<LegalAct> act(String number) {
        return Optional.ofNullable(acts().get(number));
    }

    /** Returns the phase to which {@code year} belongs, if one is known. */
    default Optional<Phase> phase(int year) {
        return phases().stream().filter(phase -> phase.period().contains(year)).findFirst();
    }

    /** Returns the targets for the end of {@code year}, of the country and of regions. */
    default List<Target> targets(int year) {
        return targets().stream().filter(target -> target.year() == year).toList();
    }

    /** Returns the targets of the whole country: none, one, or one for each instrument that has another figure. */
    default List<Target> targets(TargetSubject subject, int year) {
        return targets(year).stream()
                .filter(target ->
                        target.subject().equals(subject) && target.region().isEmpty())
                .toList();
    }

    /** Returns the targets of a region; that of the country does not take the place of one that is not there. */
    default List<Target> targets(TargetSubject subject, int year, EconomicRegion region) {
        return targets(year).stream()
                .filter(target -> target.subject().equals(subject)
                        && target.region().filter(region::equals).isPresent())
                .toList();
    }

    /** Returns the targets that the act with this number has. */
    default List<Target> targetsOf(String act) {
        return targets().stream()
                .filter(target -> target.citation().act().equals(act))
                .toList();
    }

    /** Returns what units of {@code type} can be certified as on {@code day}; empty where no tier is known. */
    default Optional<TierLadder> ladder(UnitType type, LocalDate day) {
        return TierLadder.of(type, day, rungs(), recognitionRules());
    }

    /** Returns the thematic programmes that run in {@code year}. */
    default List<ThematicProgramme> thematicProgrammes(int year) {
        return thematicProgrammes().stream()
                .filter(thematic -> thematic.period().contains(year))
                .toList();
    }

    /** Returns the form with this id in the reports of {@code year}; empty where none is known, as before 2026. */
    default Optional<ReportForm> reportForm(String id, int year) {
        return reportForms().stream()
                .filter(form -> form.id().equals(id) && form.period().contains(year))
                .findFirst();
    }

    /** Returns the statements of this kind whose years include {@code year}. */
    default List<CapitalStatement> capitalStatements(CapitalStatement.Kind kind, int year) {
        return capitalStatements().stream()
                .filter(statement ->
                        statement.kind() == kind && statement.period().contains(year))
                .toList();
    }
}
