/**
 * The encodings in which Vietnamese files arrive (bảng mã), as {@link vn.ntm.io.encoding.TextEncoding}s that the
 * caller names: none is guessed. What was read in the wrong one is recognised by {@code TextDamage} of core.
 */
@NullMarked
package vn.ntm.io.encoding;

import org.jspecify.annotations.NullMarked;
