package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Tier;

/**
 * That a unit took in whole other ones and went on under its own code and name (nhập nguyên đơn vị khác vào đơn vị giữ
 * tên). It is the same unit, so its own certificates are what they were, and those of the others came to it by
 * {@code rule}. The rule speaks of the larger unit as a whole, so it is here also where none of the others was certified:
 * by letter 267/BNN-VPĐP the province has to decide on the common tier, and {@code towards} is what the unit works towards.
 *
 * @param date the first day of the larger unit
 * @param absorbed the codes that the others had, in their order
 * @param rule the rule on the merger; empty where none is given for it
 * @param towards the tier that the unit works towards, where the rule says so and every part is known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Absorption(LocalDate date, List<UnitCode> absorbed, Optional<CarryRule> rule, Optional<Tier> towards) {

    /** Puts the codes in their order. */
    public Absorption {
        absorbed = absorbed.stream().sorted().toList();
    }
}
