/**
 * The JSON Schemas (draft 2020-12) of what this library and its command line write: one of each document that {@link
 * vn.ntm.io.json.NtmJson} reads back, one of each answer. {@link vn.ntm.io.schema.Schemas} lists them and gives their text.
 */
@NullMarked
package vn.ntm.io.schema;

import org.jspecify.annotations.NullMarked;
