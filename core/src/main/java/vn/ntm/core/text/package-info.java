/**
 * Vietnamese and English text: the {@link vn.ntm.core.text.Language} of an answer.
 */
@NullMarked
package vn.ntm.core.text;

import org.jspecify.annotations.NullMarked;
