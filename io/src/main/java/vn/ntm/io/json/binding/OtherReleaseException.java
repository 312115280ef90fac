package vn.ntm.io.json.binding;

/** That a document rests on another release of tables than the one at hand. */
final class OtherReleaseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String written;
    private final String held;

    /** @param place the path within the document */
    OtherReleaseException(String place, String written, String held) {
        super(place + ": " + written + ", not " + held);
        this.place = place;
        this.written = written;
        this.held = held;
    }

    String place() {
        return place;
    }

    String written() {
        return written;
    }

    String held() {
        return held;
    }
}
