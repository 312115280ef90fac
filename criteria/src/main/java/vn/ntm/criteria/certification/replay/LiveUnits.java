package vn.ntm.criteria.certification.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;

/** The units that the ledger touches, by the codes of the day to which it was read, and those whose trail ends. */
final class LiveUnits {

    private static final Comparator<UnitLine> BY_CODE =
            Comparator.comparing(line -> line.unit().code());

    private final Ladders ladders;
    private final Map<UnitCode, UnitLine> live = new LinkedHashMap<>();
    private final Map<UnitCode, UnitLine> former = new LinkedHashMap<>();
    private final List<UnitLine> lost = new ArrayList<>();

    LiveUnits(Ladders ladders) {
        this.ladders = ladders;
    }

    @Nullable
    UnitLine find(UnitCode code) {
        return live.get(code);
    }

    /** Returns the last unit that the ledger knows by a code, though it may have ended. */
    @Nullable
    UnitLine last(UnitCode code) {
        UnitLine line = live.get(code);
        return line == null ? former.get(code) : line;
    }

    /** Returns the line of {@code unit}; one that had its code before and of which no change is recorded is lost. */
    UnitLine of(AdministrativeUnit unit) {
        UnitLine line = live.get(unit.code());
        if (line != null && line.unit().equals(unit)) {
            return line;
        }
        if (line != null) {
            end(line);
            lose(line);
        }
        UnitLine made = new UnitLine(unit, former.get(unit.code()), ladders);
        live.put(unit.code(), made);
        return made;
    }

    void end(UnitLine line) {
        live.remove(line.unit().code());
        former.put(line.unit().code(), line);
    }

    void lose(UnitLine line) {
        lost.add(line);
    }

    int count() {
        return live.size();
    }

    /** Returns all, by code. */
    List<UnitLine> all() {
        return live.values().stream().sorted(BY_CODE).toList();
    }

    List<UnitLine> lost() {
        return lost;
    }
}
