package vn.ntm.criteria.evaluation;

import vn.ntm.core.text.Language;

/** The lines of an explanation, each indented by its depth and ended by a line feed. */
final class ExplanationLines {

    private static final String INDENT = "  ";

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    ExplanationLines(Language language) {
        this.language = language;
    }

    void add(int depth, String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
    }

    /** Adds what is said under a heading. */
    void add(int depth, String vietnamese, String english, String said) {
        add(depth, language.choose(vietnamese, english) + ": " + said);
    }

    /** Returns all lines. */
    @Override
    public String toString() {
        return text.toString();
    }
}
