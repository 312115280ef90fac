@NullMarked
package vn.ntm.io.handbook;

import org.jspecify.annotations.NullMarked;
