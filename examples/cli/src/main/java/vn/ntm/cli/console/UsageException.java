package vn.ntm.cli.console;

import vn.ntm.core.text.Language;

/** The command cannot do what was asked; the message says why in one sentence. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String vietnamese;

    public UsageException(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
    }

    public String message(Language language) {
        return language.choose(vietnamese, String.valueOf(getMessage()));
    }
}
