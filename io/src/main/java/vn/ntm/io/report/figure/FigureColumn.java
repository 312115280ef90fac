package vn.ntm.io.report.figure;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;

/**
 * A column of a form of figures.
 *
 * @param spec what it is called and holds
 * @param role what its cells are to the form
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record FigureColumn(ColumnSpec spec, Role role) {

    /** What the cells of a column are to a form. */
    public enum Role {
        /** A running number, passed over. */
        NUMBERING(CellKind.COUNT),
        /** The code of the unit that a row is of. */
        CODE(CellKind.CODE),
        /** The words that say what a row is of. */
        KEY(CellKind.TEXT),
        /** What a row is about, for people; passed over. */
        LABEL(CellKind.TEXT),
        /** What the values of a row are measured in, which is only compared. */
        STATED(CellKind.TEXT),
        /** Remarks, passed over and never written. */
        REMARK(CellKind.TEXT),
        /** A whole number of units. */
        COUNT(CellKind.COUNT),
        /** An amount of money in the unit of the form. */
        MONEY(CellKind.DECIMAL),
        /** A measured value: a number, or a grade of the scale of the row. */
        VALUE(CellKind.VALUE),
        /** Whether something is met. */
        RESULT(CellKind.RESULT),
        /** A count that is only compared. */
        CONTROL(CellKind.COUNT),
        /** A share in percent, which is only compared. */
        SHARE(CellKind.DECIMAL);

        private final CellKind kind;

        Role(CellKind kind) {
            this.kind = kind;
        }

        /** Whether the cells say something of their own. */
        boolean isFigure() {
            return this == COUNT || this == MONEY || this == VALUE || this == RESULT;
        }
    }

    /** Returns a column that a file may lack. */
    public static FigureColumn of(String id, Role role, String vietnamese, String english, List<String> alsoCalled) {
        return new FigureColumn(
                ColumnSpec.of(id, role.kind)
                        .alsoCalled(alsoCalled.toArray(new String[0]))
                        .describedAs(vietnamese, english),
                role);
    }

    /** Returns the column of running numbers. */
    public static FigureColumn numbering() {
        return of(
                "STT",
                Role.NUMBERING,
                "số thứ tự; không đọc",
                "running number; not read",
                List.of("TT", "Số TT", "No."));
    }

    /** Returns the column of remarks. */
    public static FigureColumn note() {
        return of("Ghi chú", Role.REMARK, "ghi chú; không đọc", "a remark; not read", List.of("Note"));
    }

    /** Returns this column as one that a file must have. */
    public FigureColumn asRequired() {
        return new FigureColumn(spec.asRequired(), role);
    }

    public String id() {
        return spec.id();
    }
}
