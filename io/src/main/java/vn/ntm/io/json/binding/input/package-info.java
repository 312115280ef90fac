/** A document while it is read: where the parser stands, and what is refused there, in which words. Also how large it may be. */
@NullMarked
package vn.ntm.io.json.binding.input;

import org.jspecify.annotations.NullMarked;
