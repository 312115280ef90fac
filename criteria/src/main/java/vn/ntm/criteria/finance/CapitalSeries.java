package vn.ntm.criteria.finance;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * What a figure of capital says (loại số liệu vốn): a plan, or what was done to a day.
 *
 * @param stage planned, allocated, disbursed or mobilised
 * @param basis which plan; present for plans and for nothing else
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CapitalSeries(Stage stage, Optional<PlanBasis> basis) {

    /** Allocated to units and works (đã phân bổ). */
    public static final CapitalSeries ALLOCATED = new CapitalSeries(Stage.ALLOCATED, Optional.empty());

    /** Disbursed (đã giải ngân). */
    public static final CapitalSeries DISBURSED = new CapitalSeries(Stage.DISBURSED, Optional.empty());

    /** Mobilised (đã huy động). */
    public static final CapitalSeries MOBILISED = new CapitalSeries(Stage.MOBILISED, Optional.empty());

    /** How far the money is. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Stage {
        /** Planned (kế hoạch). */
        PLAN("kế hoạch vốn", "plan", "Mức kế hoạch", "Planned share"),
        /** Allocated (phân bổ). */
        ALLOCATED("vốn đã phân bổ", "allocated", "Tỷ lệ phân bổ", "Allocated share"),
        /** Disbursed (giải ngân). */
        DISBURSED("vốn đã giải ngân", "disbursed", "Tỷ lệ giải ngân", "Disbursement rate"),
        /** Mobilised (huy động). */
        MOBILISED("vốn đã huy động", "mobilised", "Tỷ lệ huy động", "Mobilised share");

        private final String vietnamese;
        private final String english;
        private final String rateVi;
        private final String rateEn;

        Stage(String vietnamese, String english, String rateVi, String rateEn) {
            this.vietnamese = vietnamese;
            this.english = english;
            this.rateVi = rateVi;
            this.rateEn = rateEn;
        }

        /** Whether a figure holds until there is a later one; what was spent to a day says nothing of another day. */
        boolean holdsOn() {
            return this == PLAN || this == ALLOCATED;
        }

        String rateName(Language language) {
            return language.choose(rateVi, rateEn);
        }
    }

    /** Checks that plans, and only plans, say which. */
    public CapitalSeries {
        if (basis.isPresent() != (stage == Stage.PLAN)) {
            throw new IllegalArgumentException("stage " + stage + " does not go with basis "
                    + basis.map(PlanBasis::nameEn).orElse("(none)"));
        }
    }

    /** Returns the plan {@code basis}. */
    public static CapitalSeries plan(PlanBasis basis) {
        return new CapitalSeries(Stage.PLAN, Optional.of(basis));
    }

    /** Returns the name: {@code kế hoạch vốn (toàn bộ kế hoạch)}. */
    public String toText(Language language) {
        return language.choose(stage.vietnamese, stage.english)
                + basis.map(plan -> " (" + plan.toText(language) + ")").orElse("");
    }
}
