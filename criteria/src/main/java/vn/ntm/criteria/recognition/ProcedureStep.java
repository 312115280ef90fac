package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Wording;

/** A step of recognition or revocation, or a condition of it, for some units and tiers and for a time. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface ProcedureStep {

    /** What a row of the table is. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    enum Kind {
        /** Something that is done on the way to recognition (bước). */
        STEP,
        /** Something that must hold (điều kiện). */
        CONDITION,
        /** Something that is done on the way to revocation (bước thu hồi). */
        LOSS
    }

    /** What it is. */
    Kind kind();

    /** The name in answers: {@code appraised}. */
    String id();

    /** What is done, or must hold. */
    Wording text();

    /** The level of the units. */
    UnitLevel level();

    /** The tiers. */
    List<Tier> tiers();

    /** Who does it, where that is known. */
    Optional<Wording> by();

    /** Within how many days, where that is known; of most steps it is not. */
    OptionalInt days();

    /** The papers that are needed for it, as far as is known. */
    List<DossierItem> needs();

    /** The days on which it holds. */
    Validity validity();

    /** How sure we are of it. */
    Grade grade();

    /** Where it stands. */
    Citation citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns whether it is for these units, this tier and this day. */
    default boolean isFor(UnitLevel units, Tier tier, LocalDate day) {
        return level() == units && tiers().contains(tier) && validity().contains(day);
    }

    /** Returns the step in words, with who does it and how long it may take. */
    default String toText(Language language) {
        String who = by().map(name -> name.toText(language))
                .orElse(language.choose("chưa rõ cơ quan thực hiện", "who does it is not known"));
        String limit = days().isPresent()
                ? days().getAsInt() + language.choose(" ngày", " days")
                : language.choose("chưa rõ thời hạn", "time limit not known");
        return kind() == Kind.CONDITION
                ? text().toText(language)
                : text().toText(language) + " (" + who + "; " + limit + ")";
    }

    /** Returns a builder; kind, id, text, level, validity, grade and citation are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProcedureStep}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableProcedureStep.Builder {
        Builder() {}
    }
}
