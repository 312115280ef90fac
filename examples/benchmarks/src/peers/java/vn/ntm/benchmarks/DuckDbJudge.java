package vn.ntm.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The set as SQL of DuckDB over one wide table in memory, one thread. The communes stand in it several times, so that what
 * a query costs beside its rows does not count.
 */
final class DuckDbJudge implements AutoCloseable {

    /** How often each commune stands in the table. */
    static final int COPIES = 10;

    private final PeerCommunes communes;
    private final Connection connection;
    private final Statement statement;
    private final PreparedStatement rollUp;
    private final String results;

    DuckDbJudge(PeerCommunes communes) throws SQLException {
        this.communes = communes;
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.statement = connection.createStatement();
        statement.execute("SET threads = 1");
        fill();
        String criteria = IntStream.range(0, communes.criteria.size())
                .mapToObj(i -> "c" + i)
                .collect(Collectors.joining(" + ", "", " AS n"));
        String judged = "SELECT id, " + asks() + ", " + criteria() + " FROM communes JOIN levels USING (region)";
        this.rollUp = connection.prepareStatement("SELECT sum(n), count(*), "
                + IntStream.range(0, communes.criteria.size())
                        .mapToObj(i -> "sum(c" + i + ")")
                        .collect(Collectors.joining(", "))
                + " FROM (SELECT *, " + criteria + " FROM (" + judged + "))");
        this.results = "CREATE OR REPLACE TEMP TABLE results AS SELECT *, " + criteria + " FROM (" + judged + ")";
    }

    private void fill() throws SQLException {
        String columns = IntStream.range(0, communes.asks.size())
                .mapToObj(i -> "v" + i + " DOUBLE")
                .collect(Collectors.joining(", "));
        statement.execute("CREATE TABLE communes (id INTEGER, region TINYINT, " + columns + ")");
        statement.execute("CREATE TABLE levels (region TINYINT, " + columns.replace("v", "l") + ")");
        try (DuckDBAppender rows = appender("communes")) {
            for (int copy = 0; copy < COPIES; copy++) {
                for (int i = 0; i < communes.values.length; i++) {
                    rows.beginRow();
                    rows.append(i);
                    row(rows, communes.regions[i], communes.values[i]);
                }
            }
        }
        try (DuckDBAppender rows = appender("levels")) {
            for (int region = 0; region < communes.levels.length; region++) {
                rows.beginRow();
                row(rows, region, communes.levels[region]);
            }
        }
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    private static void row(DuckDBAppender rows, int region, double[] numbers) throws SQLException {
        rows.append((byte) region);
        for (double number : numbers) {
            rows.append(number);
        }
        rows.endRow();
    }

    private String asks() {
        return IntStream.range(0, communes.asks.size())
                .mapToObj(i -> condition(i) + " AS a" + i)
                .collect(Collectors.joining(", "));
    }

    private String condition(int ask) {
        return "(v" + ask + " " + communes.asks.get(ask).operator() + " l" + ask + ")";
    }

    private String criteria() {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < communes.criteria.size(); i++) {
            columns.add(communes.criteria.get(i).stream().map(this::condition).collect(Collectors.joining(" AND "))
                    + " AS c" + i);
        }
        return columns.stream()
                .map(column -> "CAST(" + column.replace(" AS ", " AS TINYINT) AS "))
                .collect(Collectors.joining(", "));
    }

    /** Returns how many criteria all met, how many communes there are, and how many met each criterion. */
    long[] rollUp() throws SQLException {
        long[] figures = new long[2 + communes.criteria.size()];
        try (ResultSet row = rollUp.executeQuery()) {
            row.next();
            for (int i = 0; i < figures.length; i++) {
                figures[i] = row.getLong(i + 1);
            }
        }
        return figures;
    }

    /** Makes a table of every answer of every commune. */
    boolean results() throws SQLException {
        return statement.execute(results);
    }

    /** Returns how many criteria each commune met, from that table. */
    int[] counts() throws SQLException {
        int[] counts = new int[communes.values.length];
        results();
        try (ResultSet rows = statement.executeQuery("SELECT id, n FROM results")) {
            while (rows.next()) {
                counts[rows.getInt(1)] = rows.getInt(2);
            }
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
