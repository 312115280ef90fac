package vn.ntm.criteria.finance;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * Which plan a figure is of (căn cứ kế hoạch). The same money gives different rates by different plans, so every plan
 * and every rate names its own; a caller may have others than the constants.
 *
 * @param nameVi the name in Vietnamese
 * @param nameEn the name in English
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlanBasis(String nameVi, String nameEn) {

    /** The whole plan of the year or the period (toàn bộ kế hoạch). */
    public static final PlanBasis WHOLE = new PlanBasis("toàn bộ kế hoạch", "the whole plan");

    /** The plan that the prime minister assigned (kế hoạch Thủ tướng Chính phủ giao). */
    public static final PlanBasis ASSIGNED_BY_PRIME_MINISTER =
            new PlanBasis("kế hoạch Thủ tướng Chính phủ giao", "the plan assigned by the prime minister");

    /** Checks that the plan has a name. */
    public PlanBasis {
        if (nameVi.isBlank() || nameEn.isBlank()) {
            throw new IllegalArgumentException("the name of a plan is blank: " + nameVi + " | " + nameEn);
        }
    }

    /** Returns the name. */
    public String toText(Language language) {
        return language.choose(nameVi, nameEn);
    }
}
