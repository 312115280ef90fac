package vn.ntm.criteria.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which slots something else decides for, given those that are observed: the whole for its pieces or the pieces for
 * the whole; of parts that exclude each other the one observed for the others.
 */
final class Silence {

    /** Slots of which one word decides for others: a whole and its pieces, or parts that exclude each other. */
    private record Group(int word, long whole, long pieces) {}

    private final DossierLayout layout;
    private final long[] never;
    private final List<Group> wholes = new ArrayList<>();
    private final List<Group> choices = new ArrayList<>();

    /** All wholes of a word: seldom is one of them observed. */
    private final long[] anyWhole;

    Silence(DossierLayout layout) {
        this.layout = layout;
        this.never = new long[layout.words()];
        this.anyWhole = new long[layout.words()];
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            long members = 0;
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                long parts = 0;
                Map<String, Long> chosen = new LinkedHashMap<>();
                for (DossierLayout.OfPart part : indicator.parts()) {
                    long bit = 1L << part.slot();
                    parts |= bit;
                    Optional<String> choice = part.part().choice();
                    choice.ifPresent(name -> chosen.merge(name, bit, (one, other) -> one | other));
                }
                int word = indicator.slot() / DossierLayout.WORD;
                if (indicator.byParts()) {
                    wholes.add(new Group(word, 1L << indicator.slot(), parts));
                    chosen.values().forEach(mask -> choices.add(new Group(word, 0, mask)));
                } else {
                    // Figures to compare with, and parts of another wording, are never judged by themselves.
                    never[word] |= parts;
                }
                members |= parts | 1L << indicator.slot();
            }
            wholes.add(new Group(criterion.slot() / DossierLayout.WORD, 1L << criterion.slot(), members));
        }
        wholes.forEach(group -> anyWhole[group.word] |= group.whole);
    }

    /**
     * Writes the silent slots.
     *
     * @throws IllegalArgumentException if a whole and one of its pieces are both observed; the message names it
     */
    void write(long[] states) {
        int words = never.length;
        boolean asAWhole = false;
        for (int word = 0; word < words; word++) {
            long observed = states[SlotState.OBSERVED.place() * words + word];
            states[SlotState.SILENT.place() * words + word] = never[word] | (anyWhole[word] & ~observed);
            asAWhole |= (anyWhole[word] & observed) != 0;
        }
        if (asAWhole) {
            wholes.forEach(group -> silencePieces(states, group));
        }
        for (Group group : choices) {
            long observed = states[SlotState.OBSERVED.place() * words + group.word];
            long applies = observed & ~states[SlotState.NOT_APPLICABLE.place() * words + group.word] & group.pieces;
            if (applies != 0) {
                states[SlotState.SILENT.place() * words + group.word] |= group.pieces & ~applies;
            }
        }
    }

    private void silencePieces(long[] states, Group group) {
        long observed = states[SlotState.OBSERVED.place() * never.length + group.word];
        if ((observed & group.whole) == 0) {
            return;
        }
        if ((observed & group.pieces) != 0) {
            int whole = group.word * DossierLayout.WORD + Long.numberOfTrailingZeros(group.whole);
            int piece = group.word * DossierLayout.WORD + Long.numberOfTrailingZeros(observed & group.pieces);
            throw new IllegalArgumentException(
                    layout.subject(whole) + " is observed as a whole and by " + layout.subject(piece));
        }
        states[SlotState.SILENT.place() * never.length + group.word] |= group.pieces;
    }
}
