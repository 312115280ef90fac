/** Records as objects: a property for each component, and the format and version that a document names. */
@NullMarked
package vn.ntm.io.json.binding.record;

import org.jspecify.annotations.NullMarked;
