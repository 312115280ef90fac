package vn.ntm.tables.law.facts;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The readings for one set. Each must be of use, so that none outlives the fact that it is about. */
public final class SetReadings {

    private static final Pattern ID = Pattern.compile("[a-z0-9_%]+");

    private final String set;
    private final Map<String, String> readings;
    private final Map<String, String> units;
    private final Set<String> used = new LinkedHashSet<>();

    SetReadings(String set, Map<String, String> readings, Map<String, String> units) {
        this.set = set;
        this.readings = readings;
        this.units = units;
    }

    /**
     * Returns how a field of an item is read, if that is said.
     *
     * @param item the number of the indicator, and {@code /} and the id of a part
     */
    public Optional<String> find(String item, String field) {
        String key = item + " " + field;
        Optional<String> value = Optional.ofNullable(readings.get(key));
        value.ifPresent(found -> used.add(key));
        return value;
    }

    /** Returns the id of a unit that the facts spell out. */
    public String unit(String word, String name) {
        String unit = units.getOrDefault(word, word);
        if (!ID.matcher(unit).matches()) {
            throw new IllegalArgumentException(name + ", unit: \"" + word + "\" has no id in law-units.csv");
        }
        return unit;
    }

    /**
     * Checks that every reading was of use.
     *
     * @throws IllegalArgumentException if one was not; the message holds it
     */
    void checkUsed() {
        for (String key : readings.keySet()) {
            if (!used.contains(key)) {
                throw new IllegalArgumentException(
                        "law-readings.csv: " + set + ", " + key + ": the facts ask for no such reading");
            }
        }
    }
}
