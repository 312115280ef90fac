package vn.ntm.criteria.evaluation;

import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.ruling.Amount;
import vn.ntm.criteria.ruling.Basis;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.ruling.WordGrounds;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;

/**
 * The verdict on one item that is judged by itself, an indicator or a part of one, with all that it rests on (kết
 * luận và căn cứ).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Judgement {

    private final WordGrounds grounds;
    private final DossierLayout.OfIndicator indicator;
    private final DossierLayout.@Nullable OfPart part;
    private final int slot;

    Judgement(WordGrounds grounds, DossierLayout.OfIndicator indicator, DossierLayout.@Nullable OfPart part) {
        this.grounds = grounds;
        this.indicator = indicator;
        this.part = part;
        this.slot = part == null ? indicator.slot() : part.slot();
    }

    /** Returns the part, if it is of a part. */
    public Optional<String> part() {
        return part == null ? Optional.empty() : Optional.of(part.part().id());
    }

    /** Returns the verdict. */
    public Verdict verdict() {
        return grounds.own(slot);
    }

    /** Returns why it is undetermined, if it is. */
    public Optional<UndeterminedReason> reason() {
        return Optional.ofNullable(reasonOrNull());
    }

    @Nullable
    UndeterminedReason reasonOrNull() {
        return grounds.grounds().reason(indicator, slot);
    }

    /** Returns what the verdict rests on; empty where it rests on nothing. */
    public Optional<Basis> basis() {
        return grounds.grounds().basis(slot);
    }

    /** Returns whose observation it rests on. */
    public Optional<Assessor> by() {
        return grounds.grounds().by(slot);
    }

    /** Returns the measured value. */
    public Optional<Decimal> observed() {
        return grounds.observed(slot);
    }

    /** Returns what the law asks for on that day. */
    public Optional<Requirement> requirement() {
        return Optional.of(part == null ? indicator.requirement() : part.requirement());
    }

    /** Returns the threshold of the unit's column on that day, if there is one; it may be without a value. */
    public Optional<Threshold> threshold() {
        return grounds.grounds().threshold(slot);
    }

    /** Returns the level of another set of which the threshold is a factor, if it is of one; it may be without a value. */
    public Optional<Threshold> base() {
        return grounds.grounds().base(slot);
    }

    /**
     * Returns what the measured value was compared with, where the threshold is a factor or a growth: the amount that
     * it comes to.
     */
    public Optional<Amount> compared() {
        return grounds.grounds().compared(slot);
    }

    /** Returns the unit of the measured value, where something is measured. */
    public Optional<MeasureUnit> unit() {
        return compared().map(Amount::unit).or(() -> levelThatIsAnAmount().map(Threshold::unit));
    }

    /** Returns operator and level as files write them, {@code >= 42}, if the level is known. */
    public Optional<String> required() {
        return compared()
                .flatMap(amount -> threshold().map(level -> level.operator() + " " + amount))
                .or(() -> levelThatIsAnAmount().flatMap(Threshold::required));
    }

    /** Returns operator, level and unit as people read them: {@code >= 42 triệu đồng/người/năm}. */
    public Optional<String> required(Language language) {
        return compared()
                .flatMap(amount -> threshold().map(level -> level.operator() + " " + amount.toText(language)))
                .or(() -> levelThatIsAnAmount().flatMap(level -> level.required(language)));
    }

    /** What is a factor of another set's level says nothing beside an amount while that level is not known. */
    private Optional<Threshold> levelThatIsAnAmount() {
        return threshold()
                .filter(level -> requirement()
                        .filter(asked -> asked.kind() == RequirementKind.RELATIVE)
                        .isEmpty());
    }

    /** Returns the value that the measured one is compared with, if it is known. */
    public Optional<Decimal> level() {
        return compared().map(Amount::value).or(() -> levelThatIsAnAmount().flatMap(Threshold::value));
    }

    /** Returns the measured value as people read it, without its unit; a grade by its word. */
    public Optional<String> observed(Language language) {
        return observed()
                .map(value -> unit().filter(unit -> !unit.grades().isEmpty())
                        .map(unit -> unit.format(value))
                        .orElseGet(() -> value.toText(language)));
    }

    /** Returns the measured value as files write it, a grade by its word. */
    public Optional<String> observedText() {
        return observed().map(value -> unit().map(unit -> unit.format(value)).orElse(value.toString()));
    }

    /**
     * Returns how far the measured value is from the required one, in the unit of the set, where it is not met:
     * upwards for a floor, downwards for a ceiling. It is zero where the law asks for more than what was
     * reached exactly.
     */
    public Optional<Decimal> shortfall() {
        return grounds.shortfall(slot);
    }

    /**
     * Returns {@link #shortfall()} as people read it, with its unit and on which side of the level the value is: {@code còn
     * thiếu 0,5 triệu đồng/người/năm}, {@code vượt 2 điểm phần trăm}, of a scale {@code còn thiếu 1 bậc}. Where the law asks
     * for more than what was reached exactly, it says so: {@code phải cao hơn mức này}.
     */
    public Optional<String> shortfall(Language language) {
        return Distance.of(this).map(far -> far.toText(unit(), language));
    }

    /**
     * Returns how sure we are of the threshold, if there is one: of one that is a factor of a level of another set, as
     * sure as of the less sure of the two.
     */
    public Optional<Grade> thresholdGrade() {
        return threshold()
                .map(level -> base().map(Threshold::grade)
                        .filter(other -> other.compareTo(level.grade()) > 0)
                        .orElse(level.grade()));
    }

    /** Returns who sets what is required. */
    public Optional<Authority> setBy() {
        return threshold().map(Threshold::setBy).or(() -> requirement().map(Requirement::setBy));
    }

    /** Returns the number of the act that sets what is required. */
    public Optional<String> act() {
        return threshold()
                .map(level -> level.citation().act())
                .or(() -> requirement().map(asked -> asked.citation().act()));
    }

    /**
     * Returns the name of the overlay that the threshold comes from, if it comes from one; of one that is a factor of a
     * level of another set, else that of this level.
     */
    public Optional<String> overlay() {
        return threshold().flatMap(Threshold::overlay).or(() -> base().flatMap(Threshold::overlay));
    }

    /** Returns whether both say the same of the same item. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Judgement that
                && verdict() == that.verdict()
                && reason().equals(that.reason())
                && part().equals(that.part())
                && indicator.indicator().equals(that.indicator.indicator())
                && basis().equals(that.basis())
                && by().equals(that.by())
                && observed().equals(that.observed())
                && requirement().equals(that.requirement())
                && threshold().equals(that.threshold())
                && base().equals(that.base())
                && compared().equals(that.compared());
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict(), reason(), part(), indicator.indicator().no(), observed());
    }

    /** Returns number, part, verdict and reason. */
    @Override
    public String toString() {
        return indicator.indicator().no() + part().map(id -> "/" + id).orElse("") + " " + verdict()
                + reason().map(why -> " " + why).orElse("");
    }
}
