package vn.ntm.criteria.ocop;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;

/**
 * From which score a level passes a product on to the next (chuyển hồ sơ lên cấp trên).
 *
 * @param level the level that has graded
 * @param to the level that grades next
 * @param min the least score
 * @param rule where it stands
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Forwarding(OcopAuthority.Level level, OcopAuthority.Level to, Decimal min, OcopRule rule) {}
