package vn.ntm.io.report.figure;

import java.util.Optional;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.report.figure.FigureColumn.Role;
import vn.ntm.io.report.head.HeadMoney;
import vn.ntm.io.sheet.HeaderRows;

/** The header of a form of figures: one row, in which a name may have behind it what its figures are counted in. */
final class FigureHeader extends HeaderRows {

    private final FigureForm form;

    FigureHeader(FigureForm form) {
        super(1);
        this.form = form;
    }

    @Override
    protected Optional<ColumnSpec> column(FormSpec spec, String header, String above) {
        return super.column(spec, header, above)
                .or(() -> HeadMoney.named(header).flatMap(spec::find).filter(column -> is(column, Role.MONEY)))
                .or(() -> HeadMoney.namedShare(header).flatMap(spec::find).filter(column -> is(column, Role.SHARE)));
    }

    private boolean is(ColumnSpec column, Role role) {
        return form.ids(role::equals).contains(column.id());
    }
}
