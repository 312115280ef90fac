package vn.ntm.criteria.set;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * Who sets a value of the law (cơ quan quy định): the nation in the decision itself, a ministry or a
 * province to which the decision leaves it, or somebody we could not establish.
 *
 * @param kind which kind of body
 * @param ministry the abbreviation of the ministry, such as {@code BYT}; empty for the other kinds
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Authority(Kind kind, String ministry) {

    /** The kinds of bodies that set values. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Kind {
        /** The decision itself. */
        NATION,
        /** The people's committee of the province (UBND cấp tỉnh). */
        PROVINCE,
        /** A ministry (bộ). */
        MINISTRY,
        /** The decision or a ministry: not established. */
        UNKNOWN
    }

    /** The decision itself. */
    public static final Authority NATION = new Authority(Kind.NATION, "");

    /** The people's committee of the province. */
    public static final Authority PROVINCE = new Authority(Kind.PROVINCE, "");

    /** Not established. */
    public static final Authority UNKNOWN = new Authority(Kind.UNKNOWN, "");

    private static final String MINISTRY = "MINISTRY:";

    /** Checks that a ministry, and only a ministry, is named. */
    public Authority {
        if ((kind == Kind.MINISTRY) == ministry.isEmpty()) {
            throw new IllegalArgumentException("kind " + kind + " does not go with the ministry \"" + ministry + "\"");
        }
    }

    /** Returns the ministry with the abbreviation {@code code}. */
    public static Authority ministry(String code) {
        return new Authority(Kind.MINISTRY, code);
    }

    /**
     * Returns the authority that {@code text} writes: {@code NATION}, {@code PROVINCE}, {@code MINISTRY:BYT},
     * {@code UNKNOWN}.
     *
     * @throws IllegalArgumentException if the text has another form; the message holds it
     */
    public static Authority parse(String text) {
        if (text.startsWith(MINISTRY)) {
            return ministry(text.substring(MINISTRY.length()));
        }
        try {
            return new Authority(Kind.valueOf(text), "");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not one of NATION, PROVINCE, MINISTRY:code, UNKNOWN: " + text, e);
        }
    }

    /** Returns whether the decision leaves the value to this body. */
    public boolean isDelegate() {
        return kind == Kind.PROVINCE || kind == Kind.MINISTRY;
    }

    /** Returns the body in words. */
    public String toText(Language language) {
        return switch (kind) {
            case NATION -> language.choose("trung ương", "the nation");
            case PROVINCE -> language.choose("UBND cấp tỉnh", "the province");
            case MINISTRY ->
                Ministry.find(ministry)
                        .map(known -> known.toText(language))
                        .orElseGet(() -> language.choose("bộ ", "the ministry ") + ministry);
            case UNKNOWN -> language.choose("chưa xác định", "not established");
        };
    }

    /** Returns the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return kind == Kind.MINISTRY ? MINISTRY + ministry : kind.name();
    }
}
