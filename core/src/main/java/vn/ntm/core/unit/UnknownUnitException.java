package vn.ntm.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** On the day asked for no unit has the code; the message says on which days the code names a unit. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnknownUnitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    // Exceptions are serialisable by inheritance; what they name does not travel, the message does.
    private final transient UnitCode code;
    private final transient LocalDate date;
    private final transient List<AdministrativeUnit> versions;

    UnknownUnitException(UnitCode code, LocalDate date, List<AdministrativeUnit> versions) {
        super("on " + date + " no unit has the code " + code + "; " + known(versions));
        this.code = code;
        this.date = date;
        this.versions = List.copyOf(versions);
    }

    private static String known(List<AdministrativeUnit> versions) {
        return versions.isEmpty()
                ? "it is known on no day"
                : versions.stream()
                        .map(unit -> unit.fullName() + " " + unit.validity())
                        .collect(Collectors.joining(", ", "it is known as ", ""));
    }

    /** Returns the code that was asked for. */
    public UnitCode code() {
        return code;
    }

    /** Returns the day that was asked for. */
    public LocalDate date() {
        return date;
    }

    /** Returns what the code names on other days, oldest first; empty where it is known on no day. */
    public List<AdministrativeUnit> versions() {
        return versions;
    }
}
