package vn.ntm.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * On the day asked for no unit has the code, or another one than the caller holds; the message says on which days the
 * code names which unit.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnknownUnitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    // Exceptions are serialisable by inheritance; code and day travel with the message, units do not.
    private final String code;
    private final LocalDate date;
    private final transient @Nullable List<AdministrativeUnit> versions;

    /** No unit has the code on the day; {@code versions} are those that have it on others. */
    public UnknownUnitException(UnitCode code, LocalDate date, List<AdministrativeUnit> versions) {
        this("on " + date + " no unit has the code " + code, code, date, versions);
    }

    /** The unit is of another register: this one has another unit under its code, or none. */
    public UnknownUnitException(AdministrativeUnit stranger, LocalDate date, List<AdministrativeUnit> versions) {
        this(
                "on " + date + " the code " + stranger.code() + " is not that of " + stranger,
                stranger.code(),
                date,
                versions);
    }

    private UnknownUnitException(String problem, UnitCode code, LocalDate date, List<AdministrativeUnit> versions) {
        super(problem + "; " + known(versions));
        this.code = code.toString();
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
        return UnitCode.parse(code);
    }

    /** Returns the day that was asked for. */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns what the code names on other days, oldest first; empty where it is known on no day, and once the exception
     * has been serialised, when the message alone names them.
     */
    public List<AdministrativeUnit> versions() {
        return versions == null ? List.of() : versions;
    }
}
