package vn.ntm.criteria.reconcile.recompute;

import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;

/** What a calculation came to, before it is known which check asked for it. */
@API(status = API.Status.INTERNAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public abstract class Answer {

    Answer() {}

    /** The id of the kind. */
    public abstract String kind();

    /** What recomputing says. */
    public abstract ReconciliationVerdict verdict();

    /** The computed figure in plain notation. */
    public abstract Optional<String> expected();

    /** The figure that was judged. */
    public abstract Optional<PublishedFigure> published();

    /** The quotient with its terms. */
    public abstract Optional<Ratio> exactRatio();

    /** The exact figure of the kinds that do not divide. */
    public abstract Optional<Decimal> exactValue();

    /** The counts that print the figure. */
    public abstract Optional<CountRange> impliedRange();

    /** Why nothing was computed. */
    public abstract Optional<NotComputableReason> whyNot();

    /** A remark in both languages. */
    public abstract Optional<Note> note();

    /** The calculation in one line. */
    public abstract Optional<Function<Language, String>> working();

    static Answer notComputable(CheckKind kind, NotComputableReason reason, String detail) {
        return notComputable(kind.id(), reason, detail);
    }

    static Answer notComputable(String kind, NotComputableReason reason, String detail) {
        Builder answer = builder()
                .kind(kind)
                .verdict(ReconciliationVerdict.NOT_COMPUTABLE)
                .whyNot(reason)
                .note(Note.notComputable(reason, detail));
        return answer.build();
    }

    /** Returns the same calculation with another judgement. */
    Answer judged(ReconciliationVerdict verdict, Note note) {
        return ((ImmutableAnswer) this).withVerdict(verdict).withNote(note);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Answer}. */
    static final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
