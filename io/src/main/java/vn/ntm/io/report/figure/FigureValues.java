package vn.ntm.io.report.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.io.profile.CellToken;

/** The figures of a form by row and column. What nobody gave is not there: it is unknown, and an empty cell. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FigureValues {

    private final Map<String, Map<String, Decimal>> numbers = new LinkedHashMap<>();
    private final Map<String, Map<String, CellToken>> results = new LinkedHashMap<>();

    public void put(String line, String column, Decimal number) {
        numbers.computeIfAbsent(line, any -> new LinkedHashMap<>()).put(column, number);
    }

    public void put(String line, String column, long count) {
        put(line, column, Decimal.of(count));
    }

    public void put(String line, String column, CellToken result) {
        results.computeIfAbsent(line, any -> new LinkedHashMap<>()).put(column, result);
    }

    public Optional<Decimal> number(String line, String column) {
        return Optional.ofNullable(numbers.getOrDefault(line, Map.of()).get(column));
    }

    public Optional<CellToken> result(String line, String column) {
        return Optional.ofNullable(results.getOrDefault(line, Map.of()).get(column));
    }

    /** Returns whether some row has something in a column. */
    public boolean has(String column) {
        return numbers.values().stream().anyMatch(row -> row.containsKey(column))
                || results.values().stream().anyMatch(row -> row.containsKey(column));
    }
}
