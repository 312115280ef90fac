/**
 * How values are bound to JSON: a {@link vn.ntm.io.json.binding.DocumentTable} names the types that have a form and the
 * records that declare it, {@link vn.ntm.io.json.binding.Shapes} makes of their components what writes and reads them.
 *
 * <p>Binding is our own and not that of databind, for four reasons. Whether a property may be absent or null, may come
 * twice, or may be of another type is then the same with every Jackson and whatever mapper a user has; every refusal is
 * one sentence with its path; records need neither annotations nor an opened package; and names given twice cost one bit
 * each. Tokens, escapes and bounds are Jackson's.
 *
 * <p>To add a type: declare a package-private record of its form beside its domain's table, with the value types
 * themselves as components ({@code UnitCode}, {@code Optional<Decimal>}, {@code List<Observation>}), {@code of(value)} and
 * {@code toValue()}, and add a line to the table. A record of the domain that is its own form needs the line alone. What
 * can be computed anew is {@linkplain vn.ntm.io.json.binding.DocumentTable#derived derived}.
 */
@NullMarked
package vn.ntm.io.json.binding;

import org.jspecify.annotations.NullMarked;
