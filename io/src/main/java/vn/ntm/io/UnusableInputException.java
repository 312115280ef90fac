package vn.ntm.io;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** An input of which nothing can be read (tệp không dùng được); the message says why in one sentence. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class UnusableInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String vietnamese;
    private final String english;

    /** Creates the exception; {@link #getMessage} is the English sentence. */
    protected UnusableInputException(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Creates the exception with what made the input unusable; {@link #getMessage} is the English sentence. */
    protected UnusableInputException(String vietnamese, String english, Throwable cause) {
        super(english, cause);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the sentence in {@code language}. */
    public String message(Language language) {
        return language.choose(vietnamese, english);
    }
}
