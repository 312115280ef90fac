package vn.ntm.io.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.finance.CapitalEntry;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalLedger;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.CapitalSource;
import vn.ntm.criteria.finance.CapitalSources;

/**
 * Capital by source: what was planned and what was done (nguồn lực theo nguồn vốn, kế hoạch và kết quả).
 *
 * @param whole what all lines are parts of: source, nature, years and origin
 * @param plan which plan
 * @param done what was done: allocated, disbursed or mobilised
 * @param day the day on which the plan holds and to which it was done
 * @param lines the sources, each above its parts
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CapitalForm(
        CapitalHeading whole, CapitalSeries plan, CapitalSeries done, LocalDate day, List<Line> lines) {

    /**
     * A source.
     *
     * @param source its id
     * @param plan what was planned; empty where it is not known
     * @param done what was done; empty where it is not known
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Line(String source, Optional<Vnd> plan, Optional<Vnd> done) {}

    /** Copies the lines. */
    public CapitalForm {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * Returns the form of a ledger: of each source that there is in the years its figure, or the sum of its parts.
     *
     * @throws IllegalArgumentException if there is no such source, or none of that nature
     */
    public static CapitalForm of(
            CapitalLedger ledger, CapitalHeading whole, CapitalSeries plan, CapitalSeries done, LocalDate day) {
        List<Line> lines = new ArrayList<>();
        for (CapitalSource source : sources(whole)) {
            CapitalHeading heading = whole.withSource(source.id());
            lines.add(new Line(
                    source.id(),
                    ledger.amount(plan, heading, day).toOptional(),
                    ledger.amount(done, heading, day).toOptional()));
        }
        return new CapitalForm(whole, plan, done, day, lines);
    }

    /** Returns the line of a source. */
    public Optional<Line> line(String source) {
        return lines.stream().filter(line -> line.source().equals(source)).findFirst();
    }

    /** Returns the figures as entries of a ledger; the day of the form stands for the day from which the plan holds. */
    public List<CapitalEntry> toEntries() {
        List<CapitalEntry> entries = new ArrayList<>();
        for (Line line : lines) {
            CapitalHeading heading = whole.withSource(line.source());
            line.plan().ifPresent(amount -> entries.add(new CapitalEntry(heading, plan, day, amount)));
            line.done().ifPresent(amount -> entries.add(new CapitalEntry(heading, done, day, amount)));
        }
        return List.copyOf(entries);
    }

    /** Returns the whole and its parts at any depth, as far as there are any of its nature in its years. */
    static List<CapitalSource> sources(CapitalHeading whole) {
        CapitalSources tree = CapitalSources.standard();
        List<CapitalSource> found = new ArrayList<>();
        found.add(tree.source(whole.source()));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(i + 1, parts(found.get(i).id(), whole));
        }
        return found;
    }

    /** Returns the parts of a source that a form of {@code whole} has. */
    static List<CapitalSource> parts(String source, CapitalHeading whole) {
        Validity years = Validity.of(
                LocalDate.of(whole.years().first(), 1, 1),
                LocalDate.of(whole.years().last(), 12, 31));
        return CapitalSources.standard().parts(source, years).stream()
                .filter(part -> part.nature().isEmpty()
                        || whole.nature().isEmpty()
                        || part.nature().equals(whole.nature()))
                .toList();
    }
}
