package vn.ntm.spark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.ruling.Ruling;

/**
 * Verdicts on the criteria of a unit as a plain text, a sign for each criterion that the set counts, in the order of the
 * act (dãy kết quả theo tiêu chí): {@code 1} met, {@code 0} not met, {@code ?} undetermined.
 */
public final class Marks {

    /** The sign of a criterion that is met. */
    public static final char MET = '1';

    /** The sign of a criterion that is not met. */
    public static final char NOT_MET = '0';

    /** The sign of a criterion of which that is open. */
    public static final char OPEN = '?';

    private @Nullable DossierLayout layout;
    private int[] slots = {};
    private byte[] signs = {};

    /** Creates it for one thread. */
    public Marks() {}

    /** Returns the signs of a ruling. */
    public String of(Ruling ruling) {
        DossierLayout own = ruling.layout();
        if (!own.equals(layout)) {
            slots = own.criteria().stream()
                    .filter(criterion -> criterion.criterion().counted())
                    .mapToInt(DossierLayout.OfCriterion::slot)
                    .toArray();
            signs = new byte[slots.length];
        }
        layout = own;
        Arrays.fill(signs, (byte) OPEN);
        for (int i = 0; i < slots.length; i++) {
            int word = slots[i] / DossierLayout.WORD;
            long bit = 1L << slots[i];
            if ((ruling.metIn(word) & bit) != 0) {
                signs[i] = MET;
            } else if ((ruling.notMetIn(word) & bit) != 0) {
                signs[i] = NOT_MET;
            }
        }
        return new String(signs, StandardCharsets.ISO_8859_1);
    }
}
