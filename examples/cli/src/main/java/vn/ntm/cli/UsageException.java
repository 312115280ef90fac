package vn.ntm.cli;

import vn.ntm.core.text.Language;

/** The command cannot do what was asked; the message says why in one sentence. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String vietnamese;

    UsageException(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
    }

    String message(Language language) {
        return language.choose(vietnamese, String.valueOf(getMessage()));
    }
}
