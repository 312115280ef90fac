package vn.ntm.spark.line;

/** Files that were to be read as one name their columns in different ways. */
public final class OtherHeaderException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    OtherHeaderException(String message) {
        super(message);
    }
}
