/**
 * What every reader of this module takes: a {@link vn.ntm.io.TextSource}, which is a path, a stream, a reader or a
 * text with the name that messages call it by.
 */
@NullMarked
package vn.ntm.io;

import org.jspecify.annotations.NullMarked;
