package vn.ntm.io.json.binding.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apiguardian.api.API;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.JsonKind;
import vn.ntm.io.json.binding.tables.Tables;

/** A constant of an enum, by its name. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class EnumShape<E extends Enum<E>> extends TextShape<E> {

    private static final int FEW = 8;

    private final E[] all;
    private final EnumMap<E, SerializedString> written;
    private final Map<String, E> constants;

    /** Takes the enum. */
    public EnumShape(Class<E> type) {
        this.all = type.getEnumConstants();
        this.written = new EnumMap<>(type);
        ImmutableMap.Builder<String, E> byName = ImmutableMap.builder();
        for (E constant : all) {
            byName.put(constant.name(), constant);
            written.put(constant, new SerializedString(constant.name()));
        }
        this.constants = byName.build();
    }

    @Override
    public String text(E value) {
        return value.name();
    }

    @Override
    public void write(E value, JsonGenerator json, Tables tables) throws IOException {
        json.writeString(written.get(value));
    }

    /** Of few constants the text itself tells which it is, and no text needs to be made. */
    @Override
    public E read(JsonInput in) throws IOException {
        in.expect(JsonToken.VALUE_STRING, JsonKind.TEXT);
        if (all.length <= FEW) {
            for (E constant : all) {
                if (in.isText(constant.name())) {
                    return constant;
                }
            }
        }
        return parse(in.parser().getText(), in);
    }

    @Override
    public E parse(String text, JsonInput in) {
        E constant = constants.get(text);
        if (constant == null) {
            throw in.badValue(text, String.join(", ", constants.keySet()));
        }
        return constant;
    }
}
