package vn.ntm.io.form.matrix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.io.profile.Blanks;

/**
 * Asks the register of all days about the units of a form of which nobody said the day: a name that no unit has ever had is
 * reported, and so is a code that no unit has ever had, or none that the set judges. Which name a code had is a question of
 * a day, and not asked.
 */
final class EverKnownNames {

    /** A code behind a name. */
    private static final Pattern CODE = Pattern.compile("\\s*\\(\\s*\\d{2,5}\\s*\\)$");

    private final Sheet sheet;
    private final UnitRegistry registry;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> withoutAccents = new LinkedHashSet<>();

    EverKnownNames(Sheet sheet, UnitRegistry registry) {
        this.sheet = sheet;
        this.registry = registry;
        for (AdministrativeUnit unit : registry.units()) {
            add(unit.name());
            add(unit.fullName());
        }
    }

    private void add(String name) {
        known.add(VietnameseNames.compactKey(name));
        withoutAccents.add(VietnameseNames.accentFreeCompactKey(name));
    }

    void check(MatrixUnit unit) {
        unit.code().ifPresent(code -> check(unit, code));
        if (!unit.name().isEmpty()
                && !isKnown(CODE.matcher(Blanks.collapse(unit.name())).replaceFirst(""))) {
            sheet.report(FailureReason.UNKNOWN_NAME, unit.row(), sheet.place(MatrixForm.NAME));
        }
    }

    private void check(MatrixUnit unit, UnitCode code) {
        List<AdministrativeUnit> versions = registry.versions(code);
        if (versions.isEmpty()) {
            sheet.report(FailureReason.UNKNOWN_UNIT, unit.row(), sheet.place(MatrixForm.CODE));
        } else if (versions.stream()
                .noneMatch(version -> sheet.form().set().unitTypes().contains(version.type()))) {
            sheet.failures()
                    .accept(sheet.failing(FailureReason.UNIT_NOT_OF_SET_LEVEL, unit.row(), sheet.place(MatrixForm.CODE))
                            .putAttributes("set", sheet.form().set().id())
                            .build());
        }
    }

    private boolean isKnown(String name) {
        String bare = RowLabel.withoutType(VietnameseNames.key(name));
        return has(name) || has(bare);
    }

    private boolean has(String name) {
        String key = VietnameseNames.compactKey(name);
        // Only a name without any accent is compared without them.
        return known.contains(key)
                || (key.equals(VietnameseNames.accentFreeCompactKey(name)) && withoutAccents.contains(key));
    }
}
