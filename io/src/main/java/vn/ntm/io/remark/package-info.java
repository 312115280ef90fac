/** What files say for people beside the cells to be filled in: unit, required level and grade of an item; not exported. */
@NullMarked
package vn.ntm.io.remark;

import org.jspecify.annotations.NullMarked;
