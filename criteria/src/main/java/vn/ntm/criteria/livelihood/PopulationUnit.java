package vn.ntm.criteria.livelihood;

import java.math.BigDecimal;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/** The steps in which reports count people (đơn vị tính dân số). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PopulationUnit {
    /** người. */
    PERSON(0, "người", "persons"),
    /** nghìn người. */
    THOUSAND(3, "nghìn người", "thousand persons"),
    /** triệu người. */
    MILLION(6, "triệu người", "million persons");

    private final int zeros;
    private final String vietnamese;
    private final String english;

    PopulationUnit(int zeros, String vietnamese, String english) {
        this.zeros = zeros;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns how many persons one of this unit is. */
    public Decimal persons() {
        return Decimal.of(BigDecimal.ONE.scaleByPowerOfTen(zeros));
    }

    /** Returns how many of this unit one person is. */
    Decimal perPerson() {
        return Decimal.of(BigDecimal.ONE.movePointLeft(zeros));
    }

    /** Returns the name of the unit. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
