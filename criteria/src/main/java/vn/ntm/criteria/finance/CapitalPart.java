package vn.ntm.criteria.finance;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * A line of a table of capital with its name (dòng của biểu vốn): a total or a part of one.
 *
 * @param nameVi the name in Vietnamese
 * @param nameEn the name in English
 * @param amount the amount, or why there is none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CapitalPart(String nameVi, String nameEn, Computed<Vnd> amount) {

    /** Returns a line with an amount. */
    public static CapitalPart of(String nameVi, String nameEn, Vnd amount) {
        return new CapitalPart(nameVi, nameEn, Computed.of(amount));
    }

    /** Returns a line that the report has without an amount: missing, not zero. */
    public static CapitalPart missing(String nameVi, String nameEn) {
        return new CapitalPart(nameVi, nameEn, Computed.notComputable(NotComputableReason.MISSING_OPERAND));
    }

    static CapitalPart of(CapitalHeading heading, CapitalSources sources, Computed<Vnd> amount) {
        return new CapitalPart(heading.toText(sources, Language.VI), heading.toText(sources, Language.EN), amount);
    }

    /** Returns {@code part} of {@code whole}, unless one is missing or the whole is zero. */
    static Computed<Ratio> ratio(Computed<Vnd> part, Computed<Vnd> whole) {
        if (whole instanceof Computed.NotComputable<Vnd> missing) {
            return Computed.notComputable(missing.reason());
        }
        Vnd base = whole.orElseThrow();
        if (part.isComputable() && base.dong().signum() == 0) {
            return Computed.notComputable(NotComputableReason.ZERO_DENOMINATOR);
        }
        return part.map(amount -> amount.of(base));
    }

    /** Shows both amounts with a slash between, a question mark for one that is missing, and the unit. */
    static String division(Computed<Vnd> part, Computed<Vnd> whole, VndUnit unit, Language language) {
        return shown(part, unit, language) + " / " + shown(whole, unit, language) + " " + unit.toText(language);
    }

    private static String shown(Computed<Vnd> amount, VndUnit unit, Language language) {
        return amount.toOptional().map(known -> known.in(unit).toText(language)).orElse("?");
    }

    /** Returns the name. */
    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }
}
