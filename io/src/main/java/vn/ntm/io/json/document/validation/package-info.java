/** Forms of what speaks against values. */
@NullMarked
package vn.ntm.io.json.document.validation;

import org.jspecify.annotations.NullMarked;
