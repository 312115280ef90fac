/**
 * What a caller says about files of tables, and what a form says about itself: a {@link vn.ntm.io.profile.CsvProfile}
 * tells how cells and numbers are written, its {@link vn.ntm.io.profile.Vocabulary} what words in result cells mean and
 * its {@link vn.ntm.io.profile.Limits} how much is read; a {@link vn.ntm.io.profile.FormSpec} names the columns of a
 * form for reading, for messages and as documentation.
 */
@NullMarked
package vn.ntm.io.profile;

import org.jspecify.annotations.NullMarked;
