package vn.ntm.core.unit;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * What kind of unit an administrative unit is (loại đơn vị hành chính). A type belongs to a version of a
 * unit: a commune can become a ward and a province a city, under the same code.
 */
@API(status = API.Status.STABLE, since = "0.1")
public enum UnitType {
    /** Tỉnh. */
    PROVINCE(UnitLevel.PROVINCE, "tỉnh", "province"),
    /** Thành phố trực thuộc trung ương: a city of the rank of a province. */
    CENTRAL_CITY(UnitLevel.PROVINCE, "thành phố", "central city"),
    /** Huyện. */
    RURAL_DISTRICT(UnitLevel.DISTRICT, "huyện", "rural district"),
    /** Quận: a district of a central city. */
    URBAN_DISTRICT(UnitLevel.DISTRICT, "quận", "urban district"),
    /** Thị xã. */
    TOWN(UnitLevel.DISTRICT, "thị xã", "town"),
    /** Thành phố thuộc tỉnh, or thuộc thành phố trực thuộc trung ương: a city of the rank of a district. */
    PROVINCIAL_CITY(UnitLevel.DISTRICT, "thành phố", "provincial city"),
    /** A unit of the rank of a district that the lists know as a parent of communes only, without name and kind. */
    DISTRICT_NOT_NAMED(UnitLevel.DISTRICT, "đơn vị cấp huyện", "district-level unit"),
    /** Xã. */
    COMMUNE(UnitLevel.COMMUNE, "xã", "commune"),
    /** Phường. */
    WARD(UnitLevel.COMMUNE, "phường", "ward"),
    /** Thị trấn, to 2025-06-30. */
    TOWNSHIP(UnitLevel.COMMUNE, "thị trấn", "township"),
    /** Đặc khu, since 2025-07-01. */
    SPECIAL_ZONE(UnitLevel.COMMUNE, "đặc khu", "special zone"),
    /** Thôn, with what the law puts under the same rules: làng, bản, ấp, buôn, bon, phum, sóc. */
    VILLAGE(UnitLevel.VILLAGE, "thôn", "village"),
    /** Tổ dân phố, with what the law puts under the same rules: khu phố, khối phố, khóm, tiểu khu. */
    RESIDENTIAL_GROUP(UnitLevel.VILLAGE, "tổ dân phố", "residential group");

    private final UnitLevel level;
    private final String word;
    private final String english;

    UnitType(UnitLevel level, String word, String english) {
        this.level = level;
        this.word = word;
        this.english = english;
    }

    /** Returns the level of units of this type. */
    public UnitLevel level() {
        return level;
    }

    /** Returns the word that stands before the name in Vietnamese: {@code xã}. Two types are called thành phố. */
    public String word() {
        return word;
    }

    /** Returns the type in words. */
    public String toText(Language language) {
        return language.choose(word, english);
    }
}
