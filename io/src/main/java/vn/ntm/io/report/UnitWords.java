package vn.ntm.io.report;

import vn.ntm.core.unit.UnitLevel;

/**
 * How a form calls the units that it counts.
 *
 * @param one the word for one: {@code xã}
 */
record UnitWords(String one) {

    static UnitWords of(UnitLevel level) {
        return new UnitWords(
                switch (level) {
                    case PROVINCE -> "tỉnh";
                    case DISTRICT -> "huyện";
                    case COMMUNE -> "xã";
                    case VILLAGE -> "thôn";
                });
    }

    /** Returns the header of how many there are. */
    String count() {
        return "Số " + one;
    }
}
