package vn.ntm.criteria.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;
import vn.ntm.core.table.Lazy;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.set.Tier;

/**
 * The procedure of recognition and revocation (trình tự, thủ tục công nhận và thu hồi) as a cited table, each period
 * apart: for 2014-2016 the one condition of 372/QĐ-TTg that was read, for 2016-2020 2540/QĐ-TTg, for 2021-2025
 * 18/2022/QĐ-TTg with its amendment of March 2024, and what is known of the time without a district level. No rules
 * for 2026-2030 were found: there the lists are empty.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Procedure {

    private static final Lazy<Procedure> STANDARD = new Lazy<>(() -> new Procedure(ProcedureTable.read()));

    private final ImmutableList<DossierItem> papers;
    private final ImmutableList<ProcedureStep> rows;

    private Procedure(ProcedureTable table) {
        this.papers = ImmutableList.copyOf(table.items());
        this.rows = ImmutableList.copyOf(table.steps());
    }

    /** Returns the bundled table. */
    public static Procedure standard() {
        return STANDARD.get();
    }

    /** Returns every paper of which it is known that a dossier needs it. */
    public List<DossierItem> papers() {
        return papers;
    }

    /** Returns every row, in the order of the table. */
    public List<ProcedureStep> rows() {
        return rows;
    }

    /**
     * Returns the steps to recognition as far as they are known, in their order; empty where no rules are known, and where
     * no unit of the level can be certified as the tier on the day.
     */
    public List<ProcedureStep> steps(UnitLevel level, Tier tier, LocalDate day) {
        return canBeGranted(level, tier, day) ? rows(ProcedureStep.Kind.STEP, level, tier, day) : List.of();
    }

    /** Returns the conditions of recognition as far as they are known; empty where {@link #steps} are. */
    public List<ProcedureStep> conditions(UnitLevel level, Tier tier, LocalDate day) {
        return canBeGranted(level, tier, day) ? rows(ProcedureStep.Kind.CONDITION, level, tier, day) : List.of();
    }

    /** Rules of recognition hold for years, a tier may have come later. */
    private static boolean canBeGranted(UnitLevel level, Tier tier, LocalDate day) {
        return Programme.standard().rungs().stream()
                .anyMatch(rung -> rung.tier().equals(tier)
                        && rung.validity().contains(day)
                        && rung.unitTypes().stream().anyMatch(type -> type.level() == level));
    }

    /** Returns the steps to revocation as far as they are known, in their order; what was granted can be lost later. */
    public List<ProcedureStep> lossSteps(UnitLevel level, Tier tier, LocalDate day) {
        return rows(ProcedureStep.Kind.LOSS, level, tier, day);
    }

    private List<ProcedureStep> rows(ProcedureStep.Kind kind, UnitLevel level, Tier tier, LocalDate day) {
        return rows.stream()
                .filter(step -> step.kind() == kind && step.isFor(level, tier, day))
                .toList();
    }

    /**
     * Returns the papers that a step needs and the dossier does not hold, as far as is known what it needs.
     *
     * @param step the step
     * @param held the ids of the papers that are there
     * @throws IllegalArgumentException if an id is that of no paper; the message names it
     */
    public static List<DossierItem> missingFor(ProcedureStep step, Collection<String> held) {
        Set<String> known = new TreeSet<>();
        standard().papers().forEach(item -> known.add(item.id()));
        step.needs().forEach(item -> known.add(item.id()));
        for (String id : held) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException("held: no paper has the id \"" + id + "\"; there are " + known);
            }
        }
        return step.needs().stream().filter(item -> !held.contains(item.id())).toList();
    }
}
