package vn.ntm.cli.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** JSON of what only the command line shows; the library's own values are written by the library. */
public final class CliJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private CliJson() {}

    /** Returns a record on one line. */
    public static String line(Record value) {
        return write(MAPPER, value);
    }

    /** Returns a record as a document that people can read too; its lines end the same on every system. */
    public static String document(Record value) {
        return write(MAPPER.copy().enable(SerializationFeature.INDENT_OUTPUT), value)
                .replace("\r\n", "\n");
    }

    /** Returns what the library wrote, to stand inside a document. */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(ObjectMapper mapper, Record value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
