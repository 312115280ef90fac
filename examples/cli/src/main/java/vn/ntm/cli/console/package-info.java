/** Where a command reads and prints: streams, aligned columns, paragraphs, words in both languages, exit status. */
@NullMarked
package vn.ntm.cli.console;

import org.jspecify.annotations.NullMarked;
