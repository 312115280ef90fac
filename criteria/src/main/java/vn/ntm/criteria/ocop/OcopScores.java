package vn.ntm.criteria.ocop;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;

/**
 * What a council gave a product (phiếu điểm): points by part, and what was found of the conditions.
 *
 * @param day the day whose rules count
 * @param parts the points by the letter of the part; a part that was not scored is not there
 * @param conditions whether the mandatory conditions of the level are met
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OcopScores(LocalDate day, Map<String, Decimal> parts, Conditions conditions) {

    /** What a competent body found of the mandatory conditions of a level (điều kiện bắt buộc). */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Conditions {
        /** Nothing was found yet (chưa xác định). */
        UNKNOWN,
        /** They are met (đáp ứng). */
        MET,
        /** They are not met (không đáp ứng). */
        NOT_MET
    }

    /** Keeps the order of the parts. */
    public OcopScores {
        parts = ImmutableMap.copyOf(parts);
    }

    /** Returns no scores yet, by the rules of {@code day}. */
    public static OcopScores on(LocalDate day) {
        return new OcopScores(day, ImmutableMap.of(), Conditions.UNKNOWN);
    }

    /** Returns these scores with {@code points} for a part. */
    public OcopScores with(String part, Decimal points) {
        Map<String, Decimal> more = new LinkedHashMap<>(parts);
        more.put(part, points);
        return new OcopScores(day, more, conditions);
    }

    /**
     * Returns these scores with {@code points} for a part.
     *
     * @throws IllegalArgumentException if {@code points} is not a plain number; the message names the part
     */
    public OcopScores with(String part, String points) {
        Decimal number;
        try {
            number = Decimal.parse(points);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("part " + part + ": " + e.getMessage(), e);
        }
        return with(part, number);
    }

    /** Returns these scores with what was found of the conditions. */
    public OcopScores withConditions(Conditions found) {
        return new OcopScores(day, parts, found);
    }
}
