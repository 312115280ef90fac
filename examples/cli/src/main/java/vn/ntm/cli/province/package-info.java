/** The report of a province's own files. */
@NullMarked
package vn.ntm.cli.province;

import org.jspecify.annotations.NullMarked;
