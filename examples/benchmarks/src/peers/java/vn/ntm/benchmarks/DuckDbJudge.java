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
        String judged = "SELECT *, " + count() + " FROM (SELECT *, " + criteria() + " FROM (SELECT id, " + asks()
                + " FROM communes JOIN levels USING (region)))";
        this.rollUp = connection.prepareStatement("SELECT sum(n), count(*), "
                + each(communes.criteria.size(), ", ", "sum(c%d)") + " FROM (" + judged + ")");
        this.results = "CREATE OR REPLACE TEMP TABLE results AS " + judged;
    }

    private static String each(int count, String between, String form) {
        return IntStream.range(0, count)
                .mapToObj(i -> form.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining(between));
    }

    private void fill() throws SQLException {
        String columns = each(communes.asks.size(), ", ", "v%d DOUBLE");
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
                .mapToObj(i -> "(v" + i + " " + communes.asks.get(i).operator() + " l" + i + ") AS a" + i)
                .collect(Collectors.joining(", "));
    }

    private String criteria() {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < communes.criteria.size(); i++) {
            String all = communes.criteria.get(i).stream().map(ask -> "a" + ask).collect(Collectors.joining(" AND "));
            columns.add("CAST(" + all + " AS TINYINT) AS c" + i);
        }
        return String.join(", ", columns);
    }

    private String count() {
        return each(communes.criteria.size(), " + ", "c%d") + " AS n";
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
