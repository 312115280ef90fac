/**
 * The types of this library that have a form, by domain: each package below has the records that declare the forms of
 * one, and a table of them. {@link vn.ntm.io.json.document.Forms} has all tables.
 */
@NullMarked
package vn.ntm.io.json.document;

import org.jspecify.annotations.NullMarked;
