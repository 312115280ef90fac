/** Forms of evaluations and of what follows from them. */
@NullMarked
package vn.ntm.io.json.document.evaluation;

import org.jspecify.annotations.NullMarked;
