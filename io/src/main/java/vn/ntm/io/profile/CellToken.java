package vn.ntm.io.profile;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Finding;

/** What a word in a result cell means (kết quả ghi trong ô). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CellToken {
    /** Đạt. */
    MET("đạt", "met"),
    /** Chưa đạt, không đạt. */
    NOT_MET("chưa đạt", "not met"),
    /** Cơ bản đạt: some reports know this third state, no act does, so it is neither met nor not met. */
    BASICALLY_MET("cơ bản đạt", "basically met"),
    /** Chưa đánh giá, không đánh giá. */
    NOT_ASSESSED("chưa đánh giá", "not assessed"),
    /** Không áp dụng. */
    NOT_APPLICABLE("không áp dụng", "not applicable");

    private final String vietnamese;
    private final String english;

    CellToken(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the finding that it states; only the first two state one. */
    public Optional<Finding> finding() {
        return switch (this) {
            case MET -> Optional.of(Finding.MET);
            case NOT_MET -> Optional.of(Finding.NOT_MET);
            default -> Optional.empty();
        };
    }

    /** Returns the meaning in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
