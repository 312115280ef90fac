/** The options that commands share, and what is made from them: form, language, encoding, sets with their overlays. */
@NullMarked
package vn.ntm.cli.option;

import org.jspecify.annotations.NullMarked;
