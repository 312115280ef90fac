package vn.ntm.criteria.ruling;

import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.SlotState;

/**
 * The one place where anything is judged: slots against levels, slots into criteria, criteria into the set, a word of
 * 64 slots at a time and, because the outcomes of neighbouring units cannot be foreseen, without branches on them.
 *
 * <p>A slot is met, not met, open, or stands in nobody's way. A criterion is not met if one of its slots is not; open
 * if one is open; else met.
 */
final class Judge {

    private Judge() {}

    static Ruling judge(ColumnLaw law, CompactDossier dossier) {
        DayLaw day = law.day();
        int words = day.words();
        long[] answer = new long[2 * words];
        if (!day.mayJudge()) {
            return new Ruling(dossier.layout(), answer, Verdict.UNDETERMINED, 0, day.size());
        }
        int metCount = 0;
        int notCount = 0;
        long anyNot = 0;
        long anyOpen = day.complete() ? 0 : 1;
        for (int word = 0; word < words; word++) {
            long holds = law.compare(dossier, word);
            long measured = dossier.word(SlotState.MEASURED, word);
            if (dossier.hasWide()) {
                holds = compareWide(law, dossier, word, holds);
            }
            if (day.hasHistory()) {
                measured &= ~law.withoutEarlier(dossier, word);
                holds = law.compareHistory(dossier, word, holds);
            }
            long attestable = day.attestable(word);
            long met = (dossier.word(SlotState.FOUND_MET, word) & attestable) | (measured & holds & law.decides(word));
            long not =
                    (dossier.word(SlotState.FOUND_NOT_MET, word) & attestable) | (measured & ~holds & law.usable(word));
            long pass = (dossier.word(SlotState.NOT_APPLICABLE, word) & day.waivable(word))
                    | dossier.word(SlotState.SILENT, word);
            long fine = met | (pass & ~day.incomplete(word));
            long failed = not;
            for (int i = day.firstAlternatives(word); i < day.firstAlternatives(word + 1); i++) {
                long aside = aside(day.alternatives(i), met, not, ~(fine | not));
                fine |= aside;
                failed &= ~aside;
            }
            long criteria = day.criteria(word);
            long criteriaMet = criteria & ~day.criteriaOf(~fine, word);
            long criteriaNot = day.criteriaOf(failed, word);
            answer[2 * word] = ((met | pass) & ~criteria) | criteriaMet;
            answer[2 * word + 1] = ((not | pass) & ~criteria) | criteriaNot;
            metCount += Long.bitCount(criteriaMet & day.counted(word));
            notCount += Long.bitCount(criteriaNot & day.counted(word));
            anyNot |= criteriaNot;
            anyOpen |= criteria & ~(criteriaMet | criteriaNot);
        }
        Verdict verdict = anyNot != 0 ? Verdict.NOT_MET : anyOpen != 0 ? Verdict.UNDETERMINED : Verdict.MET;
        return new Ruling(dossier.layout(), answer, verdict, metCount, day.size() - notCount);
    }

    private static long compareWide(ColumnLaw law, CompactDossier dossier, int word, long holds) {
        long exact = holds;
        for (int i = law.day().firstValue(word); i < law.day().firstValue(word + 1); i++) {
            @Nullable Decimal value = dossier.wide(i);
            if (value != null) {
                long bit = law.bit(i);
                int slot = word * DossierLayout.WORD + Long.numberOfTrailingZeros(bit);
                exact = law.holds(slot, value) ? exact | bit : exact & ~bit;
            }
        }
        return exact;
    }

    /**
     * Returns which slots of a group of which one suffices do not count: all the others where one is met; where none
     * is and one is open, those that are not met.
     */
    static long aside(long group, long met, long not, long open) {
        if ((group & met) != 0) {
            return group & (not | open);
        }
        return (group & open) != 0 ? group & not : 0;
    }
}
