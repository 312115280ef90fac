package vn.ntm.criteria.programme;

import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.SetHeader;

/**
 * A form of the programme's reports (biểu mẫu báo cáo của Chương trình): its number and the template that it is annexed
 * to. The act that sets the forms was not read, so none is named; of 2021-2025 no form was read either.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface ReportForm {

    /** The name in tables: {@code RESOURCES}. */
    String id();

    /** The number of the form: {@code 07}. */
    String no();

    /** The template of the report that it is annexed to: {@code 03}. */
    Optional<String> annexedTo();

    /** The first and the last year of the phase whose reports have it. */
    SetHeader.Period period();

    /** The name in Vietnamese, in this library's words. */
    String nameVi();

    /** The name in English, in this library's words. */
    String nameEn();

    /** How sure we are of it. */
    Grade grade();

    /** Where it was read. */
    Optional<String> source();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns the name. */
    default String name(Language language) {
        return language.choose(nameVi(), nameEn());
    }

    /** Returns number and template as the head of the form has them: {@code Biểu số 07 (kèm theo Mẫu số 03)}. */
    default String number(Language language) {
        return language.choose("Biểu số ", "Form ")
                + no()
                + annexedTo()
                        .map(template ->
                                language.choose(" (kèm theo Mẫu số ", " (annexed to template ") + template + ")")
                        .orElse("");
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportForm}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableReportForm.Builder {
        Builder() {}
    }
}
