package vn.ntm.io.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.SlotState;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.sheet.CsvOutput;

/** The records of the wide form of compact dossiers: its header, then a row for each, from its slots straight to text. */
final class CompactRecords {

    private final CriteriaSet set;
    private final WideColumns columns;
    private final Map<DossierLayout, Slots> layouts = new LinkedHashMap<>();
    private @Nullable Slots last;

    private CompactRecords(CriteriaSet set, WideColumns columns) {
        this.set = set;
        this.columns = columns;
    }

    static Consumer<CsvOutput> of(CriteriaSet set, WideColumns columns, List<CompactDossier> dossiers) {
        CompactRecords records = new CompactRecords(set, columns);
        for (CompactDossier dossier : dossiers) {
            columns.use(dossier.date());
            records.slots(dossier).note(dossier);
            records.requireColumn(dossier);
        }
        records.layouts.values().forEach(slots -> slots.use(columns));
        return csv -> {
            columns.header(csv);
            int[] used = columns.used();
            dossiers.forEach(dossier -> records.write(dossier, used, csv));
        };
    }

    /** Where the slots of a layout are in a row. */
    private static final class Slots {

        private final DossierLayout layout;

        /** The slot of each column, -1 of one that is not asked. */
        private final int[] ofColumns;

        private final long[] observed;

        Slots(DossierLayout layout, WideColumns columns) {
            this.layout = layout;
            this.ofColumns = new int[columns.count()];
            for (int i = 0; i < ofColumns.length; i++) {
                ofColumns[i] = layout.find(columns.subject(i)).orElse(-1);
            }
            this.observed = new long[layout.words()];
        }

        void note(CompactDossier dossier) {
            for (int word = 0; word < observed.length; word++) {
                long slots = dossier.word(SlotState.OBSERVED, word);
                observed[word] |= slots;
                for (long rest = slots; rest != 0; rest &= rest - 1) {
                    int slot = word * DossierLayout.WORD + Long.numberOfTrailingZeros(rest);
                    WideColumns.requireAppraisal(
                            dossier.unit(),
                            layout.subject(slot),
                            dossier.by(slot).orElseThrow());
                }
            }
        }

        void use(WideColumns columns) {
            for (int word = 0; word < observed.length; word++) {
                for (long rest = observed[word]; rest != 0; rest &= rest - 1) {
                    int slot = word * DossierLayout.WORD + Long.numberOfTrailingZeros(rest);
                    columns.use(columns.column(layout.subject(slot)));
                }
            }
        }
    }

    private void requireColumn(CompactDossier dossier) {
        Optional<Column> column = dossier.column();
        if (column.isPresent() && (column.get().axis() != set.axis() || dossier.columnIndex() < 0)) {
            throw new IllegalArgumentException("dossiers: that of " + dossier.unit() + " is judged by " + column.get()
                    + ", a column that " + set.id() + " has not");
        }
    }

    private Slots slots(CompactDossier dossier) {
        Slots known = last;
        // Dossiers of one layout stand together.
        if (known != null && known.layout.equals(dossier.layout())) {
            return known;
        }
        if (!dossier.layout().set().equals(set)) {
            throw new IllegalArgumentException("dossiers: that of " + dossier.unit() + " is of "
                    + dossier.layout().set().id() + ", the form of " + set.id());
        }
        Slots found = layouts.computeIfAbsent(dossier.layout(), layout -> new Slots(layout, columns));
        last = found;
        return found;
    }

    private void write(CompactDossier dossier, int[] used, CsvOutput csv) {
        columns.unit(dossier.unit(), dossier.date(), key(dossier, Axis.REGION), key(dossier, Axis.GROUP), "", csv);
        int[] slots = slots(dossier).ofColumns;
        for (int column : used) {
            cell(dossier, column, slots[column], csv);
        }
        csv.end();
    }

    private static String key(CompactDossier dossier, Axis axis) {
        Optional<Column> column = dossier.column();
        return column.isPresent() && column.get().axis() == axis ? column.get().key() : "";
    }

    private void cell(CompactDossier dossier, int column, int slot, CsvOutput csv) {
        if (slot < 0 || !dossier.isObserved(slot)) {
            csv.empty();
        } else if (dossier.is(SlotState.MEASURED, slot)) {
            number(dossier, column, dossier.layout().valueAt(slot), csv);
        } else {
            columns.word(token(dossier, slot), csv);
        }
    }

    private void number(CompactDossier dossier, int column, int index, CsvOutput csv) {
        MeasureUnit scale = columns.scale(column);
        Decimal wide = dossier.wide(index);
        if (scale != null) {
            csv.word(scale.format(dossier.number(index)));
        } else if (wide != null) {
            csv.number(wide);
        } else {
            csv.scaled(dossier.scaled(index));
        }
    }

    private static CellToken token(CompactDossier dossier, int slot) {
        if (dossier.is(SlotState.FOUND_MET, slot)) {
            return CellToken.MET;
        }
        if (dossier.is(SlotState.FOUND_NOT_MET, slot)) {
            return CellToken.NOT_MET;
        }
        return dossier.is(SlotState.NOT_APPLICABLE, slot) ? CellToken.NOT_APPLICABLE : CellToken.NOT_ASSESSED;
    }
}
