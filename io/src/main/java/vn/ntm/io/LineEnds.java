package vn.ntm.io;

import org.apiguardian.api.API;

/** What a reader knows of the ends of lines in what it read last, as it has seen the bytes. */
@API(status = API.Status.INTERNAL, since = "0.1")
public interface LineEnds {

    /** It does not know. */
    int UNKNOWN = -1;

    /**
     * Returns how many lines end in what was read last, each with a line feed, and no return stands but before one;
     * {@link #UNKNOWN} where that is not so, or not known.
     */
    int lineEnds();

    /** Returns how many of the characters read last there are up to the end of a line, from 0, its line feed included. */
    int lineEnd(int line);
}
