package vn.ntm.core.law;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.CoreStyle;
import vn.ntm.core.text.Language;

/**
 * An act of the state (văn bản quy phạm pháp luật hoặc văn bản hành chính), such as 318/QĐ-TTg of the prime
 * minister. Numbers repeat between years, provinces and bodies; within one table of this library a number
 * names one act.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CoreStyle
@Value.Immutable
public interface LegalAct {

    /** The number and symbol (số, ký hiệu): {@code 318/QĐ-TTg}. */
    String number();

    /** The day it was signed. */
    Optional<LocalDate> issued();

    /** The day it took effect. */
    Optional<LocalDate> effective();

    /** What it is about, in Vietnamese, in this library's words. */
    String titleVi();

    /** What it is about, in English, in this library's words. */
    String titleEn();

    /** Returns what it is about. */
    default String title(Language language) {
        return language.choose(titleVi(), titleEn());
    }

    /** Returns a builder; number and titles are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalAct}. */
    final class Builder extends ImmutableLegalAct.Builder {
        Builder() {}
    }
}
