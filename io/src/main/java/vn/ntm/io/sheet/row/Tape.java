package vn.ntm.io.sheet.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.function.IntSupplier;
import org.apiguardian.api.API;
import vn.ntm.io.LineEnds;
import vn.ntm.io.UnreadableInputException;

/**
 * The characters of a text from the record on that is being read. The parser is given them in order, and where it
 * gives up on a record they are looked at once more from its first line on. What lies before is forgotten.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Tape extends Reader {

    private static final int CHUNK = 1 << 15;
    private static final int BEHIND_RETURN = '\r' + 1;

    private final String file;
    private final Reader source;
    private final int most;
    private char[] kept = new char[2 * CHUNK];
    private int start;
    private int served;
    private int end;
    private boolean exhausted;
    private boolean ended;
    private boolean returnPending;
    private boolean bareReturn;

    /** Where lines end, from the first that is kept on; those before {@code firstEnd} are behind. */
    private int[] lineEnds = new int[256];

    private int firstEnd;
    private int lastEnd;

    /** How many characters lie before those that are kept. */
    private long forgotten;

    /** The number of the line that those which are kept begin with. */
    private int line = 1;

    /** Tells the first line of the record that the parser is reading. */
    private IntSupplier needed = () -> 1;

    /** Holds at most {@code most} characters of a record for the parser; beyond them the parser gives it up. */
    public Tape(String file, Reader source, int most) {
        this.file = file;
        this.source = source;
        this.most = most;
    }

    @Override
    public int read(char[] into, int from, int length) {
        if (served == end) {
            rewind(needed.getAsInt());
            fill();
            if (bareReturn) {
                throw new CsvParseException("a return without a line feed");
            }
            if (end - start > most) {
                throw new CsvParseException("a record of more than " + most + " characters");
            }
            if (served == end) {
                ended = true;
                return -1;
            }
        }
        int count = Math.min(length, end - served);
        System.arraycopy(kept, served, into, from, count);
        served += count;
        return count;
    }

    /** Begins to serve what is kept to a parser that tells which line it still needs. */
    void serve(IntSupplier firstLine) {
        needed = firstLine;
        served = start;
        ended = false;
        if (bareReturn) {
            throw new IllegalStateException("the parser is not to be trusted with this text");
        }
    }

    /** Returns whether the parser has been told that there is no more. */
    boolean hasEnded() {
        return ended;
    }

    /** Forgets the lines before {@code firstLine}. */
    void rewind(int firstLine) {
        while (line < firstLine) {
            while (firstEnd < lastEnd && lineEnds[firstEnd] <= start) {
                firstEnd++;
            }
            if (firstEnd == lastEnd) {
                return;
            }
            moveTo(lineEnds[firstEnd++]);
        }
    }

    private void moveTo(int place) {
        forgotten += place - start;
        start = place;
        line++;
    }

    private void fill() {
        if (exhausted) {
            return;
        }
        if (start > 0 && end + CHUNK > kept.length) {
            System.arraycopy(kept, start, kept, 0, end - start);
            moveLineEnds();
            served -= start;
            end -= start;
            start = 0;
        }
        if (end + CHUNK > kept.length) {
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
        try {
            int read = source.read(kept, end, CHUNK);
            exhausted = read < 0;
            noteLineEnds(Math.max(read, 0));
            end += Math.max(read, 0);
        } catch (IOException e) {
            throw UnreadableInputException.from(file, e);
        }
    }

    /** Notes where lines end in what was read, which most sources have seen already. */
    private void noteLineEnds(int read) {
        int known = !returnPending && source instanceof LineEnds seen ? seen.lineEnds() : LineEnds.UNKNOWN;
        if (read == 0 || known == LineEnds.UNKNOWN) {
            lookForLineEnds(end, end + read);
            return;
        }
        for (int i = 0; i < known; i++) {
            lineEnds(end + ((LineEnds) source).lineEnd(i));
        }
    }

    /** Looks for where lines end, and whether one ends with a return that no line feed follows. */
    private void lookForLineEnds(int from, int to) {
        int at = from;
        if (returnPending && (to > from || exhausted)) {
            boolean pair = to > from && kept[from] == '\n';
            bareReturn |= !pair && to > from;
            at += pair ? 1 : 0;
            lineEnds(at);
            returnPending = false;
        }
        char[] chars = kept;
        while (at < to) {
            if (at + 8 <= to && isBeforeLineEnd(chars, at)) {
                at += 8;
                continue;
            }
            char c = chars[at++];
            if (c == '\n') {
                lineEnds(at);
            } else if (c == '\r') {
                if (at == to) {
                    returnPending = true;
                } else {
                    boolean pair = chars[at] == '\n';
                    bareReturn |= !pair;
                    at += pair ? 1 : 0;
                    lineEnds(at);
                }
            }
        }
    }

    /** Returns whether eight characters are all behind the return in their order, as most are. */
    private static boolean isBeforeLineEnd(char[] chars, int at) {
        int first = (chars[at] - BEHIND_RETURN) | (chars[at + 1] - BEHIND_RETURN);
        int second = (chars[at + 2] - BEHIND_RETURN) | (chars[at + 3] - BEHIND_RETURN);
        int third = (chars[at + 4] - BEHIND_RETURN) | (chars[at + 5] - BEHIND_RETURN);
        int fourth = (chars[at + 6] - BEHIND_RETURN) | (chars[at + 7] - BEHIND_RETURN);
        return (first | second | third | fourth) >= 0;
    }

    private void lineEnds(int at) {
        if (lastEnd == lineEnds.length) {
            lineEnds = Arrays.copyOf(lineEnds, 2 * lastEnd);
        }
        lineEnds[lastEnd++] = at;
    }

    private void moveLineEnds() {
        int count = 0;
        for (int i = firstEnd; i < lastEnd; i++) {
            if (lineEnds[i] > start) {
                lineEnds[count++] = lineEnds[i] - start;
            }
        }
        firstEnd = 0;
        lastEnd = count;
    }

    /**
     * Returns whether a return without a line feed has been read. The parser cannot be trusted from there on: it loses a
     * quoted cell that holds one and ends with its line.
     */
    boolean hasBareReturn() {
        return bareReturn;
    }

    /** Returns whether there is a character so many places behind the first that is kept. */
    boolean has(int offset) {
        while (start + offset >= end && !exhausted) {
            fill();
        }
        return start + offset < end;
    }

    /** Returns the character so many places behind the first that is kept; it must be there. */
    char at(int offset) {
        return kept[start + offset];
    }

    String text(int from, int to) {
        return new String(kept, start + from, to - from);
    }

    /** Returns at most so many of the first characters that are kept. */
    public String beginning(int most) {
        has(most);
        return new String(kept, start, Math.min(most, end - start));
    }

    /** Returns the place of a character that is kept in the whole text. */
    long place(int offset) {
        return forgotten + offset;
    }

    int line() {
        return line;
    }

    /** Returns how many characters the line has that begins so many places on, its break included. */
    int lineEndFrom(int offset) {
        int at = offset;
        while (has(at)) {
            char c = at(at);
            if (c == '\n') {
                return at + 1;
            }
            if (c == '\r') {
                return has(at + 1) && at(at + 1) == '\n' ? at + 2 : at + 1;
            }
            at++;
        }
        return at;
    }

    /** Forgets so many characters, which end with a line. */
    void forget(int count) {
        int target = count;
        while (target > 0) {
            int next = lineEndFrom(0);
            moveTo(start + next);
            target -= next;
        }
    }

    /** Forgets the line that is at hand, however long it is. */
    public void forgetLine() {
        int at = 0;
        while (has(at)) {
            char c = at(at);
            if (c == '\n' || c == '\r') {
                int more = c == '\r' && has(at + 1) && at(at + 1) == '\n' ? 2 : 1;
                moveTo(start + at + more);
                return;
            }
            at++;
            if (at == CHUNK) {
                forgotten += at;
                start += at;
                at = 0;
            }
        }
        moveTo(start + at);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
