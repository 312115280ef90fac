package vn.ntm.io.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.LineEnd;

/** Writes the matrix form so that reading it by the same profile gives the same rows. */
final class MatrixWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String TOTAL_ROW = "Tổng cộng";
    private static final String GROUP_NUMBER = "A";

    private final MatrixForm form;
    private final CsvProfile profile;

    MatrixWriter(MatrixForm form, CsvProfile profile) {
        this.form = form;
        this.profile = profile;
    }

    void write(List<ResultRow> rows, Writer out) {
        List<List<String>> records = records(rows);
        try {
            if (profile.hasByteOrderMark()) {
                out.write(BYTE_ORDER_MARK);
            }
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(profile.writtenSeparator())
                    .lineDelimiter(profile.lineEnd() == LineEnd.CRLF ? LineDelimiter.CRLF : LineDelimiter.LF)
                    .build(out);
            records.forEach(csv::writeRecord);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> records(List<ResultRow> rows) {
        List<List<String>> records = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(MatrixForm.NUMBER, MatrixForm.CODE, MatrixForm.NAME));
        header.addAll(form.criteria().keySet());
        header.addAll(List.of(MatrixForm.TOTAL, MatrixForm.NOTE));
        records.add(header);
        Optional<String> group = Optional.empty();
        int number = 0;
        for (ResultRow row : rows) {
            if (!row.set().id().equals(form.set().id())) {
                throw new IllegalArgumentException("rows: " + row.name() + " is of set "
                        + row.set().id() + ", not of " + form.set().id());
            }
            if (row.code().isEmpty() && Blanks.isBlank(row.name())) {
                throw new IllegalArgumentException("rows: one has neither code nor name, and could not be told apart");
            }
            if (!row.group().equals(group)) {
                if (row.group().isEmpty()) {
                    throw new IllegalArgumentException(
                            "rows: " + row.name() + " stands under no group, but behind rows that do");
                }
                group = row.group();
                records.add(line(GROUP_NUMBER, "", Guard.guarded(group.orElseThrow(), profile), Map.of(), "", ""));
            }
            number++;
            records.add(unit(number, row));
        }
        records.add(totals(rows));
        return records;
    }

    private List<String> unit(int number, ResultRow row) {
        return line(
                Integer.toString(number),
                row.code().map(UnitCode::text).orElse(""),
                Guard.guarded(row.name(), profile),
                row.marks(),
                row.printedTotal().map(this::number).orElse(""),
                Guard.guarded(row.note().orElse(""), profile));
    }

    private List<String> totals(List<ResultRow> rows) {
        List<String> totals = new ArrayList<>(List.of("", "", TOTAL_ROW));
        long all = 0;
        for (String no : form.criteria().values()) {
            long met = rows.stream().filter(row -> row.mark(no) == Mark.MET).count();
            all += met;
            totals.add(number(Decimal.of(met)));
        }
        totals.addAll(List.of(number(Decimal.of(all)), ""));
        return totals;
    }

    private String number(Decimal value) {
        return value.toString()
                .replace('.', profile.numbers().in(profile.writtenSeparator()).decimal());
    }

    private List<String> line(
            String number, String code, String name, Map<String, Mark> marks, String total, String note) {
        List<String> cells = new ArrayList<>(List.of(number, code, name));
        for (String no : form.criteria().values()) {
            cells.add(word(marks.getOrDefault(no, Mark.EMPTY)));
        }
        cells.addAll(List.of(total, note));
        return cells;
    }

    private String word(Mark mark) {
        return switch (mark) {
            case MET -> word(CellToken.MET);
            case NOT_MET -> word(CellToken.NOT_MET);
            case BASICALLY_MET -> word(CellToken.BASICALLY_MET);
            case NOT_ASSESSED -> word(CellToken.NOT_ASSESSED);
            case EMPTY -> "";
        };
    }

    private String word(CellToken token) {
        return profile.vocabulary().words().entrySet().stream()
                .filter(word -> word.getValue() == token)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("vocabulary: it has no word for " + token));
    }
}
