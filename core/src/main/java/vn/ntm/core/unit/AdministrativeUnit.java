package vn.ntm.core.unit;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.CoreStyle;
import vn.ntm.core.time.Validity;

/**
 * An administrative unit (đơn vị hành chính) in one state: under one name, of one type, below one parent.
 * When one of these changes, the code goes on with the next version.
 *
 * <p>Code and validity are the identity, and {@code equals} compares nothing else: 06040 was xã Đại Đồng,
 * then thị trấn Thất Khê, and is xã Thất Khê since 2025-07-01; these are three units.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CoreStyle
@Value.Immutable
public abstract class AdministrativeUnit {

    AdministrativeUnit() {}

    /** Where the first and the last day of a version come from. */
    @API(status = API.Status.STABLE, since = "0.1")
    public enum Basis {
        /** Every dated end of the version is the day that an act sets. */
        ACT,
        /** At least one end is only the date of a list in which the change was first seen, not a date of force. */
        SEEN_BY,
        /**
         * Name and type are those of one later list; that they were so from the first day on is assumed. So the
         * districts, of which only the list of 2025-06-30 is at hand.
         */
        CARRIED_BACK
    }

    /** The code in the list of the statistics office; that of a village in the list of whoever gave it one. */
    public abstract UnitCode code();

    /**
     * The name without its type word, as the official list spells it: {@code Chiến Thắng}. A district of {@link
     * UnitType#DISTRICT_NOT_NAMED}, whose name no list at hand gives, has its code in place of a name.
     */
    @Value.Auxiliary
    public abstract String name();

    /** What kind of unit it is. */
    @Value.Auxiliary
    public abstract UnitType type();

    /** The unit it belongs to; a province has none, a commune has a province since 2025-07-01. */
    @Value.Auxiliary
    public abstract Optional<UnitCode> parent();

    /** The days on which it is in this state; without a first day it was so in the first list known. */
    public abstract Validity validity();

    /**
     * Where the ends of the validity come from. Where it is not given, it is {@link Basis#ACT} if {@link #act} is
     * given or neither end is dated; else {@link Basis#SEEN_BY}, because nothing says that an act set the day.
     */
    @Value.Auxiliary
    @Value.Default
    public Basis basis() {
        boolean isDated = validity().from().isPresent() || validity().to().isPresent();
        return act().isPresent() || !isDated ? Basis.ACT : Basis.SEEN_BY;
    }

    /** The number of the act that began this version, where it is known. */
    @Value.Auxiliary
    public abstract Optional<String> act();

    /** Returns the level, which the type decides. */
    public final UnitLevel level() {
        return type().level();
    }

    /** Returns the name with its type word: {@code xã Chiến Thắng}. */
    public final String fullName() {
        return type().word() + " " + name();
    }

    /** Refuses a unit without a name, or whose code is not of its level. */
    @Value.Check
    protected void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name of unit " + code() + " is blank");
        }
        if (code().level() != level()) {
            String expected = level() == UnitLevel.VILLAGE
                    ? "codes of a system such as thon-ls:06364-01"
                    : "codes of " + level().digits() + " digits";
            throw new IllegalArgumentException("type " + type() + " has " + expected + ", not " + code());
        }
    }

    /** Returns code, name and validity: {@code 06364 xã Chiến Thắng ..2025-06-30}. */
    @Override
    public final String toString() {
        return code() + " " + fullName() + " " + validity();
    }

    /** Returns a builder; code, name, type and validity are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdministrativeUnit}. */
    public static final class Builder extends ImmutableAdministrativeUnit.Builder {
        Builder() {}
    }
}
