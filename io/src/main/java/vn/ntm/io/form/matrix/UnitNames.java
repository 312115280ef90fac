package vn.ntm.io.form.matrix;

import java.util.Optional;
import java.util.function.Consumer;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.io.profile.Blanks;

/** Asks the register of a day about the units of a form. Whatever it answers, they remain units of the form. */
final class UnitNames {

    private final Sheet sheet;
    private final UnitsOnDay units;

    UnitNames(Sheet sheet, UnitsOnDay units) {
        this.sheet = sheet;
        this.units = units;
    }

    void check(MatrixUnit unit) {
        Consumer<Failure> failures = sheet.failures();
        String date = units.date().toString();
        if (unit.code().isEmpty()) {
            if (!isKnown(unit)) {
                failures.accept(failing(FailureReason.UNKNOWN_NAME, unit, MatrixForm.NAME)
                        .putAttributes("date", date)
                        .build());
            }
            return;
        }
        Optional<AdministrativeUnit> known = units.find(unit.code().get());
        if (known.isEmpty()) {
            failures.accept(failing(FailureReason.UNKNOWN_UNIT, unit, MatrixForm.CODE)
                    .putAttributes("date", date)
                    .build());
        } else if (!sheet.form().set().unitTypes().contains(known.get().type())) {
            failures.accept(failing(FailureReason.UNIT_NOT_OF_SET_LEVEL, unit, MatrixForm.CODE)
                    .putAttributes("set", sheet.form().set().id())
                    .build());
        } else if (!unit.name().isEmpty() && !isNameOf(known.get(), unit.name())) {
            failures.accept(failing(FailureReason.NAME_NOT_OF_CODE, unit, MatrixForm.NAME)
                    .putAttributes("date", date)
                    .putAttributes("code", known.get().code().text())
                    .putAttributes("known", known.get().fullName())
                    .build());
        }
    }

    private Failure.Builder failing(FailureReason reason, MatrixUnit unit, String column) {
        return sheet.failing(reason, unit.row(), sheet.place(column));
    }

    /** A name that several units have is known, though not which of them is meant. */
    private boolean isKnown(MatrixUnit unit) {
        String name = Blanks.collapse(unit.name());
        return units.lookUp(name).result() != UnitMatch.Result.NOT_FOUND;
    }

    private static boolean isNameOf(AdministrativeUnit known, String name) {
        String written = VietnameseNames.compactKey(name);
        String bare = VietnameseNames.compactKey(RowLabel.withoutType(VietnameseNames.key(name)));
        String official = VietnameseNames.compactKey(known.name());
        return written.equals(official)
                || bare.equals(official)
                || written.equals(VietnameseNames.compactKey(known.fullName()));
    }
}
