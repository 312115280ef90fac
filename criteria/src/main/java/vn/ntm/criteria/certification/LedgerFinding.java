package vn.ntm.criteria.certification;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;

/**
 * Something in a ledger that contradicts itself, the register of units or the law (mâu thuẫn trong sổ). The state of
 * the unit is computed all the same.
 *
 * @param severity how grave it is
 * @param event the event at fault
 * @param other the event that it contradicts, where there is one
 * @param failure the same as a failure of the input, at the place of the event, or of its act where that is at
 *     fault; an event that was not read from a file
 *     has its number in the ledger for a line
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LedgerFinding(
        Severity severity, CertificationEvent event, Optional<CertificationEvent> other, Failure failure) {

    /** How grave a finding is (mức độ). */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Severity {
        /** The events cannot all be right. */
        ERROR("lỗi", "error"),
        /** They can be right where the ledger does not hold everything, or an act was read in an unusual form. */
        WARNING("cảnh báo", "warning");

        private final String vietnamese;
        private final String english;

        Severity(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the severity in words. */
        public String toText(Language language) {
            return language.choose(vietnamese, english);
        }
    }

    /** Returns what is wrong. */
    public FailureReason reason() {
        return failure.reason();
    }

    /** Returns it in one sentence, with the places of both events. */
    public String message(Language language) {
        return failure.message(language);
    }
}
