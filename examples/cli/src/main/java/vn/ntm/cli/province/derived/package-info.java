/** What the report of a province derives from its files: results rolled up, why something is open, what rests on the province's own levels, capital by source. */
@NullMarked
package vn.ntm.cli.province.derived;

import org.jspecify.annotations.NullMarked;
