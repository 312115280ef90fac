/**
 * JSON. {@link vn.ntm.io.json.NtmJson} is the one way in and out: it reads what programs give and writes
 * answers, in a form that is declared here by package-private records and not by the values themselves.
 * Names come in declared order, decimals as strings in plain notation, and numbers are read from their
 * text, digit by digit.
 */
@NullMarked
package vn.ntm.io.json;

import org.jspecify.annotations.NullMarked;
