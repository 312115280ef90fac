package vn.ntm.tables.law.facts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a criteria set as a tree, with the questions that the tables put to it. */
public final class SetFacts {

    private final Item root;
    private final Columns columns;
    private final SetReadings readings;

    private SetFacts(Item root, Readings readings) {
        this.root = root;
        this.columns = columns(root.node());
        this.readings = readings.of(root.text("id"));
    }

    /** Returns the facts in a file, to be read as {@code readings} say. */
    public static SetFacts read(Path file, Readings readings) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        return new SetFacts(new Item(mapper.readTree(Files.readAllBytes(file)), "the set"), readings);
    }

    private static Columns columns(JsonNode set) {
        List<String> regions = new ArrayList<>();
        set.path("regions").forEach(region -> regions.add(region.asText()));
        if (!regions.isEmpty()) {
            return Columns.regions(regions);
        }
        if (set.findValue("by_group") == null) {
            return Columns.NONE;
        }
        List<String> groups = new ArrayList<>();
        set.path("groups").forEach(group -> groups.add(group.path("id").asText()));
        return Columns.groups(groups);
    }

    /** Returns the id of the set. */
    public String id() {
        return root.text("id");
    }

    /** Returns the act that has the set. */
    public String decision() {
        return root.text("decision");
    }

    /** Returns the first day of the set; where no day of force is known, the day it was issued. */
    public String from() {
        return root.optional("effective").orElseGet(() -> root.text("issued"));
    }

    /** Returns where in an act something stands, as the act calls it: known of the decision only. */
    public String article(String act) {
        return act.equals(decision())
                ? root.optional("annex").map(annex -> "Phụ lục " + annex).orElse("")
                : "";
    }

    /** Returns the columns into which rules of the set may be split. */
    public Columns columns() {
        return columns;
    }

    /** Returns the readings for the set. */
    public SetReadings readings() {
        return readings;
    }

    /** Returns the day from which an act that the facts list is in force. */
    public String dayOf(String act) {
        for (JsonNode field : root.node()) {
            if (!field.isArray()) {
                continue;
            }
            for (JsonNode entry : field) {
                Item listed = new Item(entry, "the act " + act);
                if (listed.optional("no")
                        .or(() -> listed.optional("decision"))
                        .filter(act::equals)
                        .isPresent()) {
                    return listed.optional("effective").orElseGet(() -> listed.text("issued"));
                }
            }
        }
        throw new IllegalArgumentException("the facts do not list the act " + act);
    }

    /** Returns the criteria, and below them the conditions. */
    public List<CriterionFacts> criteria() {
        ImmutableList.Builder<CriterionFacts> criteria = ImmutableList.builder();
        root.list("criteria", "criterion").forEach(criterion -> criteria.add(criterion(criterion)));
        return criteria.addAll(Conditions.of(root.node(), readings)).build();
    }

    private CriterionFacts criterion(Item criterion) {
        String no = criterion.text("no");
        List<IndicatorFacts> indicators = new ArrayList<>();
        char letter = 'a';
        for (Item item : criterion.list("indicators", "indicator")) {
            Optional<String> own = item.optional("no");
            String id = own.isPresent() ? own.get() : no + "." + letter++;
            indicators.add(new IndicatorFacts(id, isLaws(item, own, no), item.called("indicator " + id)));
        }
        return new CriterionFacts(no, criterion.optional("group").orElse(""), true, indicators);
    }

    /** The only indicator of a criterion has no number beside that of the criterion. */
    private boolean isLaws(Item item, Optional<String> own, String criterion) {
        return own.filter(no -> !no.equals(criterion)).isPresent()
                && item.optional("id_note").isEmpty()
                && root.optional("sub_numbering").isEmpty();
    }

    /**
     * Returns whether the facts settle that every criterion is held whole: as many criteria and indicators as the
     * law counts are there, the count is not only remembered, and how the law spreads them over the criteria is not
     * said to be open.
     */
    public boolean isWhole() {
        Item counts = root.child(root.node().has("counts_official") ? "counts_official" : "counts");
        List<Item> criteria = root.list("criteria", "criterion");
        int indicators = criteria.stream()
                .mapToInt(one -> one.node().path("indicators").size())
                .sum();
        return counts.optional("criteria")
                        .filter(String.valueOf(criteria.size())::equals)
                        .isPresent()
                && counts.optional("indicators")
                        .filter(String.valueOf(indicators)::equals)
                        .isPresent()
                && counts.optional("indicators_confidence")
                        .filter("recalled"::equals)
                        .isEmpty()
                && !counts.node().path("distribution_by_criterion").isNull();
    }

    /**
     * Checks that nothing was said of facts that are not there.
     *
     * @throws IllegalArgumentException if a reading was of no use
     */
    public void checkReadings() {
        readings.checkUsed();
    }
}
