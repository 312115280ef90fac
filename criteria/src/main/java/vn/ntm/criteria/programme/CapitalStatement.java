package vn.ntm.criteria.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.SetHeader;

/**
 * The capital of some years by source, as one statement published it (kế hoạch vốn, kết quả huy động). Totals and
 * parts stand as printed; where they differ, {@link #excessOfParts} says by how much and nothing is adjusted.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface CapitalStatement {

    /** What a statement tells. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    enum Kind {
        /** What is planned (kế hoạch). */
        PLAN,
        /** What was mobilised (kết quả huy động). */
        RESULT
    }

    /** The name in tables and files: {@code plan-2021-2025}. */
    String id();

    /** What it tells. */
    Kind kind();

    /** The first and the last year. */
    SetHeader.Period period();

    /** The figures, the total first, each below the one it is part of. */
    List<CapitalFigure> figures();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** Returns the total (tổng số). */
    default CapitalFigure total() {
        return figures().get(0);
    }

    /** Returns the figure of the source with the id {@code capital}, if the statement has it. */
    default Optional<CapitalFigure> figure(String capital) {
        return figures().stream()
                .filter(figure -> figure.capital().equals(capital))
                .findFirst();
    }

    /** Returns the parts that the statement has of the figure of {@code capital}; empty if there are none. */
    default List<CapitalFigure> parts(String capital) {
        return figures().stream()
                .filter(figure -> figure.partOf().filter(capital::equals).isPresent())
                .toList();
    }

    /**
     * Returns by how much the parts exceed the figure of {@code capital} in the unit of the figure, negative where they
     * fall short; empty where the statement does not have the figure or not all of its parts, and where one of them is
     * no bare figure: "about 10" and "at least 10" add up to nothing exact.
     */
    default Optional<Decimal> excessOfParts(String capital) {
        return figure(capital)
                .filter(figure -> figure.parts() == CapitalFigure.Parts.ALL
                        && Stream.concat(Stream.of(figure), parts(capital).stream())
                                .allMatch(each -> each.aim() == Aim.STATED))
                .map(figure -> parts(capital).stream()
                        .map(CapitalFigure::amount)
                        .reduce(Decimal.ZERO, Decimal::plus)
                        .minus(figure.amount()));
    }

    /** Checks that there is a total. */
    @Value.Check
    default void check() {
        if (figures().isEmpty() || figures().get(0).partOf().isPresent()) {
            throw new IllegalArgumentException("figures: the statement " + id() + " does not begin with a total");
        }
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CapitalStatement}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutableCapitalStatement.Builder {
        Builder() {}
    }
}
