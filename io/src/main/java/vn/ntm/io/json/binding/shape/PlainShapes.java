package vn.ntm.io.json.binding.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.json.binding.input.Bounds;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.JsonKind;
import vn.ntm.io.json.binding.tables.Tables;

/** Texts, counts and truths as JSON has them, and dates. None is taken for another: {@code "1"} is no count. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PlainShapes {

    /** The most digits that a {@code long} has, and its sign: a longer number is not looked at. */
    private static final int MAX_COUNT = 20;

    private static final int ISO_LENGTH = 10;

    private PlainShapes() {}

    private static final TextShape<String> TEXT = new TextShape<>() {
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

    private static final Shape<Boolean> TRUTH = new Shape<>() {
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

    /** A count. */
    public static final Shape<Integer> INT = new Shape<>() {
        @Override
        public void write(Integer value, JsonGenerator json, Tables tables) throws IOException {
            json.writeNumber(value);
        }

        @Override
        public Integer read(JsonInput in) throws IOException {
            return (int) count(in, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    };

    private static final Shape<Long> LONG = new Shape<>() {
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

    private static final TextShape<LocalDate> DATE =
            new Scalar<>(LocalDate.class, "2023-12-31", PlainShapes::text, PlainShapes::date).shape();

    private static final Map<Class<?>, Shape<?>> BY_TYPE = byType();

    private static Map<Class<?>, Shape<?>> byType() {
        Map<Class<?>, Shape<?>> shapes = new LinkedHashMap<>();
        shapes.put(String.class, TEXT);
        shapes.put(boolean.class, TRUTH);
        shapes.put(Boolean.class, TRUTH);
        shapes.put(int.class, INT);
        shapes.put(Integer.class, INT);
        shapes.put(long.class, LONG);
        shapes.put(Long.class, LONG);
        shapes.put(LocalDate.class, DATE);
        shapes.put(OptionalInt.class, new OptionalIntShape());
        return Collections.unmodifiableMap(shapes);
    }

    /** Returns the shape of a type of the JDK; null for any other. */
    public static @Nullable Shape<?> of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** Years of four digits only: a year with a sign is none of this programme. */
    private static LocalDate date(String text) {
        if (text.length() != ISO_LENGTH) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text);
    }

    private static String text(LocalDate date) {
        String text = date.toString();
        if (text.length() != ISO_LENGTH) {
            throw new IllegalArgumentException("date " + date + ": a document holds years from 0000 to 9999");
        }
        return text;
    }

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
