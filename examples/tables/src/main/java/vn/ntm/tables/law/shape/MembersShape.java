package vn.ntm.tables.law.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Cells that hold several values by name, all compared by the one operator of the rule. */
final class MembersShape implements Shape {

    @Override
    public Optional<Content> read(Subject subject) {
        JsonNode general = subject.item().node().path("rule").path("general");
        if (!general.isObject() || AllOfShape.isOf(subject)) {
            return Optional.empty();
        }
        List<String> members = ImmutableList.copyOf(general.fieldNames());
        return Optional.of(Content.allOf(members.stream()
                .map(member ->
                        subject.piece(Subject.kebab(member), subject.rule().member(member), subject.unit()))
                .toList()));
    }
}
