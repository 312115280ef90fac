/** What values of a type look like in JSON, but for records: texts, numbers, dates, constants, and what holds many or none. */
@NullMarked
package vn.ntm.io.json.binding.shape;

import org.jspecify.annotations.NullMarked;
