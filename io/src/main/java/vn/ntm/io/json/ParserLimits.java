package vn.ntm.io.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.Locale;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;

/** {@link JsonLimits} as a parser has them, and which of them a parser says was exceeded. */
final class ParserLimits {

    private static final String TEXT_LENGTH = "textLength";

    private final JsonLimits limits;
    private final String ofNumbers;

    private ParserLimits(JsonLimits limits, String ofNumbers) {
        this.limits = limits;
        this.ofNumbers = ofNumbers;
    }

    static ParserLimits of(JsonLimits limits) {
        return new ParserLimits(limits, "numberLength");
    }

    /** Returns the limits where a number is kept as the text that it is written with, and may be as long as any other. */
    static ParserLimits withNumbersAsTexts(JsonLimits limits) {
        return new ParserLimits(limits, TEXT_LENGTH);
    }

    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.nameLength())
                .maxNumberLength(value(ofNumbers))
                .build();
    }

    Failure failure(StreamConstraintsException e, Origin origin) {
        String limit = exceeded(String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT));
        return Failure.builder()
                .reason(FailureReason.LIMIT_EXCEEDED)
                .origin(origin)
                .putAttributes("limit", limit)
                .putAttributes("value", Integer.toString(value(limit)))
                .build();
    }

    /** Jackson tells its bounds apart by its message alone. */
    private String exceeded(String message) {
        if (message.contains("depth")) {
            return "depth";
        }
        if (message.contains("name")) {
            return "nameLength";
        }
        return message.contains("number") ? ofNumbers : TEXT_LENGTH;
    }

    private int value(String limit) {
        return switch (limit) {
            case "depth" -> limits.depth();
            case "nameLength" -> limits.nameLength();
            case "numberLength" -> limits.numberLength();
            default -> limits.textLength();
        };
    }
}
