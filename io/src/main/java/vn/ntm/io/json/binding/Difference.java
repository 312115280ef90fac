package vn.ntm.io.json.binding;

/**
 * Where two values of one form differ first.
 *
 * @param path the path to it
 * @param one the one value there, as JSON
 * @param other the other value there, as JSON
 */
record Difference(String path, String one, String other) {}
