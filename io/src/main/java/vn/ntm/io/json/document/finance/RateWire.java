package vn.ntm.io.json.document.finance;

import java.time.LocalDate;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.finance.CapitalRate;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link CapitalRate}: the two amounts, and the one as a share of the other. */
record RateWire(
        String nameVi,
        String nameEn,
        CapitalSeries done,
        Computed<Vnd> doneAmount,
        CapitalSeries base,
        Computed<Vnd> baseAmount,
        LocalDate day,
        Computed<Ratio> outcome) {

    static RateWire of(CapitalRate rate, Tables tables) {
        return new RateWire(
                rate.nameVi(),
                rate.nameEn(),
                rate.done(),
                rate.doneAmount(),
                rate.base(),
                rate.baseAmount(),
                rate.day(),
                rate.ratio());
    }

    CapitalRate toValue(Tables tables) {
        return new CapitalRate(nameVi, nameEn, done, doneAmount, base, baseAmount, day);
    }
}
