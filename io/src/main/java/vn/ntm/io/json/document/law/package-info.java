/** Forms of legal acts and citations. */
@NullMarked
package vn.ntm.io.json.document.law;

import org.jspecify.annotations.NullMarked;
