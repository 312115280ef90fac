@NullMarked
package vn.ntm.io.encoding;

import org.jspecify.annotations.NullMarked;
