/** How a text is taken apart into rows of cells, each at its line, and what numbers and words are in them; not exported. */
@NullMarked
package vn.ntm.io.sheet.row;

import org.jspecify.annotations.NullMarked;
