/** Forms of special areas. */
@NullMarked
package vn.ntm.io.json.document.area;

import org.jspecify.annotations.NullMarked;
