package vn.ntm.core.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitLevel;

/**
 * Other names of provinces that papers use: spellings of older acts, the short forms of everyday writing. They
 * belong to the name and not to a code, because codes went to other provinces on 2025-07-01.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ProvinceNames {

    private static final ImmutableListMultimap<String, String> SHORT = ImmutableListMultimap.<String, String>builder()
            .putAll("hồ chí minh", "HCM", "TPHCM")
            .putAll("bà rịa-vũng tàu", "BR-VT", "BRVT")
            .putAll("thừa thiên huế", "TT-Huế", "TT Huế")
            .build();

    private static final ImmutableListMultimap<String, String> OTHER = ImmutableListMultimap.<String, String>builder()
            .putAll("hà nội", "Thủ đô Hà Nội")
            .putAll("đắk lắk", "Đắc Lắc", "Đăk Lăk", "Đăk Lắk", "Đắk Lăk", "Đak Lak", "Dak Lak", "Daklak")
            .build();

    private ProvinceNames() {}

    /** Returns the names under which a unit is found: its own first, then short forms of it. */
    public static List<String> sameAs(AdministrativeUnit unit) {
        return unit.level() == UnitLevel.PROVINCE
                ? ImmutableList.<String>builder()
                        .add(unit.name())
                        .addAll(SHORT.get(VietnameseNames.key(unit.name())))
                        .build()
                : ImmutableList.of(unit.name());
    }

    /** Returns the names that are spelled otherwise, which an answer reports. */
    public static List<String> otherThan(AdministrativeUnit unit) {
        return unit.level() == UnitLevel.PROVINCE ? OTHER.get(VietnameseNames.key(unit.name())) : ImmutableList.of();
    }
}
