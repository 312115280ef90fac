package vn.ntm.criteria.finance;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * What a figure of capital covers (khoản mục vốn): a source with everything below it, one nature or all, years, and from
 * which plan. A heading may lie inside another; see {@link CapitalLedger}.
 *
 * @param source the id of the source in {@link CapitalSources}
 * @param nature the nature, or empty for all
 * @param years the years of the plan, or in which carried-over money is spent
 * @param origin the plan of these years, or those of earlier ones
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CapitalHeading(String source, Optional<CapitalNature> nature, PlanYears years, PlanOrigin origin) {

    /** Returns the heading of a source in one year, of any nature, of the plan of that year. */
    public static CapitalHeading of(String source, int year) {
        return of(source, PlanYears.of(year));
    }

    /** Returns the heading of a source in some years, of any nature, of the plan of those years. */
    public static CapitalHeading of(String source, PlanYears years) {
        return new CapitalHeading(source, Optional.empty(), years, PlanOrigin.OF_THESE_YEARS);
    }

    /** Returns this heading for another source. */
    public CapitalHeading withSource(String id) {
        return new CapitalHeading(id, nature, years, origin);
    }

    /** Returns this heading for one nature. */
    public CapitalHeading withNature(CapitalNature only) {
        return new CapitalHeading(source, Optional.of(only), years, origin);
    }

    /** Returns this heading for other years. */
    public CapitalHeading withYears(PlanYears others) {
        return new CapitalHeading(source, nature, others, origin);
    }

    /** Returns this heading for what was carried over from earlier years. */
    public CapitalHeading carriedOver() {
        return new CapitalHeading(source, nature, years, PlanOrigin.CARRIED_OVER);
    }

    /** Returns the heading in words, with the name that {@code sources} has for its source. */
    public String toText(CapitalSources sources, Language language) {
        CapitalSource from = sources.source(source);
        // "Vốn sự nghiệp của trung ương" says its nature already.
        String of = nature.filter(only -> from.nature().isEmpty())
                .map(only -> ", " + only.toText(language))
                .orElse("");
        return from.name(language) + of + ", " + years.toText(language) + origin.suffix(language);
    }
}
