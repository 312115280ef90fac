package vn.ntm.tables.law.shape;

import java.util.List;

/** The shapes in which facts come, the plain one last. */
public final class Shapes {

    private static final List<Shape> ALL = List.of(
            new SexesShape(),
            new ListedPartsShape(),
            new AllOfShape(),
            new MembersShape(),
            new SecondRuleShape(),
            new ContentsShape(),
            new HistoryShape(),
            new AlternativesShape(),
            new PlainShape());

    private Shapes() {}

    /** Returns what an indicator asks for, in the first shape that its facts have. */
    public static Content read(Subject subject) {
        Content content = ALL.stream()
                .flatMap(shape -> shape.read(subject).stream())
                .findFirst()
                .orElseThrow();
        return Conditional.of(subject) == Conditional.APPLIES ? content.askedConditionally() : content;
    }
}
