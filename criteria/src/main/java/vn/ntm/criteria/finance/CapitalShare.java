package vn.ntm.criteria.finance;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.Computed;
import vn.ntm.core.text.Language;

/**
 * One line of capital as a share of another (cơ cấu nguồn vốn): credit of all resources, or local counterpart capital to
 * the central budget, which may be more than 100 %. What share the counterpart must have was not read.
 *
 * @param part the line that is divided
 * @param whole the line that it is divided by
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CapitalShare(CapitalPart part, CapitalPart whole) {

    /** Returns the two amounts, unless one is missing or the second is zero. */
    public Computed<Ratio> ratio() {
        return CapitalPart.ratio(part.amount(), whole.amount());
    }

    /** Returns the share with its working: Vốn tín dụng, năm 2022 / Tổng ...: 436.738 / 621.324 tỷ đồng = 70,3 %. */
    public String toText(VndUnit unit, int scale, Language language) {
        return part.name(language)
                + " / "
                + whole.name(language)
                + ": "
                + CapitalPart.division(part.amount(), whole.amount(), unit, language)
                + " = "
                + ratio().toText(language, ratio -> ratio.toPercentText(scale, language));
    }
}
