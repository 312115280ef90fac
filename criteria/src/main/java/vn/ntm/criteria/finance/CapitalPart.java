package vn.ntm.criteria.finance;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * A line of a table of capital with its name: a total or a part of one.
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

    String shown(VndUnit unit, Language language) {
        return amount.toOptional().map(known -> known.in(unit).toText(language)).orElse("?");
    }

    /** Returns the name. */
    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }
}
