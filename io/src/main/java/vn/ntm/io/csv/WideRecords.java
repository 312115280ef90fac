package vn.ntm.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.sheet.CsvOutput;

/** The records of the wide form: its header, then a row for each dossier. */
final class WideRecords {

    private final WideColumns columns;

    /** The observations of a row by their columns. */
    private final @Nullable Observation[] row;

    /** What the observations of the dossier before were about, and their columns: mostly those of the next as well. */
    private final List<Subject> before = new ArrayList<>();

    private final List<Integer> columnsBefore = new ArrayList<>();

    private WideRecords(WideColumns columns) {
        this.columns = columns;
        this.row = new @Nullable Observation[columns.count()];
    }

    static Consumer<CsvOutput> of(WideColumns columns, List<Dossier> dossiers) {
        WideRecords records = new WideRecords(columns);
        for (Dossier dossier : dossiers) {
            columns.use(dossier.date());
            List<Observation> observations = dossier.observations();
            for (int i = 0; i < observations.size(); i++) {
                Observation observation = observations.get(i);
                columns.use(records.column(i, observation.subject()));
                WideColumns.requireAppraisal(dossier.unit(), observation.subject(), observation.by());
            }
        }
        return csv -> {
            columns.header(csv);
            int[] used = columns.used();
            dossiers.forEach(dossier -> records.write(dossier, used, csv));
        };
    }

    /** Returns the column of the observation that stands at a place among those of its dossier. */
    private int column(int place, Subject subject) {
        if (place < before.size() && before.get(place).equals(subject)) {
            return columnsBefore.get(place);
        }
        int column = columns.column(subject);
        if (place < before.size()) {
            before.set(place, subject);
            columnsBefore.set(place, column);
        } else {
            before.add(subject);
            columnsBefore.add(column);
        }
        return column;
    }

    private void write(Dossier dossier, int[] used, CsvOutput csv) {
        Arrays.fill(row, null);
        List<Observation> observations = dossier.observations();
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            int column = column(i, observation.subject());
            if (row[column] != null) {
                throw new IllegalArgumentException("dossiers: two observations of " + observation.subject()
                        + " in that of " + dossier.unit() + "; a cell holds one");
            }
            row[column] = observation;
        }
        columns.unit(
                dossier.unit(),
                dossier.date(),
                dossier.region().map(EconomicRegion::id).orElse(""),
                dossier.group().orElse(""),
                dossier.flags().isEmpty()
                        ? ""
                        : dossier.flags().stream().map(Enum::name).collect(Collectors.joining(";")),
                csv);
        for (int column : used) {
            cell(column, row[column], csv);
        }
        csv.end();
    }

    private void cell(int column, @Nullable Observation observation, CsvOutput csv) {
        if (observation == null) {
            csv.empty();
            return;
        }
        switch (observation.status()) {
            case MEASURED -> {
                Decimal value = observation.value().orElseThrow();
                MeasureUnit scale = columns.scale(column);
                if (scale == null) {
                    csv.number(value);
                } else {
                    csv.word(scale.format(value));
                }
            }
            case ATTESTED ->
                columns.word(
                        observation.finding().orElseThrow() == Finding.MET ? CellToken.MET : CellToken.NOT_MET, csv);
            case NOT_APPLICABLE -> columns.word(CellToken.NOT_APPLICABLE, csv);
            case NOT_ASSESSED -> columns.word(CellToken.NOT_ASSESSED, csv);
        }
    }
}
