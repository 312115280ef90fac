/** Forms of two evaluations side by side. */
@NullMarked
package vn.ntm.io.json.document.comparison;

import org.jspecify.annotations.NullMarked;
