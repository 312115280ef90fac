/**
 * Files of dossiers, units and ledgers of certificates as people have them: read with every problem listed by line and
 * column, nothing guessed and nothing lost.
 *
 * <p>A {@link vn.ntm.io.TextSource} is what can be read: a path, a stream, a reader or a text. The readers,
 * such as {@link vn.ntm.io.csv.DossierCsv}, answer with a {@link vn.ntm.core.result.PartialResult}; only a
 * source that cannot be read at all, or whose header lacks a required column, is an exception.
 *
 * <p>The delimiter is the one that the header row shows, or that a first line {@code sep=;} names. A comma is
 * the decimal mark in files separated by semicolons or tabs, a dot in files separated by commas; there is no
 * grouping, so that 13,29 is never 1329. Columns are known whatever the case, blanks and accent composition of their
 * headers; an empty cell is absent, quoted or not.
 *
 * <p>{@link vn.ntm.io.csv.TemplateCsv} writes files to be filled in, which the readers take as they are.
 *
 * <p>A column whose header begins with {@code #} is a remark for people and is not read. Every other column
 * that a form does not know is a failure.
 */
@NullMarked
package vn.ntm.io.csv;

import org.jspecify.annotations.NullMarked;
