package vn.ntm.cli.section;

import vn.ntm.cli.chart.Tint;
import vn.ntm.cli.page.Mark;
import vn.ntm.cli.page.Mark.Tone;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.progress.TargetComparison;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.ruling.Verdict;

/** The library's verdicts as marks and colours; the words are the library's own. */
public final class Marks {

    private Marks() {}

    /** Returns whether a published figure agrees. */
    public static Mark of(ReconciliationVerdict verdict, Language language) {
        Tone tone = switch (verdict) {
            case MATCH -> Tone.GOOD;
            case MISMATCH -> Tone.BAD;
            case TRUNCATED, NOT_COMPUTABLE -> Tone.OPEN;
            case NO_PUBLISHED_VALUE -> Tone.PLAIN;
        };
        return new Mark(tone, verdict.toText(language));
    }

    /**
     * Returns whether a published figure agrees. That some whole number gives a printed mean or share is true of nearly any:
     * it does not speak against the figure, and it does not show it.
     */
    public static Mark of(Reconciliation answer, Language language) {
        boolean implied = answer.kind().equals(CheckKind.IMPLIED_TOTAL.id())
                || answer.kind().equals(CheckKind.IMPLIED_DENOMINATOR.id());
        return implied && answer.verdict() == ReconciliationVerdict.MATCH
                ? new Mark(Tone.MAYBE, language.choose("không mâu thuẫn", "not contradicted"))
                : of(answer.verdict(), language);
    }

    /** Returns whether something is met. */
    public static Mark of(Verdict verdict, Language language) {
        Tone tone = switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.OPEN;
            case NOT_APPLICABLE -> Tone.PLAIN;
        };
        return new Mark(tone, verdict.toText(language));
    }

    /** Returns what is left of a certificate. */
    public static Mark of(CertificateState state, Language language) {
        Tone tone = switch (state) {
            case IN_FORCE -> Tone.GOOD;
            case REVOKED -> Tone.BAD;
            case NOT_MAINTAINED, CARRIED_UNDECIDED -> Tone.OPEN;
            case LAPSED -> Tone.PLAIN;
        };
        return new Mark(tone, state.toText(language));
    }

    /** Returns whether a target is reached. */
    public static Mark of(TargetComparison.Outcome outcome, Language language) {
        Tone tone = switch (outcome) {
            case REACHED -> Tone.GOOD;
            case NOT_REACHED -> Tone.BAD;
            case UNDETERMINED -> Tone.OPEN;
            case LEFT_OPEN, NOT_COMPARABLE -> Tone.PLAIN;
        };
        return new Mark(tone, outcome.toText(language));
    }

    /** Returns the colour of a verdict in a chart. */
    public static Tint tint(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tint.GREEN;
            case NOT_MET -> Tint.CLAY;
            case UNDETERMINED -> Tint.OCHRE;
            case NOT_APPLICABLE -> Tint.GREY;
        };
    }

    /** Returns the colour of a state in a chart. */
    public static Tint tint(CertificateState state) {
        return switch (state) {
            case IN_FORCE -> Tint.GREEN;
            case REVOKED -> Tint.CLAY;
            case NOT_MAINTAINED, CARRIED_UNDECIDED -> Tint.OCHRE;
            case LAPSED -> Tint.GREY;
        };
    }

    /** Returns the colour of a verdict on a published figure in a chart. */
    public static Tint tint(ReconciliationVerdict verdict) {
        return switch (verdict) {
            case MATCH -> Tint.GREEN;
            case MISMATCH -> Tint.CLAY;
            case TRUNCATED, NOT_COMPUTABLE -> Tint.OCHRE;
            case NO_PUBLISHED_VALUE -> Tint.GREY;
        };
    }

    /** Returns the colour of a grade in a chart. */
    public static Tint tint(Grade grade) {
        return switch (grade) {
            case VERIFIED -> Tint.GREEN;
            case CORROBORATED -> Tint.BLUE;
            case UNVERIFIED -> Tint.OCHRE;
            case UNKNOWN -> Tint.GREY;
        };
    }
}
