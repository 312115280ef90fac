/**
 * Vietnamese and English text: the {@link vn.ntm.core.text.Language} of an answer, the keys by which
 * {@link vn.ntm.core.text.VietnameseNames} are compared, the {@link vn.ntm.core.text.VietnameseOrder} of a list of
 * names, and the {@link vn.ntm.core.text.TextDamage} of a text that was read in the wrong encoding.
 */
@NullMarked
package vn.ntm.core.text;

import org.jspecify.annotations.NullMarked;
