/**
 * Answers as lines of JSON. What a program asks of this library on a command
 * line comes in this form, which has no version and nothing reads back; values that are kept or sent go by {@code
 * vn.ntm.io.json.document}.
 */
@NullMarked
package vn.ntm.io.json.answer;

import org.jspecify.annotations.NullMarked;
