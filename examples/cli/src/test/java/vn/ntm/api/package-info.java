/** What users compile against: the public API of the published modules, held to the files that record it. */
@NullMarked
package vn.ntm.api;

import org.jspecify.annotations.NullMarked;
