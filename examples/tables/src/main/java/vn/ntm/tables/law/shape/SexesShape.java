package vn.ntm.tables.law.shape;

import java.util.List;
import java.util.Optional;

/** A level that men and women must reach separately: two parts by one rule. */
final class SexesShape implements Shape {

    @Override
    public Optional<Content> read(Subject subject) {
        if (Conditional.of(subject) != Conditional.SEXES) {
            return Optional.empty();
        }
        return Optional.of(Content.allOf(List.of(
                subject.piece("male", subject.rule(), subject.unit()),
                subject.piece("female", subject.rule(), subject.unit()))));
    }
}
