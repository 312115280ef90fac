/** What every reader takes. */
@NullMarked
package vn.ntm.io;

import org.jspecify.annotations.NullMarked;
