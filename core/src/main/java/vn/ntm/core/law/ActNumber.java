package vn.ntm.core.law;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.Reading;
import vn.ntm.core.result.RefusalReason;

/**
 * The number and symbol of an act (số, ký hiệu văn bản), taken apart: {@code 51/2025/QĐ-TTg}, {@code 318/QĐ-TTg},
 * {@code 26-NQ/TW}. It does not name an act alone: each province begins anew each year, so {@code 46/QĐ-UBND} is many;
 * only with the day or year and the place it is one.
 *
 * @param number the number, from 1
 * @param year the year within the symbol, which normative acts have; not the year of issue of other acts
 * @param type the kind of act as its symbol: QĐ, TT, NQ; official letters (công văn) and acts of the National Assembly
 *     have none
 * @param issuer who issued it, with the office that drafted it if it is named: TTg, BNNPTNT, {@code BNN-VPĐP}
 * @param form which way the parts are joined
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ActNumber(int number, Optional<Integer> year, Optional<String> type, String issuer, Form form) {

    /** Which way the parts of a number are joined. */
    public enum Form {
        /** Acts of the state: {@code 318/QĐ-TTg}. */
        STATE,
        /** Acts of the party, the hyphen first: {@code 26-NQ/TW}. */
        PARTY
    }

    /** Checks that the parts can be joined. */
    public ActNumber {
        if (number < 1) {
            throw new IllegalArgumentException("number is not from 1: " + number);
        }
        if (issuer.isEmpty()) {
            throw new IllegalArgumentException("issuer is empty");
        }
        if (form == Form.PARTY && (type.isEmpty() || year.isPresent())) {
            throw new IllegalArgumentException("form: a number of the party has a type and no year: " + number);
        }
    }

    /**
     * Returns the number that {@code text} writes, whatever blanks and dashes stand about its slashes and hyphens, with or
     * without words such as {@code Quyết định số:} before it; QD and ND, as English pages have them, are QĐ and NĐ.
     *
     * <p>Refused are a number left blank, one without its symbol, several acts, what a scanner misread ({@code dinh s6}),
     * and everything else.
     */
    public static Reading<ActNumber> read(String text) {
        return new ActNumberReader(text).read();
    }

    /**
     * Returns the number that {@code text} writes just as {@link #toString} does.
     *
     * @throws IllegalArgumentException if it is written otherwise; the message holds the text
     */
    public static ActNumber parse(String text) {
        return read(text)
                .toOptional()
                .filter(act -> act.toString().equals(text))
                .orElseThrow(() -> new IllegalArgumentException(
                        RefusalReason.NOT_AN_ACT + ": not a number such as 51/2025/QĐ-TTg: " + text));
    }

    /** Returns the number as it is officially written, below 10 with a zero: {@code 05/QĐ-UBND}. */
    @Override
    public String toString() {
        String digits = (number < 10 ? "0" : "") + number;
        if (form == Form.PARTY) {
            return digits + "-" + type.orElse("") + "/" + issuer;
        }
        return digits
                + year.map(of -> "/" + of).orElse("")
                + "/"
                + type.map(kind -> kind + "-").orElse("")
                + issuer;
    }
}
