package vn.ntm.core.unit;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * Which edition of the unit tables an answer rests on, and how far they reach. An answer that is right by
 * one edition can be wrong by the next, so every answer can name its own.
 *
 * @param id the label of the edition
 * @param checkedOn the day on which the tables were last compared with their sources
 * @param coversVi what the tables hold, in Vietnamese
 * @param coversEn what the tables hold, in English
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record UnitRelease(String id, LocalDate checkedOn, String coversVi, String coversEn) {

    /** Returns what the tables hold. */
    public String covers(Language language) {
        return language.choose(coversVi, coversEn);
    }

    /** Returns the edition of this list and {@code other} together, which is as old as the older of them. */
    public UnitRelease and(UnitRelease other) {
        return new UnitRelease(
                id + "+" + other.id,
                checkedOn.isBefore(other.checkedOn) ? checkedOn : other.checkedOn,
                coversVi + "; " + other.coversVi,
                coversEn + "; " + other.coversEn);
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return id;
    }
}
