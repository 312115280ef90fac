/** Small programs, each the answer to one question of those who work with the programme. */
@NullMarked
package vn.ntm.examples;

import org.jspecify.annotations.NullMarked;
