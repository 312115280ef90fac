/**
 * Vietnamese and English text: the {@link vn.ntm.core.text.Language} of an answer, and the keys by which
 * {@link vn.ntm.core.text.VietnameseNames} are compared.
 */
@NullMarked
package vn.ntm.core.text;

import org.jspecify.annotations.NullMarked;
