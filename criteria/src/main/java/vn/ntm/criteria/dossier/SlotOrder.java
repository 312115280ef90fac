package vn.ntm.criteria.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.Part;

/**
 * Which slot everything gets, in the order of the act: criteria are packed into words, each as a run of what it is judged
 * from with the criterion itself at the end.
 */
final class SlotOrder {

    private final @Nullable Subject[] subjects;

    /** The place of the number of each slot, -1 of one that takes none. */
    private final int[] valueAt;

    private final int[] firstValues;

    private record Piece(Subject subject, boolean number) {}

    private SlotOrder(List<List<Piece>> words) {
        this.subjects = new @Nullable Subject[words.size() * DossierLayout.WORD];
        this.valueAt = new int[subjects.length];
        this.firstValues = new int[words.size() + 1];
        Arrays.fill(valueAt, -1);
        int values = 0;
        for (int word = 0; word < words.size(); word++) {
            int slot = word * DossierLayout.WORD;
            for (Piece piece : words.get(word)) {
                if (piece.number()) {
                    valueAt[slot] = values++;
                }
                subjects[slot++] = piece.subject();
            }
            firstValues[word + 1] = values;
        }
    }

    static SlotOrder of(CriteriaSet set, LocalDate wording) {
        List<List<Piece>> words = new ArrayList<>();
        for (Criterion criterion : set.criteria()) {
            List<Piece> pieces = pieces(criterion, wording);
            if (pieces.size() > DossierLayout.WORD) {
                throw new IllegalArgumentException("set " + set.id() + ": criterion " + criterion.no() + " has "
                        + (pieces.size() - 1) + " indicators and parts; at most " + (DossierLayout.WORD - 1)
                        + " can be judged");
            }
            if (words.isEmpty() || words.get(words.size() - 1).size() + pieces.size() > DossierLayout.WORD) {
                words.add(new ArrayList<>());
            }
            words.get(words.size() - 1).addAll(pieces);
        }
        return new SlotOrder(words);
    }

    private static List<Piece> pieces(Criterion criterion, LocalDate wording) {
        List<Piece> pieces = new ArrayList<>();
        for (Indicator indicator : criterion.indicators()) {
            if (indicator.requirementOn(wording).isPresent()) {
                pieces.add(new Piece(Subject.indicator(indicator.no()), isMeasured(indicator, wording)));
                for (Part part : indicator.parts()) {
                    if (part.requirementOn(wording).isPresent()) {
                        pieces.add(new Piece(Subject.part(indicator.no(), part.id()), isMeasured(part, wording)));
                    }
                }
            }
        }
        pieces.add(new Piece(Subject.criterion(criterion.no()), false));
        return pieces;
    }

    private static boolean isMeasured(Item item, LocalDate wording) {
        return item.requirementOn(wording)
                .filter(requirement -> requirement.kind().isMeasured())
                .isPresent();
    }

    int words() {
        return firstValues.length - 1;
    }

    int firstValue(int word) {
        return firstValues[word];
    }

    int valueAt(int slot) {
        return valueAt[slot];
    }

    @Nullable
    Subject subject(int slot) {
        return subjects[slot];
    }
}
