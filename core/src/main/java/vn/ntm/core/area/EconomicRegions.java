package vn.ntm.core.area;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;

/**
 * The seven regions by which the criteria to 2025 differ (vùng), and the provinces of 30 June 2025 in each.
 *
 * <p>On 1 July 2025 provinces of different regions were united. The region of a province that took part is
 * known to 2025-06-30 only and is never derived afterwards, not even where its code goes on; the eleven
 * provinces that did not take part keep theirs.
 */
@API(status = API.Status.STABLE, since = "0.1")
public final class EconomicRegions {

    /** Trung du và miền núi phía Bắc. */
    public static final EconomicRegion TDMNPB =
            new EconomicRegion("TDMNPB", "Trung du và miền núi phía Bắc", "Northern Midlands and Mountains");
    /** Đồng bằng sông Hồng. */
    public static final EconomicRegion DBSH = new EconomicRegion("DBSH", "Đồng bằng sông Hồng", "Red River Delta");
    /** Bắc Trung Bộ. */
    public static final EconomicRegion BTB = new EconomicRegion("BTB", "Bắc Trung Bộ", "North Central Coast");
    /** Duyên hải Nam Trung Bộ. */
    public static final EconomicRegion DHNTB =
            new EconomicRegion("DHNTB", "Duyên hải Nam Trung Bộ", "South Central Coast");
    /** Tây Nguyên. */
    public static final EconomicRegion TN = new EconomicRegion("TN", "Tây Nguyên", "Central Highlands");
    /** Đông Nam Bộ. */
    public static final EconomicRegion DNB = new EconomicRegion("DNB", "Đông Nam Bộ", "Southeast");
    /** Đồng bằng sông Cửu Long. */
    public static final EconomicRegion DBSCL =
            new EconomicRegion("DBSCL", "Đồng bằng sông Cửu Long", "Mekong River Delta");

    private static final ImmutableList<EconomicRegion> ALL = ImmutableList.of(TDMNPB, DBSH, BTB, DHNTB, TN, DNB, DBSCL);

    private static final List<String> COLUMNS = List.of("province", "region", "from", "to");

    private EconomicRegions() {}

    /** A province in a region for a time. */
    private record Membership(EconomicRegion region, Validity validity) {}

    private static final class Table {
        static final ImmutableListMultimap<UnitCode, Membership> BY_PROVINCE =
                read(CsvTable.read(EconomicRegions.class.getResource("regions.csv"), "regions.csv", COLUMNS));
    }

    private static ImmutableListMultimap<UnitCode, Membership> read(CsvTable table) {
        ImmutableListMultimap.Builder<UnitCode, Membership> memberships = ImmutableListMultimap.builder();
        for (Row row : table.rows()) {
            UnitCode province = UnitCode.of(row.text("province"));
            EconomicRegion region =
                    find(row.text("region")).orElseThrow(() -> row.fault("region", "there is no such region"));
            memberships.put(province, new Membership(region, row.validity()));
        }
        return memberships.build();
    }

    /** Returns the regions, in the order of the acts. */
    public static List<EconomicRegion> all() {
        return ALL;
    }

    /** Returns the region that has the abbreviation {@code id}: {@code TDMNPB}. */
    public static Optional<EconomicRegion> find(String id) {
        return ALL.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /**
     * Returns the region that has the abbreviation {@code id}, the inverse of {@code toString}.
     *
     * @throws IllegalArgumentException if there is none; the message holds the id
     */
    public static EconomicRegion parse(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("no region has the id " + id + "; known: " + ALL));
    }

    /**
     * Returns the region in which a province lies on {@code day}; empty where no region is known, as for
     * every united province since 2025-07-01. A code that named another province on the day is that one.
     *
     * @throws IllegalArgumentException if {@code province} has not the digits of a province
     */
    public static Optional<EconomicRegion> ofProvince(UnitCode province, LocalDate day) {
        if (province.level() != UnitLevel.PROVINCE) {
            throw new IllegalArgumentException("province " + province + " is not a code of a province");
        }
        return Table.BY_PROVINCE.get(province).stream()
                .filter(membership -> membership.validity().contains(day))
                .map(Membership::region)
                .findFirst();
    }
}
