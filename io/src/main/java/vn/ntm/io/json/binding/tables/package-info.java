/** What documents rest on: the tables at hand, and the releases of those that a document was written by. */
@NullMarked
package vn.ntm.io.json.binding.tables;

import org.jspecify.annotations.NullMarked;
