package vn.ntm.spark.rollup;

import java.io.Serializable;

/**
 * A province on a day.
 *
 * @param on the day, year-month-day
 * @param province its code; empty for units that the register does not know
 */
public record ProvinceDay(String on, String province) implements Serializable, Comparable<ProvinceDay> {

    @Override
    public int compareTo(ProvinceDay other) {
        int byDay = on.compareTo(other.on);
        return byDay != 0 ? byDay : province.compareTo(other.province);
    }
}
