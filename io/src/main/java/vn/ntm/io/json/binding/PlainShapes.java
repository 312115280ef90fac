package vn.ntm.io.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;

/** Texts, counts and truths as JSON has them. None is taken for another: {@code "1"} is no count. */
final class PlainShapes {

    /** The most digits that a {@code long} has, and its sign: a longer number is not looked at. */
    private static final int MAX_COUNT = 20;

    private PlainShapes() {}

    static final TextShape<String> TEXT = new TextShape<>() {
        @Override
        public String text(String value) {
            Bounds.requireAtMost("text", value.length(), Bounds.TEXT);
            return value;
        }

        @Override
        public String parse(String text, JsonInput in) {
            return text;
        }
    };

    static final Shape<Boolean> TRUTH = new Shape<>() {
        @Override
        public void write(Boolean value, JsonGenerator json, Tables tables) throws IOException {
            json.writeBoolean(value);
        }

        @Override
        public Boolean read(JsonInput in) {
            return switch (JsonKind.of(in.parser().currentToken())) {
                case TRUTH -> in.parser().currentToken() == JsonToken.VALUE_TRUE;
                default -> throw in.wrongType(JsonKind.TRUTH);
            };
        }
    };

    static final Shape<Integer> INT = new Shape<>() {
        @Override
        public void write(Integer value, JsonGenerator json, Tables tables) throws IOException {
            json.writeNumber(value);
        }

        @Override
        public Integer read(JsonInput in) throws IOException {
            return (int) count(in, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    };

    static final Shape<Long> LONG = new Shape<>() {
        @Override
        public void write(Long value, JsonGenerator json, Tables tables) throws IOException {
            // A tree holds the number as it was written; what is read from text is an int where it fits.
            if (value == value.intValue()) {
                json.writeNumber(value.intValue());
            } else {
                json.writeNumber(value);
            }
        }

        @Override
        public Long read(JsonInput in) throws IOException {
            return count(in, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    };

    private static long count(JsonInput in, long least, long most) throws IOException {
        in.expect(JsonToken.VALUE_NUMBER_INT, JsonKind.INTEGER);
        JsonParser parser = in.parser();
        String digits = parser.getText();
        if (digits.length() <= MAX_COUNT) {
            BigInteger count = new BigInteger(digits);
            if (count.compareTo(BigInteger.valueOf(least)) >= 0 && count.compareTo(BigInteger.valueOf(most)) <= 0) {
                return count.longValueExact();
            }
        }
        throw in.badValue(digits, least + ".." + most);
    }
}
