/** Forms of administrative units and of what is found of them. */
@NullMarked
package vn.ntm.io.json.document.unit;

import org.jspecify.annotations.NullMarked;
