package vn.ntm.core.area;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.unit.UnitLevel;

/** The kinds of areas that the programme and its neighbours know. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AreaKinds {

    /** Khu vực I of the ethnic minority and mountainous areas (861/QĐ-TTg and its forerunners): the least difficult. */
    public static final AreaKind ZONE_I = commune("zone-1", "Xã khu vực I", "Zone I commune");

    /** Khu vực II. */
    public static final AreaKind ZONE_II = commune("zone-2", "Xã khu vực II", "Zone II commune");

    /** Khu vực III: the most difficult of the three. */
    public static final AreaKind ZONE_III = commune("zone-3", "Xã khu vực III", "Zone III commune");

    /** Xã đặc biệt khó khăn, by whichever act lists it; never concluded from a zone. */
    public static final AreaKind ESPECIALLY_DIFFICULT =
            commune("especially-difficult", "Xã đặc biệt khó khăn", "Especially difficult commune");

    /** Xã an toàn khu (ATK): a base of the revolution or of the resistance. */
    public static final AreaKind SAFE_ZONE = commune("safe-zone", "Xã an toàn khu", "Safe-zone commune");

    /** Xã bãi ngang ven biển, hải đảo. */
    public static final AreaKind COASTAL =
            commune("coastal", "Xã bãi ngang, ven biển và hải đảo", "Coastal or island commune");

    /** Xã biên giới đất liền. */
    public static final AreaKind BORDER = commune("border", "Xã biên giới", "Border commune");

    /** Huyện nghèo (353/QĐ-TTg for 2021-2025); since 2025-07-01 there is no district that could be one. */
    public static final AreaKind POOR_DISTRICT =
            new AreaKind("poor-district", UnitLevel.DISTRICT, "Huyện nghèo", "Poor district");

    private static final ImmutableList<AreaKind> ZONES = ImmutableList.of(ZONE_I, ZONE_II, ZONE_III);

    private static final ImmutableList<AreaKind> ALL = ImmutableList.<AreaKind>builder()
            .addAll(ZONES)
            .add(ESPECIALLY_DIFFICULT, SAFE_ZONE, COASTAL, BORDER, POOR_DISTRICT)
            .build();

    private AreaKinds() {}

    private static AreaKind commune(String id, String nameVi, String nameEn) {
        return new AreaKind(id, UnitLevel.COMMUNE, nameVi, nameEn);
    }

    /** Returns every kind. */
    public static List<AreaKind> all() {
        return ALL;
    }

    /** Returns zones I to III, of which a commune has at most one at a time. */
    public static List<AreaKind> zones() {
        return ZONES;
    }

    /** Returns the kind that has {@code id}. */
    public static Optional<AreaKind> find(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
