package vn.ntm.tables.law.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who sets a level.
 *
 * @param body as the tables write it: NATION, PROVINCE, MINISTRY:code, UNKNOWN
 * @param floor whether the body is held to a floor
 * @param act the act by which it does, or empty
 * @param since the day of that act, or empty
 */
public record SetBy(String body, boolean floor, String act, String since) {

    /** Nobody knows. */
    public static final SetBy UNKNOWN = new SetBy("UNKNOWN", false, "", "");

    private static final ImmutableMap<String, String> BODIES =
            ImmutableMap.of("national", "NATION", "province", "PROVINCE", "unknown", "UNKNOWN");

    private static final Pattern MINISTRY =
            Pattern.compile("ministry:(\\S+)(?: \\((\\S+), (\\d{4}-\\d\\d-\\d\\d)\\))?");

    /** A ministry publishes the least, and each province its own level. */
    private static final Pattern FLOOR = Pattern.compile("ministry:\\S+ floor; province .*");

    /** Returns who sets what passes of an indicator. */
    public static SetBy of(Item item) {
        JsonNode field = item.node().path("set_by");
        if (field.isNull()) {
            return UNKNOWN;
        }
        String text = item.text("set_by");
        String body = BODIES.get(text);
        if (body != null) {
            return new SetBy(body, false, "", "");
        }
        if (FLOOR.matcher(text).matches()) {
            return new SetBy("PROVINCE", true, "", "");
        }
        Matcher ministry = MINISTRY.matcher(text);
        if (!ministry.matches()) {
            throw new IllegalArgumentException(item.name() + ": not a body that sets levels: " + text);
        }
        boolean dated = ministry.group(2) != null;
        return new SetBy(
                "MINISTRY:" + ministry.group(1).replace('Đ', 'D'),
                false,
                dated ? ministry.group(2) : "",
                dated ? ministry.group(3) : "");
    }

    /** Returns whether the law leaves what passes to a province. */
    public boolean isProvince() {
        return body.equals("PROVINCE");
    }
}
