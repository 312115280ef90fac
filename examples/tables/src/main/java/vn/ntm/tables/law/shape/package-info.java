/**
 * Finds out what an indicator asks for.
 *
 * <p>Facts come in several shapes: one rule, parts in a list, cells that hold several values, men and women. Each has a
 * class that makes a {@link vn.ntm.tables.law.shape.Content} of it; {@link vn.ntm.tables.law.shape.Shapes} asks them
 * in turn. {@link vn.ntm.tables.law.shape.Piece} is one thing that is judged by itself, with its levels.
 */
@NullMarked
package vn.ntm.tables.law.shape;

import org.jspecify.annotations.NullMarked;
