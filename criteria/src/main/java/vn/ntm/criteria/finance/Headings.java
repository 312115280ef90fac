package vn.ntm.criteria.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How headings lie inside each other in one tree of sources. */
record Headings(CapitalSources sources) {

    /**
     * Returns the one way to write a heading: investment of the central budget is the source that has that nature, and
     * that source says its nature.
     *
     * @throws IllegalArgumentException if there is no such source, or none of that nature in it
     */
    CapitalHeading canonical(CapitalHeading heading) {
        CapitalSource source = sources.source(heading.source());
        Optional<CapitalNature> own = source.nature();
        if (own.isPresent()) {
            if (heading.nature().isPresent() && !heading.nature().equals(own)) {
                throw new IllegalArgumentException("source " + source.id() + " is " + own.get() + ", not "
                        + heading.nature().get());
            }
            return heading.withNature(own.get());
        }
        return heading.nature()
                .flatMap(nature -> sources.all().stream()
                        .filter(below ->
                                below.parent().filter(source.id()::equals).isPresent()
                                        && below.nature().filter(nature::equals).isPresent())
                        .findFirst())
                .map(below -> canonical(heading.withSource(below.id())))
                .orElse(heading);
    }

    /** Returns whether all that {@code inner} covers is covered by {@code outer}; both canonical. */
    boolean covers(CapitalHeading outer, CapitalHeading inner) {
        return outer.origin() == inner.origin()
                && outer.years().contains(inner.years())
                && (outer.nature().isEmpty() || outer.nature().equals(inner.nature()))
                && sources.contains(outer.source(), inner.source());
    }

    /** Returns the parts that make up {@code whole} in this dimension, all of them; none where it cannot be divided so. */
    List<CapitalHeading> parts(CapitalHeading whole, Dimension dimension) {
        List<CapitalHeading> parts = new ArrayList<>();
        switch (dimension) {
            case NATURE -> {
                if (whole.nature().isEmpty()) {
                    Arrays.stream(CapitalNature.values()).map(whole::withNature).forEach(parts::add);
                }
            }
            case SOURCE ->
                sources.parts(whole.source(), whole.years().days()).stream()
                        .filter(source -> source.nature().isEmpty()
                                || whole.nature().isEmpty()
                                || source.nature().equals(whole.nature()))
                        .map(source -> whole.withSource(source.id()))
                        .forEach(parts::add);
            case YEAR -> {
                // What is left of a plan is carried over year after year: to add those years counts it again.
                if (whole.origin() == PlanOrigin.OF_THESE_YEARS) {
                    whole.years().parts().stream().map(whole::withYears).forEach(parts::add);
                }
            }
        }
        return parts.stream().map(this::canonical).toList();
    }
}
