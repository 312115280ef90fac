/** The sections that reports of any province have in common, put together from what the library answers. */
@NullMarked
package vn.ntm.cli.section;

import org.jspecify.annotations.NullMarked;
