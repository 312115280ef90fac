/** The pages of the repository held to what the code does. */
@NullMarked
package vn.ntm.readme;

import org.jspecify.annotations.NullMarked;
