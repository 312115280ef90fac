package vn.ntm.criteria.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

/**
 * What is known of a criteria set before its tables are opened: whom it judges, by which act, on which days,
 * and how many criteria the law counts. A catalogue answers every question about dates from headers alone.
 * Every {@link CriteriaSet} is one too.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface SetHeader {

    /** Why a set ends on its last day; acts seldom say it. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    enum Basis {
        /** The day before the act that replaces it takes effect. */
        SUCCESSOR,
        /** The last day of the level of units that it judges. */
        LEVEL_ABOLISHED,
        /** The end of its programme period, as no later act is known. */
        PERIOD
    }

    /**
     * The years that the programme period of a set spans (giai đoạn).
     *
     * @param first the first year
     * @param last the last year
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    record Period(int first, int last) {

        /** Checks that the years are in order. */
        public Period {
            if (last < first) {
                throw new IllegalArgumentException("a period from " + first + " cannot end in " + last);
            }
        }

        /** Returns whether {@code year} is one of its years. */
        public boolean contains(int year) {
            return first <= year && year <= last;
        }

        /** Returns {@code 2021-2025}. */
        @Override
        public String toString() {
            return first + "-" + last;
        }
    }

    /** The name in files and commands: {@code commune-ntm-2021-2025}. */
    String id();

    /** The name in Vietnamese. */
    String nameVi();

    /** The name in English. */
    String nameEn();

    /** The level of the units it judges. */
    UnitLevel level();

    /**
     * The types of units of that level that it judges (loại đơn vị): the sets for communes judge rural communes, not
     * the wards and townships that share their level.
     */
    List<UnitType> unitTypes();

    /** The tier it leads to. */
    Tier tier();

    /** The number of the act that set it: {@code 318/QĐ-TTg}. */
    String decision();

    /** The annex of the act (phụ lục), if the act has several: {@code I}. */
    Optional<String> annex();

    /** The days on which it is in force. */
    Validity validity();

    /** Why it ends on its last day. */
    Basis basis();

    /** The number of the act that ends it, where one does ({@link Basis#SUCCESSOR}). */
    Optional<String> endedBy();

    /** The first and last year of the programme period it belongs to. */
    Period period();

    /** What its columns differ by; {@link Axis#GENERAL} where it has one column. */
    Axis axis();

    /** The keys of its columns in the order of the annex: regions or groups; empty where it has one column. */
    List<String> keys();

    /** Whether the general column decides where the unit's own column has no level. */
    boolean generalDecides();

    /** The columns that a flag of a unit selects whatever its own. */
    Map<Flag, Column> flagColumns();

    /**
     * Which units of its level it is made for, where it stands beside the set for all others: districts without
     * communes. Absent of a set for all.
     */
    Optional<Wording> scope();

    /** How many criteria the law counts, if that is known. Never the number that the tables hold. */
    OptionalInt size();

    /** How many indicators the law counts, if that is known. */
    OptionalInt indicatorCount();

    /** What a reader should know of the set, in Vietnamese. */
    List<String> notesVi();

    /** What a reader should know of the set, in English. */
    List<String> notesEn();

    /** The release of the law tables that it comes from. */
    LawRelease release();

    /** Returns the columns by which the units differ: those of the axis, or the general one alone. */
    default List<Column> columns() {
        if (axis() == Axis.GENERAL) {
            return List.of(Column.GENERAL);
        }
        List<Column> columns = new ArrayList<>();
        for (String key : keys()) {
            columns.add(Column.of(axis(), key));
        }
        return List.copyOf(columns);
    }

    /** Returns whether levels can stand in {@code column}: one of {@link #columns}, or the general one. */
    default boolean hasColumn(Column column) {
        return column.equals(Column.GENERAL) || (column.axis() == axis() && keys().contains(column.key()));
    }

    /** Returns the name. */
    default String name(Language language) {
        return language.choose(nameVi(), nameEn());
    }

    /** Returns what a reader should know of the set. */
    default List<String> notes(Language language) {
        return language.choose(notesVi(), notesEn());
    }
}
