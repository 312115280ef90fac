package vn.ntm.io.json.document.area;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.area.AreaCoverage;
import vn.ntm.core.area.AreaFact;
import vn.ntm.core.area.AreaFacts;
import vn.ntm.core.area.AreaKind;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.core.area}; a kind of area is data, so it travels with its names. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class AreaDocuments {

    /** {@link AreaFacts}. */
    private record FactsWire(List<AreaFact> facts, List<AreaCoverage> coverages) {

        static FactsWire of(AreaFacts facts) {
            return new FactsWire(facts.facts(), facts.coverages());
        }

        AreaFacts toValue() {
            return AreaFacts.of(facts, coverages);
        }
    }

    private AreaDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-area-kind", AreaKind.class)
                .document("ntm-area-fact", AreaFact.class)
                .document("ntm-area-coverage", AreaCoverage.class)
                .document("ntm-area-facts", AreaFacts.class, FactsWire.class, FactsWire::of, FactsWire::toValue);
    }
}
