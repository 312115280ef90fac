package vn.ntm.spark.line;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Plain rows of any source, written as the lines of a wide file that is separated by commas. */
public final class RowLines implements Iterator<String> {

    private final Iterator<Row> rows;
    private final StringBuilder line = new StringBuilder();

    /** Writes rows as they are asked for. */
    public RowLines(Iterator<Row> rows) {
        this.rows = rows;
    }

    /** Returns the line that names columns. */
    public static String header(List<String> names) {
        StringBuilder line = new StringBuilder();
        for (String name : names) {
            cell(line, name);
        }
        line.setLength(line.length() - 1);
        return line.toString();
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public String next() {
        Row row = rows.next();
        line.setLength(0);
        for (int i = 0; i < row.size(); i++) {
            cell(line, text(row.get(i)));
        }
        line.setLength(line.length() - 1);
        return line.toString();
    }

    private static void cell(StringBuilder line, String text) {
        boolean quoted = isQuoted(text);
        if (!quoted) {
            line.append(text).append(',');
            return;
        }
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                line.append('"');
            }
            // Only remarks have lines; a record is to be one.
            line.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        line.append('"').append(',');
    }

    private static boolean isQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\",;\t\n\r".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Numbers without an exponent, whatever holds them; a binary number as the shortest decimal that is read as it. */
    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double || value instanceof Float) {
            String text = value.toString();
            return text.endsWith("N") || text.endsWith("y") ? text : new BigDecimal(text).toPlainString();
        }
        return value.toString();
    }
}
