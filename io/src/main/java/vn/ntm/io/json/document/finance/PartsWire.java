package vn.ntm.io.json.document.finance;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.finance.CapitalPart;
import vn.ntm.criteria.finance.Dimension;
import vn.ntm.criteria.finance.PartsCheck;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link PartsCheck}: a whole and its parts, and whether they agree. */
record PartsWire(CapitalPart whole, Optional<Dimension> dimension, List<CapitalPart> parts, Sum outcome) {

    /** What the parts add up to. */
    record Sum(PartsCheck.Verdict verdict, Vnd sumOfKnown, Computed<Vnd> excess) {}

    static PartsWire of(PartsCheck check, Tables tables) {
        return new PartsWire(
                check.whole(),
                check.dimension(),
                check.parts(),
                new Sum(check.verdict(), check.sumOfKnown(), check.excess()));
    }

    PartsCheck toValue(Tables tables) {
        return new PartsCheck(whole, dimension, parts);
    }
}
