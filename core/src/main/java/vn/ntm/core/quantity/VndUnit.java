package vn.ntm.core.quantity;

import java.math.BigDecimal;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** The steps in which Vietnamese reports count money. */
@API(status = API.Status.STABLE, since = "0.1")
public enum VndUnit {
    /** đồng. */
    DONG(0, "đồng", "VND"),
    /** nghìn đồng, 10^3. */
    THOUSAND(3, "nghìn đồng", "thousand VND"),
    /** triệu đồng, 10^6. */
    MILLION(6, "triệu đồng", "million VND"),
    /** tỷ đồng, 10^9. */
    BILLION(9, "tỷ đồng", "billion VND"),
    /** nghìn tỷ đồng, 10^12. */
    TRILLION(12, "nghìn tỷ đồng", "trillion VND"),
    /** triệu tỷ đồng, 10^15. */
    QUADRILLION(15, "triệu tỷ đồng", "quadrillion VND");

    private final int zeros;
    private final String vietnamese;
    private final String english;

    VndUnit(int zeros, String vietnamese, String english) {
        this.zeros = zeros;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns how many đồng one of this unit is. */
    public Decimal dong() {
        return Decimal.of(BigDecimal.ONE.scaleByPowerOfTen(zeros));
    }

    /** Returns how many of this unit one đồng is. */
    Decimal perDong() {
        return Decimal.of(BigDecimal.ONE.movePointLeft(zeros));
    }

    /** Returns the name of the unit. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
