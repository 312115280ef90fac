package vn.ntm.tables.law;

import vn.ntm.core.law.Grade;
import vn.ntm.tables.law.facts.SetBy;
import vn.ntm.tables.law.shape.Content;
import vn.ntm.tables.law.shape.Piece;

/**
 * What an indicator asks for in a stretch of days.
 *
 * @param content what is asked
 * @param grade how sure the facts are of the indicator
 * @param setBy who sets what passes
 * @param from the first day
 * @param to the last day, or empty
 * @param act the act it stands in
 * @param source where that was read, or empty
 * @param bounds whether levels of whole years end with the stretch
 */
record Stretch(
        Content content, Grade grade, SetBy setBy, String from, String to, String act, String source, boolean bounds) {

    Stretch during(String first, String last) {
        return new Stretch(content, grade, setBy, first, last, act, source, bounds);
    }

    Stretch by(String other) {
        return new Stretch(content, grade, setBy, from, to, other, source, bounds);
    }

    Stretch asking(Content other) {
        return new Stretch(other, grade, setBy, from, to, act, source, bounds);
    }

    /** Returns the stretch in which nobody knows who sets the level. */
    Stretch unset() {
        return new Stretch(content, grade, SetBy.UNKNOWN, from, to, act, source, bounds);
    }

    /** Returns the grade that the row of a piece has; what passes may be unknown of a finding. */
    Grade grade(Piece piece) {
        return piece.known() || setBy.isProvince() ? grade : Grade.UNKNOWN;
    }
}
