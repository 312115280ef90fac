/** Forms of failures and of results that have some. */
@NullMarked
package vn.ntm.io.json.document.result;

import org.jspecify.annotations.NullMarked;
