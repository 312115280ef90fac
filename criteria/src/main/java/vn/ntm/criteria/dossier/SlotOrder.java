package vn.ntm.criteria.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.Part;

/** Which slot everything gets: criteria are packed into words in the order of the act, numbers first in each. */
final class SlotOrder {

    private final @Nullable Subject[] subjects;
    private final int[] firstValues;

    private record Piece(Subject subject, boolean number) {}

    private SlotOrder(List<List<Piece>> words) {
        this.subjects = new @Nullable Subject[words.size() * DossierLayout.WORD];
        this.firstValues = new int[words.size() + 1];
        for (int word = 0; word < words.size(); word++) {
            int slot = word * DossierLayout.WORD;
            for (Piece piece : words.get(word)) {
                if (piece.number()) {
                    subjects[slot++] = piece.subject();
                }
            }
            firstValues[word + 1] = firstValues[word] + slot - word * DossierLayout.WORD;
            for (Piece piece : words.get(word)) {
                if (!piece.number()) {
                    subjects[slot++] = piece.subject();
                }
            }
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
        pieces.add(new Piece(Subject.criterion(criterion.no()), false));
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

    @Nullable
    Subject subject(int slot) {
        return subjects[slot];
    }
}
