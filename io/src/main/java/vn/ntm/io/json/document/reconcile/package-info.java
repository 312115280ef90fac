/** Forms of published figures and of what recomputing them says. */
@NullMarked
package vn.ntm.io.json.document.reconcile;

import org.jspecify.annotations.NullMarked;
