/** Forms of what is counted over many units. */
@NullMarked
package vn.ntm.io.json.document.progress;

import org.jspecify.annotations.NullMarked;
