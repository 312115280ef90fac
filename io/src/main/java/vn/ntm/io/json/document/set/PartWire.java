package vn.ntm.io.json.document.set;

import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;

/** A {@link Part}. */
record PartWire(
        String id,
        String labelVi,
        String labelEn,
        Optional<String> choice,
        Optional<String> anyOf,
        List<Requirement> requirements) {

    static PartWire of(Part part) {
        return new PartWire(
                part.id(), part.labelVi(), part.labelEn(), part.choice(), part.anyOf(), part.requirements());
    }

    Part toValue() {
        return Part.builder()
                .id(id)
                .labelVi(labelVi)
                .labelEn(labelEn)
                .choice(choice)
                .anyOf(anyOf)
                .addAllRequirements(requirements)
                .build();
    }
}
