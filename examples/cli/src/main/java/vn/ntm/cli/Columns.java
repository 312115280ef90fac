package vn.ntm.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Rows of text with their columns aligned. Marks of colour in a cell take no width. */
final class Columns {

    private static final String GAP = "  ";

    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();

    Columns(String indent) {
        this.indent = indent;
    }

    Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void print(Console console) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = width(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else if (width > widths.get(i)) {
                    widths.set(i, width);
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                line.append(console.ansi().string(cell));
                if (i + 1 < row.size()) {
                    line.append(" ".repeat(widths.get(i) - width(cell))).append(GAP);
                }
            }
            console.line(line.toString().stripTrailing());
        }
    }

    /** The names and units of this library are composed, so that each code point is one column wide. */
    private static int width(String cell) {
        String plain = Ansi.OFF.string(cell);
        return plain.codePointCount(0, plain.length());
    }
}
