package vn.ntm.io.json.binding;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** A constant of an enum, by its name. */
final class EnumShape<E extends Enum<E>> extends TextShape<E> {

    private final Map<String, E> constants;

    EnumShape(Class<E> type) {
        ImmutableMap.Builder<String, E> byName = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name(), constant);
        }
        this.constants = byName.build();
    }

    @Override
    public String text(E value) {
        return value.name();
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
