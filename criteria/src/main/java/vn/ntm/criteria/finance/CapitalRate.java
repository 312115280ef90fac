package vn.ntm.criteria.finance;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.Computed;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;

/**
 * What part of a plan was allocated, disbursed or mobilised (tỷ lệ phân bổ, giải ngân, huy động), with what it divides
 * by. Both amounts are kept; nothing is rounded before it is shown. It may be above 100 %.
 *
 * @param nameVi what it is about, in Vietnamese
 * @param nameEn what it is about, in English
 * @param done what was done
 * @param doneAmount how much, or why it is not known
 * @param base what it is divided by, a plan with its name or an allocation
 * @param baseAmount how much, or why it is not known
 * @param day the day to which it was done and on which the plan holds
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CapitalRate(
        String nameVi,
        String nameEn,
        CapitalSeries done,
        Computed<Vnd> doneAmount,
        CapitalSeries base,
        Computed<Vnd> baseAmount,
        LocalDate day) {

    /** Returns the disbursement rate of a line of a report that is not under a heading, such as another programme. */
    public static CapitalRate ofDisbursement(CapitalPart disbursed, PlanBasis basis, CapitalPart plan, LocalDate day) {
        return new CapitalRate(
                disbursed.nameVi(),
                disbursed.nameEn(),
                CapitalSeries.DISBURSED,
                disbursed.amount(),
                CapitalSeries.plan(basis),
                plan.amount(),
                day);
    }

    /** Returns the two amounts, unless one is missing or nothing was planned. Rates of disjoint lines add their terms. */
    public Computed<Ratio> ratio() {
        return CapitalPart.ratio(doneAmount, baseAmount);
    }

    /** Returns the rate in percent with at most {@code scale} decimals, rounded half up once. */
    public Computed<Percentage> toPercentage(int scale) {
        return ratio().map(ratio -> ratio.toPercentage(scale).orElseThrow());
    }

    /** Returns the rate with its working: both amounts in {@code unit}, the plan, the rate with {@code scale} decimals. */
    public String toText(VndUnit unit, int scale, Language language) {
        String until = language.choose(", đến ngày ", ", to ") + DayText.of(day, language);
        return done.stage().rateName(language)
                + ", "
                + language.choose(nameVi, nameEn)
                + until
                + ": "
                + CapitalPart.division(doneAmount, baseAmount, unit, language)
                + language.choose(" so với ", " against ")
                + base.toText(language)
                + " = "
                + ratio().toText(language, ratio -> ratio.toPercentText(scale, language));
    }
}
