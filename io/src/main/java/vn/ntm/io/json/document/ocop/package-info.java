/** Forms of products, their scores and certificates. */
@NullMarked
package vn.ntm.io.json.document.ocop;

import org.jspecify.annotations.NullMarked;
