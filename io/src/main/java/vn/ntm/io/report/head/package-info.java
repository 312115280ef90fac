/**
 * The rows above the header of a form: number, title, and particulars behind labels; with the words in which forms count
 * units, bands and money. Not exported.
 */
@NullMarked
package vn.ntm.io.report.head;

import org.jspecify.annotations.NullMarked;
