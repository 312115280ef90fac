package vn.ntm.criteria.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.catalog.Lazy;
import vn.ntm.criteria.set.Tier;

/**
 * The procedure of recognition and revocation (trình tự, thủ tục công nhận và thu hồi) as a cited table, each period
 * apart: 2540/QĐ-TTg for 2016-2020, 18/2022/QĐ-TTg with its amendment of March 2024 for 2021-2025, and what is known of
 * the time without a district level. No rules for 2026-2030 were found: there the lists are empty.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Procedure {

    private static final Lazy<Procedure> STANDARD = new Lazy<>(() -> new Procedure(ProcedureTable.read()));

    private final ImmutableList<ProcedureStep> rows;

    private Procedure(List<ProcedureStep> rows) {
        this.rows = ImmutableList.copyOf(rows);
    }

    /** Returns the bundled table. */
    public static Procedure standard() {
        return STANDARD.get();
    }

    /** Returns every row, in the order of the table. */
    public List<ProcedureStep> rows() {
        return rows;
    }

    /** Returns the steps to recognition as far as they are known, in their order; empty where no rules are known. */
    public List<ProcedureStep> steps(UnitLevel level, Tier tier, LocalDate day) {
        return rows(ProcedureStep.Kind.STEP, level, tier, day);
    }

    /** Returns the conditions of recognition as far as they are known. */
    public List<ProcedureStep> conditions(UnitLevel level, Tier tier, LocalDate day) {
        return rows(ProcedureStep.Kind.CONDITION, level, tier, day);
    }

    /** Returns the steps to revocation as far as they are known, in their order. */
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
     */
    public static List<DossierItem> missingFor(ProcedureStep step, Collection<String> held) {
        return step.needs().stream().filter(item -> !held.contains(item.id())).toList();
    }
}
