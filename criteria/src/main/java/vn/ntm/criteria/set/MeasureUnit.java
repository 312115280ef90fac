package vn.ntm.criteria.set;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/**
 * The unit in which an indicator is measured (đơn vị tính). A measured value is compared in the unit that
 * the set states; nothing is converted. Two are the same when their ids are.
 *
 * @param id the name in tables and files: {@code %}
 * @param textVi the unit as Vietnamese text shows it, after the value; where the value has its place within the words,
 *     {@code {}} stands for it: {@code mức độ {}}
 * @param textEn the unit as English text shows it, likewise
 * @param compares how a level in this unit stands to the figure it is compared with, if it is to one
 * @param grades the grades of a scale from the worst to the best (xếp loại); empty for a unit of numbers. The value of
 *     a grade is its place, from 1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MeasureUnit(String id, String textVi, String textEn, Comparison compares, List<String> grades) {

    /** How a level stands to the figure it is compared with. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Comparison {
        /** It is compared with none. */
        NONE,
        /** So many times the figure: 1.5. */
        TIMES,
        /** So many per cent more than the figure: 10. */
        PERCENT_MORE
    }

    private static final String PLACE = "{}";
    private static final Decimal HUNDRED = Decimal.of(100);
    private static final Decimal HUNDREDTH = Decimal.parse("0.01");

    /** Checks that the id says something; copies the grades. */
    public MeasureUnit {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: a unit needs one");
        }
        grades = List.copyOf(grades);
    }

    /** Returns a unit of numbers. */
    public static MeasureUnit of(String id, String textVi, String textEn) {
        return new MeasureUnit(id, textVi, textEn, Comparison.NONE, List.of());
    }

    /** Returns the value of a grade, if the scale has it; upper and lower case are the same. */
    public Optional<Decimal> grade(String word) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).equalsIgnoreCase(word)) {
                return Optional.of(Decimal.of(i + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the amount that {@code level} in this unit asks for where it is compared with {@code figure}.
     *
     * @throws IllegalStateException if the unit does not compare
     */
    public Decimal amount(Decimal level, Decimal figure) {
        return switch (compares) {
            case TIMES -> figure.times(level);
            case PERCENT_MORE -> figure.times(HUNDRED.plus(level)).times(HUNDREDTH);
            case NONE -> throw new IllegalStateException("the unit " + id + " compares with no figure");
        };
    }

    /** Returns {@code value} as tables and files write it: a grade by its word, a number plainly. */
    public String format(Decimal value) {
        return isGrade(value) ? grades.get((int) value.longValueExact() - 1) : value.toString();
    }

    /** Returns {@code value} with the unit, as text shows it. */
    public String toText(Decimal value, Language language) {
        if (isGrade(value)) {
            return format(value);
        }
        String text = language.choose(textVi, textEn);
        return text.contains(PLACE) ? text.replace(PLACE, value.toText(language)) : value.toText(language) + " " + text;
    }

    /** Returns whether {@code value} is the place of a grade of the scale; never so in a unit of numbers. */
    public boolean isGrade(Decimal value) {
        return value.isInteger() && value.signum() > 0 && value.compareTo(Decimal.of(grades.size())) <= 0;
    }

    /** Returns the unit as text shows it without a value. */
    public String toText(Language language) {
        return language.choose(textVi, textEn).replace(" " + PLACE, "");
    }

    /**
     * Returns whether values are places in an order: a grade, or a numbered level or class. They have a distance in
     * steps, but no shares.
     */
    public boolean isRank() {
        return !grades.isEmpty() || textVi.contains(PLACE);
    }

    /** Returns whether {@code other} has the same id, whatever it is called. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureUnit that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
